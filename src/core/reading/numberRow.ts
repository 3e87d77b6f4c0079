import { parseNumberCell, type NumberCell, type NumberFormula } from "./numberFormula";
import type { SheetGrid } from "./sheetGrid";

/** The column-number row ("A B 1 2 3 4 5=4/3*100 …"): a hint about what the columns are, never proof. */
export interface NumberRow {
  readonly row: number;
  /** 0-based column of each label. */
  readonly columns: ReadonlyMap<string, number>;
  /** The formula stated for a column. */
  readonly formulas: ReadonlyMap<
    number,
    { readonly text: string; readonly formula: NumberFormula }
  >;
}

/** Labels name their columns: none occurs twice, and numbers leave few gaps – or the row would be one of figures. */
function areLabels(cells: readonly NumberCell[]): boolean {
  const labels = new Set(cells.map(({ label }) => label));
  const numbers = [...labels].map(Number).filter((label) => !Number.isNaN(label));
  if (labels.size < cells.length || numbers.length < 2) return false;
  return Math.max(...numbers) - Math.min(...numbers) < 2 * numbers.length;
}

/** The column-number row at this row; null when the row is anything else. */
export function readNumberRow(grid: SheetGrid, row: number): NumberRow | null {
  const columns = new Map<string, number>();
  const formulas = new Map<number, { text: string; formula: NumberFormula }>();
  const cells: NumberCell[] = [];
  for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
    const text = grid.folded(row, column);
    if (text === "") continue;
    const cell = parseNumberCell(text);
    if (cell === null) return null;
    cells.push(cell);
    if (!columns.has(cell.label)) columns.set(cell.label, column);
    if (cell.formula !== null) {
      formulas.set(column, { text: grid.text(row, column), formula: cell.formula });
    }
  }
  return cells.length >= 3 && areLabels(cells) ? { row, columns, formulas } : null;
}
