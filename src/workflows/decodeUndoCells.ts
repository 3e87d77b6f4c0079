import type { EncodedColumn, EncodedRun, EncodedUndoStep } from "./encodeUndoStep";
import { decodeContent, type EncodedContent } from "./undoContent";
import type { UndoCell } from "./undoStep";

/** No step is larger than this; what claims to be was not stored by us. */
const mostCells = 1_000_000;
const lastRow = 1_048_575;
const lastColumn = 16_383;

type Stored = Pick<EncodedUndoStep, "contents" | "formats" | "columns">;

/** The cells of a step back from their stored form; null where the stored form makes no sense. */
export function decodeUndoCells(stored: Stored): readonly UndoCell[] | null {
  const cells: UndoCell[] = [];
  for (const column of stored.columns) {
    const decoded = isColumn(column) ? columnCells(column, stored, mostCells - cells.length) : null;
    if (decoded === null) return null;
    for (const cell of decoded) cells.push(cell);
  }
  return cells;
}

function columnCells(
  [column, rowPairs, ...lists]: EncodedColumn,
  { contents, formats }: Stored,
  most: number,
): readonly UndoCell[] | null {
  const rows = decodeRows(rowPairs, most);
  if (rows === null) return null;
  const before = decodeContents(lists[0], contents, rows.length);
  const formatsBefore = decodeFormats(lists[1], formats, rows.length);
  const after = decodeContents(lists[2], contents, rows.length);
  const formatsAfter = decodeFormats(lists[3], formats, rows.length);
  const cells = rows.map((row, at): UndoCell | null => {
    const [one, other] = [before[at], after[at]];
    const [formatBefore, formatAfter] = [formatsBefore[at], formatsAfter[at]];
    if (one === undefined || other === undefined) return null;
    if (formatBefore === undefined || formatAfter === undefined) return null;
    const contentBefore = decodeContent(one, row);
    return {
      row,
      column,
      before: contentBefore,
      formatBefore,
      after: decodeContent(other, row),
      formatAfter,
    };
  });
  return cells.every((cell) => cell !== null) ? cells : null;
}

function decodeRows(pairs: readonly number[], most: number): readonly number[] | null {
  const rows: number[] = [];
  let next = 0;
  for (let at = 0; at < pairs.length; at += 2) {
    const [first, count] = [next + (pairs[at] ?? 0), pairs[at + 1] ?? 0];
    next = first + count;
    if (!isOnSheet(first, count) || rows.length + count > most) return null;
    for (let row = first; row < next; row += 1) rows.push(row);
  }
  return rows;
}

function isOnSheet(first: number, count: number): boolean {
  return first >= 0 && count > 0 && first + count <= lastRow + 1;
}

/** Shorter than asked for where a place is not there; never longer. */
function decodeContents(
  runs: readonly EncodedRun[],
  contents: readonly EncodedContent[],
  length: number,
): readonly EncodedContent[] {
  const all: EncodedContent[] = [];
  for (const run of runs) {
    const [place, count = 1] = typeof run === "number" ? [-1] : run;
    const content: EncodedContent | undefined =
      typeof run === "number" ? ["value", run] : contents[place];
    if (content === undefined) return [];
    for (let each = 0; each < count && all.length < length; each += 1) all.push(content);
  }
  return all;
}

function decodeFormats(
  pairs: readonly number[],
  formats: readonly string[],
  length: number,
): readonly string[] {
  const all: string[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const format = formats[pairs[at] ?? -1];
    if (typeof format !== "string") return [];
    const count = pairs[at + 1] ?? 0;
    for (let each = 0; each < count && all.length < length; each += 1) all.push(format);
  }
  return all;
}

function isColumn(stored: unknown): stored is EncodedColumn {
  if (!Array.isArray(stored) || stored.length !== 6) return false;
  const [column, rows, before, formatsBefore, after, formatsAfter] = stored as unknown[];
  return (
    isWhole(column) &&
    column >= 0 &&
    column <= lastColumn &&
    [rows, formatsBefore, formatsAfter].every(isWholeList) &&
    [before, after].every((list) => Array.isArray(list) && list.every(isRun))
  );
}

function isRun(run: unknown): run is EncodedRun {
  if (typeof run === "number") return true;
  return isWholeList(run) && (run.length === 1 || run.length === 2);
}

function isWholeList(list: unknown): list is readonly number[] {
  return Array.isArray(list) && list.every(isWhole);
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}
