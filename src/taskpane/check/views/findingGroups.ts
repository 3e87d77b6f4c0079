import { html, nothing, type TemplateResult } from "lit/html.js";
import { repeat } from "lit/directives/repeat.js";
import type { Severity } from "../../../core/model/finding";
import type { CheckItem } from "../checkItems";
import type { CheckState } from "../checkState";
import { checkTexts as texts } from "../checkTexts";
import type { CheckIntents } from "./checkIntents";
import { findingItem } from "./findingItem";
import { moveBetween } from "./moveBetween";
import { severities, severitySymbols } from "./severityFilter";

/** What the groups are drawn from; `all` counts also what is not drawn yet. */
interface Groups {
  readonly state: CheckState;
  readonly intents: CheckIntents;
  readonly all: readonly CheckItem[];
}

/** The findings, the gravest first, under their severities. */
export function findingGroups(items: readonly CheckItem[], groups: Groups): TemplateResult {
  return html`<section class="card findings" aria-label=${texts.title} @keydown=${moveBetween}>
    ${severities.map((severity) => group(severity, items, groups))}
  </section>`;
}

function group(
  severity: Severity,
  items: readonly CheckItem[],
  { state, intents, all }: Groups,
): TemplateResult | typeof nothing {
  const own = items.filter(({ finding }) => finding.severity === severity);
  if (own.length === 0) return nothing;
  const count = all.filter(({ finding }) => finding.severity === severity).length;
  const index = new Map(state.items.map(({ id }, at) => [id, at]));
  return html`<h3 class=${`severity ${severity}`} data-severity-title=${severity}>
      <span class="severity-symbol" aria-hidden="true">${severitySymbols[severity]}</span>
      ${texts.severities[severity]} <span class="list-count">${count}</span>
    </h3>
    <ul>
      ${repeat(
        own,
        ({ id }) => id,
        (item) => findingItem(item, index.get(item.id) ?? -1, { state, intents }),
      )}
    </ul>`;
}
