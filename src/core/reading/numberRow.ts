import { parseNumberCell, type NumberCell, type NumberFormula } from "./numberFormula";
import type { SheetGrid } from "./sheetGrid";

/** A formula of the column-number row and how it is written. */
export interface StatedFormula {
  readonly text: string;
  readonly formula: NumberFormula;
}

/** The column-number row ("A B 1 2 3 4 5=4/3*100 …"): a hint about what the columns are, never proof. */
export interface NumberRow {
  readonly row: number;
  /** 0-based column of each label. */
  readonly columns: ReadonlyMap<string, number>;
  /** The formula stated for a column. */
  readonly formulas: ReadonlyMap<number, StatedFormula>;
}

const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

function isRun(places: readonly number[]): boolean {
  return places[0] === 0 && places.every((place, index) => place === index);
}

/** Letters or Roman numbers alone name columns only from the first one on, without a gap: "A B C D E=D/C". */
function areLetters(labels: readonly string[]): boolean {
  const letters = labels.map((label) => (label.length === 1 ? label.charCodeAt(0) - 97 : -1));
  return isRun(letters) || isRun(labels.map((label) => romans.indexOf(label)));
}

/** Labels name their columns: none occurs twice, and numbers leave few gaps – or the row would be one of figures. */
function areLabels(cells: readonly NumberCell[]): boolean {
  const labels = cells.flatMap(({ label }) => label ?? []);
  if (new Set(labels).size < labels.length) return false;
  const numbers = labels.map(Number).filter((label) => !Number.isNaN(label));
  if (numbers.length < 2) return areLetters(labels);
  return Math.max(...numbers) - Math.min(...numbers) < 2 * numbers.length;
}

/** The column-number row at this row; null when the row is anything else. */
export function readNumberRow(grid: SheetGrid, row: number): NumberRow | null {
  const cells = numberCells(grid, row);
  if (cells === null || cells.length < 3 || !areLabels(cells)) return null;
  const columns = new Map<string, number>();
  const formulas = new Map<number, StatedFormula>();
  for (const { column, label, formula } of cells) {
    if (label !== null) columns.set(label, column);
    if (formula !== null) formulas.set(column, { text: grid.text(row, column), formula });
  }
  return { row, columns, formulas };
}

type PlacedCell = NumberCell & { readonly column: number };

/** Names are longer than any column's number, but for a formula: a look at the length spares a closer one at every row of the table. */
const longestLabel = 20;
const longestFormula = 60;

function isName(text: string): boolean {
  if (text.length <= longestLabel) return false;
  return text.length > longestFormula || !/[=%]|100/.test(text);
}

/** The cells of the row as labels and formulas; null as soon as one is neither. */
function numberCells(grid: SheetGrid, row: number): readonly PlacedCell[] | null {
  const cells: PlacedCell[] = [];
  for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
    const text = grid.text(row, column);
    if (text === "") continue;
    const cell = isName(text) ? null : parseNumberCell(grid.folded(row, column));
    if (cell === null) return null;
    cells.push({ column, label: cell.label, formula: cell.formula });
  }
  return cells;
}
