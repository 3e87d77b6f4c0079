import type { WorkbookSnapshot } from "../core/model/sheetSnapshot";
import type { NothingToFill, TakenSource, ValueWorkbook } from "./fillOutcomes";
import { sameName } from "./sameName";
import { readSheetSource, type FillTarget, type SourceCandidate } from "./sheetSource";
import type { IncomingValues, Matching } from "../core/model/filling";

/** What is taken from a file or sheet, and what else could have been. */
export interface WorkbookSource {
  readonly incoming: IncomingValues;
  readonly matching: Matching;
  readonly taken: TakenSource;
}

/** The gravest last: where no sheet offers anything, what comes nearest to an offer is said. */
const reasons: readonly NothingToFill[] = [
  "sheetMissing",
  "empty",
  "noValues",
  "severalColumns",
  "noSourceColumn",
];

/** Takes the table or list of a workbook that has most values for the target, of the sheet a person chose or of all visible ones. */
export function readWorkbookSource(
  { file, workbook, sheet }: ValueWorkbook,
  target: FillTarget,
): WorkbookSource | NothingToFill {
  const chosen = chosenSheets(workbook, sheet);
  const read = chosen.map((snapshot) =>
    readSheetSource({ file, snapshot, settings: workbook.settings }, target),
  );
  const candidates = read.flatMap((one) => (typeof one === "string" ? [] : one));
  return bestCandidate(candidates) ?? nearestReason(read);
}

/** The one with most matches, the first of equals; the others are told. */
export function bestCandidate(candidates: readonly SourceCandidate[]): WorkbookSource | null {
  const [first, ...rest] = candidates;
  if (first === undefined) return null;
  const best = rest.reduce(
    (one, other) => (other.taken.matches > one.taken.matches ? other : one),
    first,
  );
  const others = candidates
    .filter((each) => each !== best && each.taken.matches > 0)
    .map(({ taken: { sheet, matches } }) => ({ sheet, matches }));
  return { incoming: best.incoming, matching: best.matching, taken: { ...best.taken, others } };
}

/** What comes nearest to an offer among the reasons why there is none. */
function nearestReason(
  read: readonly (readonly SourceCandidate[] | NothingToFill)[],
): NothingToFill {
  const found = read.filter((one) => typeof one === "string");
  return [...reasons].reverse().find((reason) => found.includes(reason)) ?? "sheetMissing";
}

function chosenSheets(
  { names, sheets }: WorkbookSnapshot,
  sheet: string | undefined,
): WorkbookSnapshot["sheets"] {
  if (sheet !== undefined) return sheets.filter((one) => sameName(one.sheet, sheet));
  const visible = new Set(names.filter(({ isVisible }) => isVisible).map(({ name }) => name));
  return sheets.filter((one) => visible.has(one.sheet));
}
