import type { AssessedIndicator, AssessedTable, Assessment } from "../model/assessment";
import type { DocumentWording } from "../wording/documentColumn";
import { fillTemplate } from "../wording/fillTemplate";
import { countText } from "../wording/numberText";
import { againstThreshold } from "./againstThreshold";
import { indicatorPhrase, notStartedPhrase, type FormatOf } from "./indicatorPhrase";

/** So many of the best are named; all that fall short are. */
const mostNamed = 3;

/** In the order a report tells them. */
const told: readonly Assessment[] = ["yearEnd", "reached", "below", "notStarted", "missing"];

/** A paragraph per group: how its indicators stand, then the notable ones with value, unit, % kế hoạch and change against the same period. */
export function groupParagraphs(
  assessed: AssessedTable,
  formatOf: FormatOf,
  wording: DocumentWording,
): readonly string[] {
  const names = new Map(assessed.calculated.table.groups.map(({ no, name }) => [no, name]));
  const groups = new Map<string | null, AssessedIndicator[]>();
  for (const indicator of assessed.indicators) {
    const { group } = indicator.row.source;
    const own = groups.get(group);
    if (own === undefined) groups.set(group, [indicator]);
    else own.push(indicator);
  }
  return [...groups].flatMap(([no, indicators]) => {
    const name = names.get(no);
    if (name === undefined) return [];
    const source = { name, indicators, threshold: assessed.threshold };
    return [groupParagraph(source, formatOf, wording)];
  });
}

interface GroupSource {
  readonly name: string;
  readonly indicators: readonly AssessedIndicator[];
  readonly threshold: number;
}

function groupParagraph(source: GroupSource, formatOf: FormatOf, wording: DocumentWording): string {
  const { texts, document } = wording;
  const { name, indicators } = source;
  const parts = told.flatMap((assessment) => {
    const count = indicators.filter((one) => one.assessment === assessment).length;
    if (count === 0) return [];
    const n = countText(count, texts);
    return [
      fillTemplate(document.groupParts[assessment], {
        n,
        how: againstThreshold(assessment, source, wording),
      }),
    ];
  });
  const n = countText(indicators.length, texts);
  const form = parts.length === 1 ? document.groupAlike : document.group;
  const lead = fillTemplate(form, { group: name, n, parts: parts.join(", ") });
  const lists = (["reached", "below", "notStarted"] as const).flatMap((kind) => {
    const named = notable(kind, indicators);
    if (named.length === 0) return [];
    const phrase = kind === "notStarted" ? notStartedPhrase : indicatorPhrase;
    const list = named.map(({ row }) => phrase(row, formatOf, wording)).join("; ");
    return [
      fillTemplate(document.notable[kind], { list, how: againstThreshold(kind, source, wording) }),
    ];
  });
  return [lead, ...lists].join(" ");
}

/** The best by attainment, and everything that falls short. */
function notable(
  kind: "reached" | "below" | "notStarted",
  indicators: readonly AssessedIndicator[],
): readonly AssessedIndicator[] {
  const own = indicators.filter(({ assessment }) => assessment === kind);
  if (kind !== "reached") return own;
  const measured = own.filter(({ row }) => row.attainment !== null);
  const best = [...measured].sort(
    (one, other) => (other.row.attainment ?? 0) - (one.row.attainment ?? 0),
  );
  const named = new Set(best.slice(0, mostNamed));
  return own.filter((one) => named.has(one));
}
