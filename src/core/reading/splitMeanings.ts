import type { ColumnMeaning, HeadingKind } from "./columnMeaning";

const amounts: readonly HeadingKind[] = ["plan", "actual"];
const figures: readonly HeadingKind[] = [
  ...amounts,
  "samePeriod",
  "vsPlan",
  "vsSamePeriod",
  "remaining",
  "ratio",
  "period",
];

/** Whether the columns can be a table of their own: an amount, and something beside it. */
function canStandAlone(part: readonly ColumnMeaning[]): boolean {
  const kinds = part.map(({ kind }) => kind).filter((kind) => figures.includes(kind));
  return kinds.length > 1 && kinds.some((kind) => amounts.includes(kind));
}

/** Where tables may begin: at a number or name column behind columns of figures. */
function possibleStarts(meanings: readonly ColumnMeaning[]): readonly number[] {
  const starts: number[] = [];
  let hasFigures = false;
  meanings.forEach(({ kind }, index) => {
    if (figures.includes(kind)) hasFigures = true;
    else if ((kind === "no" || kind === "name") && hasFigures) {
      starts.push(index);
      hasFigures = false;
    }
  });
  return starts;
}

function holds(part: readonly ColumnMeaning[], wanted: HeadingKind): boolean {
  return part.some(({ kind }) => kind === wanted);
}

/** Whether two runs of columns are two tables: each has names (or numbers) and figures of its own. */
function areTwo(left: readonly ColumnMeaning[], right: readonly ColumnMeaning[]): boolean {
  const isLabelled = (["name", "no"] as const).some(
    (kind) => holds(left, kind) && holds(right, kind),
  );
  return isLabelled && canStandAlone(left) && canStandAlone(right);
}

/** The columns of each table where several stand side by side under headings in the same rows; one part where there is one table. */
export function splitMeanings(
  meanings: readonly ColumnMeaning[],
): readonly (readonly ColumnMeaning[])[] {
  const parts: (readonly ColumnMeaning[])[] = [];
  const starts = possibleStarts(meanings);
  let begin = 0;
  starts.forEach((start, index) => {
    if (!areTwo(meanings.slice(begin, start), meanings.slice(start, starts[index + 1]))) return;
    parts.push(meanings.slice(begin, start));
    begin = start;
  });
  return [...parts, meanings.slice(begin)];
}
