import type { AssessedIndicator, AssessedTable, Assessment } from "../model/assessment";
import type { DocumentWording } from "../wording/documentColumn";
import { fillTemplate } from "../wording/fillTemplate";
import { countText } from "../wording/numberText";
import { againstThreshold } from "./againstThreshold";
import { indicatorGroups } from "./indicatorGroups";
import { indicatorPhrase, notStartedPhrase, type FormatOf } from "./indicatorPhrase";
import { isCredible } from "./isCredible";

/** So many of the best are named; all that fall short are. */
const mostNamed = 3;

/** In the order a report tells them. */
const told: readonly Assessment[] = ["yearEnd", "reached", "below", "notStarted", "missing"];

/** What the paragraphs tell of; rows a figure of which is doubted are counted, but not named as achievements. */
export interface ParagraphSource extends AssessedTable {
  readonly doubtfulRows?: ReadonlySet<number>;
}

/** A paragraph per group: how its indicators stand, then the notable ones with value, unit, % kế hoạch and change against the same period. */
export function groupParagraphs(
  assessed: ParagraphSource,
  formatOf: FormatOf,
  wording: DocumentWording,
): readonly string[] {
  return indicatorGroups(assessed).flatMap(({ heading, indicators }) => {
    if (heading === null) return [];
    const name = heading.name.replace(/\s+/g, " ").trim();
    return [groupParagraph({ ...assessed, name, indicators }, formatOf, wording)];
  });
}

interface GroupSource extends ParagraphSource {
  readonly name: string;
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
  const form = parts.length === 1 ? document.ofGroupAlike : document.ofGroup;
  const lead = fillTemplate(form, { group: name, n, parts: parts.join(", ") });
  const lists = (["reached", "below", "notStarted"] as const).flatMap((kind) => {
    const named = notable(kind, source);
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
  { indicators, doubtfulRows }: ParagraphSource,
): readonly AssessedIndicator[] {
  const own = indicators.filter(({ assessment }) => assessment === kind);
  if (kind !== "reached") return own;
  const credible = own.filter(({ row }) => isCredible(row, doubtfulRows));
  const best = [...credible].sort(
    (one, other) => (other.row.attainment ?? 0) - (one.row.attainment ?? 0),
  );
  const named = new Set(best.slice(0, mostNamed));
  return own.filter((one) => named.has(one));
}
