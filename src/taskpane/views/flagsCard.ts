import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import {
  defaultFlagLook,
  flagKinds,
  flagSymbols,
  type FlagKind,
  type FlagLook,
  type KindLook,
} from "../../core/model/flagLook";
import { readableOn } from "../../core/model/readableOn";
import { assessmentName } from "../../core/wording/names";
import { vi } from "../../core/wording/vi";
import type { OpenedTable } from "../../workflows/outcomes";
import { parseFlagLook } from "../../workflows/storedFlagLook";
import type { PaneIntents } from "../paneIntents";
import { actionButton } from "./actionButton";
import { flagTexts } from "./flagTexts";

/** How the table is marked: the legend, with a colour to choose for each kind, and a way to be rid of it all. */
export function flagsCard(
  { storedFlags }: OpenedTable,
  disabled: boolean,
  intents: PaneIntents,
): TemplateResult {
  const look = parseFlagLook(storedFlags);
  return html`<details class="card list" data-list="flags">
    <summary>
      ${flagTexts.title}
      ${look.isShown ? nothing : html`<span class="mark-text decided">${flagTexts.off}</span>`}
    </summary>
    <div class="flags">
      <p>${look.isShown ? flagTexts.hint : flagTexts.offHint}</p>
      <ul>
        ${flagKinds.map((kind) => html`<li>${kindRow(kind, look, intents)}</li>`)}
      </ul>
      ${symbolsChoice(look, intents)}
      <div class="message-actions">
        ${buttons(look, storedFlags ?? null, { disabled, intents })}
      </div>
    </div>
  </details>`;
}

/** Changes the look as it is by the time its turn comes: two quick changes are both kept. */
function changeLook(intents: PaneIntents, change: (look: FlagLook) => FlagLook): void {
  intents.setFlags((stored) => change(parseFlagLook(stored)));
}

function kindRow(kind: FlagKind, look: FlagLook, intents: PaneIntents): TemplateResult {
  const { isShown, fill } = look.kinds[kind];
  const name = assessmentName(kind, vi);
  const change = (own: Partial<KindLook>): void => {
    changeLook(intents, (now) => ({
      ...now,
      kinds: { ...now.kinds, [kind]: { ...now.kinds[kind], ...own } },
    }));
  };
  return html`<div class="flag-row" data-kind=${kind}>
    <label>
      ${checkbox(isShown, !look.isShown, (checked) => {
        change({ isShown: checked });
      })}
      <span
        class="flag-sample"
        aria-hidden="true"
        .style=${`background:${fill};color:${readableOn(fill)}`}
        >${look.hasSymbols ? flagSymbols[kind] : nothing} Aa</span
      >
      ${name}
    </label>
    <input
      type="color"
      aria-label=${flagTexts.colour(name)}
      ?disabled=${!look.isShown || !isShown}
      .value=${live(fill.toLowerCase())}
      @change=${({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLInputElement) {
          change({ fill: currentTarget.value.toUpperCase() });
        }
      }}
    />
  </div>`;
}

function symbolsChoice(look: FlagLook, intents: PaneIntents): TemplateResult {
  const symbols = flagKinds.map((kind) => flagSymbols[kind]).join(" ");
  return html`<label class="flag-symbols">
    ${checkbox(look.hasSymbols, !look.isShown, (hasSymbols) => {
      changeLook(intents, (now) => ({ ...now, hasSymbols }));
    })}
    ${flagTexts.symbols(symbols)}
  </label>`;
}

function checkbox(
  checked: boolean,
  disabled: boolean,
  change: (checked: boolean) => void,
): TemplateResult {
  return html`<input
    type="checkbox"
    ?disabled=${disabled}
    .checked=${live(checked)}
    @change=${({ currentTarget }: Event) => {
      if (currentTarget instanceof HTMLInputElement) change(currentTarget.checked);
    }}
  />`;
}

interface Pressing {
  readonly disabled: boolean;
  readonly intents: PaneIntents;
}

function buttons(look: FlagLook, stored: string | null, pressing: Pressing): TemplateResult {
  const { disabled, intents } = pressing;
  const usual = actionButton({
    action: "usual-flags",
    label: flagTexts.usual,
    disabled: disabled || stored === null,
    press: () => {
      intents.setFlags(() => defaultFlagLook);
    },
  });
  const other = look.isShown
    ? actionButton({
        action: "remove-flags",
        label: flagTexts.remove,
        hint: flagTexts.removeHint,
        disabled,
        press: () => {
          intents.setFlags(() => null);
        },
      })
    : actionButton({
        action: "restore-flags",
        label: flagTexts.restore,
        appearance: "primary",
        disabled,
        press: () => {
          changeLook(intents, (now) => ({ ...now, isShown: true }));
        },
      });
  return html`${look.isShown ? usual : nothing} ${other}`;
}
