import { foldText } from "../core/model/foldText";
import type { IndicatorTable } from "../core/model/indicatorTable";
import type { SheetSnapshot } from "../core/model/sheetSnapshot";
import { contentText } from "./sameContent";
import { snapshotCell } from "./snapshotCell";
import { textMark } from "./textMark";

/** What the rows a step wrote to were called then, so that it is noticed when other rows stand there. */
export interface ShapeMark {
  /** Columns that name the rows: number and name. */
  readonly columns: readonly number[];
  /** One mark for all rows of the step together: a history is stored with the workbook and must stay small. */
  readonly mark: string;
  /** A short mark of each row, in their order: tells which of them have moved. Absent in steps stored before there was one. */
  readonly rows?: string;
}

/** Letters of a row's own mark; of a thousand rows that moved, one may go unnamed. */
const rowMarkLength = 2;

/** The mark of the rows as they are called now. */
export function shapeMark(
  snapshot: SheetSnapshot,
  table: IndicatorTable,
  rows: Iterable<number>,
): ShapeMark {
  const columns = [table.columns.no, table.columns.name].filter((column) => column !== undefined);
  const sorted = inOrder(rows);
  return {
    columns,
    mark: markOf(snapshot, columns, sorted),
    rows: sorted.map((row) => rowMark(snapshot, columns, row)).join(""),
  };
}

/** Whether the rows are still called what they were called when the mark was made. */
export function keepsShape(
  { columns, mark }: ShapeMark,
  now: SheetSnapshot,
  rows: Iterable<number>,
): boolean {
  return markOf(now, columns, inOrder(rows)) === mark;
}

/** Those of the rows that other rows stand in by now; all of them where that is not known. */
export function movedRows(
  { columns, rows: marks = "" }: ShapeMark,
  now: SheetSnapshot,
  rows: Iterable<number>,
): readonly number[] {
  const sorted = inOrder(rows);
  const moved = sorted.filter((row, at) => {
    const mark = marks.slice(at * rowMarkLength, (at + 1) * rowMarkLength);
    return rowMark(now, columns, row) !== mark;
  });
  return moved.length === 0 ? sorted : moved;
}

function inOrder(rows: Iterable<number>): readonly number[] {
  return [...new Set(rows)].sort((one, other) => one - other);
}

function rowMark(snapshot: SheetSnapshot, columns: readonly number[], row: number): string {
  return markOf(snapshot, columns, [row]).slice(-rowMarkLength);
}

function markOf(
  snapshot: SheetSnapshot,
  columns: readonly number[],
  rows: readonly number[],
): string {
  // A name with its diacritics mended is still that row's.
  const texts = rows.flatMap((row) =>
    columns.map((column) => foldText(contentText(snapshotCell(snapshot, row, column).content))),
  );
  return textMark(texts);
}
