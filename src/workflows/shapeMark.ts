import { foldText } from "../core/model/foldText";
import type { IndicatorTable } from "../core/model/indicatorTable";
import type { SheetSnapshot } from "../core/model/sheetSnapshot";
import { contentText } from "./sameContent";
import { snapshotCell } from "./snapshotCell";

/** What the rows a step wrote to were called then, so that it is noticed when other rows stand there. */
export interface ShapeMark {
  /** Columns that name the rows: number and name. */
  readonly columns: readonly number[];
  /** One mark for all rows of the step together: a history is stored with the workbook and must stay small. */
  readonly mark: string;
}

/** The mark of the rows as they are called now. */
export function shapeMark(
  snapshot: SheetSnapshot,
  table: IndicatorTable,
  rows: Iterable<number>,
): ShapeMark {
  const columns = [table.columns.no, table.columns.name].filter((column) => column !== undefined);
  return { columns, mark: markOf(snapshot, columns, rows) };
}

/** Whether the rows are still called what they were called when the mark was made. */
export function keepsShape(
  { columns, mark }: ShapeMark,
  now: SheetSnapshot,
  rows: Iterable<number>,
): boolean {
  return markOf(now, columns, rows) === mark;
}

function markOf(
  snapshot: SheetSnapshot,
  columns: readonly number[],
  rows: Iterable<number>,
): string {
  const sorted = [...new Set(rows)].sort((one, other) => one - other);
  const hash = new Hash();
  for (const row of sorted) {
    for (const column of columns) {
      // A name with its diacritics mended is still that row's.
      hash.add(foldText(contentText(snapshotCell(snapshot, row, column).content)));
    }
  }
  return hash.text();
}

/** FNV-1a over 2 × 32 bits: nobody is to be kept out, only a slip noticed. */
class Hash {
  private first = 0x811c9dc5;
  private second = 0xcbf29ce4;

  add(text: string): void {
    for (const letter of `${text}\u0000`) {
      const code = letter.codePointAt(0) ?? 0;
      this.first = Math.imul(this.first ^ code, 0x01000193);
      this.second = Math.imul(this.second ^ (code + this.first), 0x01000193);
    }
  }

  text(): string {
    return (this.first >>> 0).toString(36) + (this.second >>> 0).toString(36);
  }
}
