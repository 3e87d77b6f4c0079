import type { CellContent, CellValue } from "../core/model/cell";
import type { SheetSnapshot } from "../core/model/sheetSnapshot";
import { sheetCell } from "../core/writing/sheetCells";

/** One cell of a snapshot: what is in it, what it shows and how its number is formatted. */
export interface SnapshotCell {
  readonly content: CellContent;
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** The cell at (row, column) of the sheet, 0-based; blank outside the used area. */
export function snapshotCell(snapshot: SheetSnapshot, row: number, column: number): SnapshotCell {
  const { value, formula, numberFormat } = sheetCell(snapshot, row, column);
  const content: CellContent =
    formula === null ? { kind: "value", value } : { kind: "formula", formula };
  return { content, value, numberFormat };
}
