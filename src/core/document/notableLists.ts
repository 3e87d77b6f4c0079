import type { AssessedIndicator, AssessedTable } from "../model/assessment";
import { isWholeYear } from "../model/period";
import type { Standing } from "../model/standing";
import type { DocumentWording } from "../wording/documentColumn";
import { fillTemplate } from "../wording/fillTemplate";
import { againstThreshold } from "./againstThreshold";
import { indicatorPhrase, notStartedPhrase, type FormatOf } from "./indicatorPhrase";
import { isCredible } from "./isCredible";

/** So many of the best are named; all that fall short are. */
const mostNamed = 3;

/** What the paragraphs tell of; rows a figure of which is doubted are counted, but not named as achievements. */
export interface ParagraphSource extends AssessedTable {
  readonly doubtfulRows?: ReadonlySet<number>;
}

/** The lists of a group's paragraph: the best, then all that fall short; when the year is over, of their plan. */
export function notableLists(
  group: ParagraphSource,
  formatOf: FormatOf,
  wording: DocumentWording,
): readonly string[] {
  const isYear = isWholeYear(group.calculated.table.period);
  const kinds = isYear
    ? (["exceeded", "notMet"] as const)
    : (["reached", "below", "notStarted"] as const);
  return kinds.flatMap((kind) => {
    const all = group.indicators.filter(standsAt(kind));
    const named = kind === "reached" || kind === "exceeded" ? best(all, group) : all;
    if (named.length === 0) return [];
    const isPart = kind === "exceeded" && named.length < all.length;
    const list = named.map((one) => namedPhrase(one, formatOf, wording)).join("; ");
    const how = againstThreshold(kind, group, wording);
    return [fillTemplate(wording.document.notable[isPart ? "someExceeded" : kind], { list, how })];
  });
}

function standsAt(kind: Standing): (one: AssessedIndicator) => boolean {
  return ({ assessment, yearResult }) => assessment === kind || yearResult === kind;
}

/** Where the list is of all that miss their plan, those not started are told apart. */
function namedPhrase(one: AssessedIndicator, formatOf: FormatOf, wording: DocumentWording): string {
  if (one.assessment !== "notStarted") return indicatorPhrase(one, formatOf, wording);
  return notStartedPhrase(one, formatOf, wording);
}

/** The best by attainment, in the order of the table. */
function best(
  all: readonly AssessedIndicator[],
  { doubtfulRows }: ParagraphSource,
): readonly AssessedIndicator[] {
  const ranked = all
    .filter(({ row }) => isCredible(row, doubtfulRows))
    .sort((one, other) => (other.row.attainment ?? 0) - (one.row.attainment ?? 0));
  const named = new Set(ranked.slice(0, mostNamed));
  return all.filter((one) => named.has(one));
}
