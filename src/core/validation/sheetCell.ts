import type { CellValue } from "../model/cell";
import type { SheetSnapshot } from "../model/sheetSnapshot";

/** A cell as it stands on the sheet. */
export interface SheetCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** The cell at a 0-based place of the sheet; outside the used area it is blank. */
export function sheetCell(snapshot: SheetSnapshot, row: number, column: number): SheetCell {
  const { row: firstRow, column: firstColumn } = snapshot.used ?? { row: 0, column: 0 };
  const [r, c] = [row - firstRow, column - firstColumn];
  return {
    value: snapshot.values[r]?.[c] ?? null,
    formula: snapshot.formulas[r]?.[c] ?? null,
    numberFormat: snapshot.numberFormats[r]?.[c] ?? "General",
  };
}
