import type { Area } from "../../../core/model/area";
import type { CellValue } from "../../../core/model/cell";
import type { ReadCell } from "../readCells";
import { UnknownResult } from "./expression";

const columnsOfSheet = 16_384;

/** Areas larger than this are not worked through; Excel does it when it opens the file. */
const largestArea = 200_000;

/** The cells of a sheet by place. */
export class SheetCells {
  readonly formulas: readonly ReadCell[];
  private readonly cells = new Map<number, ReadCell>();

  constructor(cells: readonly ReadCell[]) {
    for (const cell of cells) this.cells.set(placeKey(cell.row, cell.column), cell);
    this.formulas = cells.filter(({ formula }) => formula !== null);
  }

  at(row: number, column: number): ReadCell | undefined {
    return this.cells.get(placeKey(row, column));
  }

  /** Something for every cell of the area, row by row. */
  map<Result>(
    area: Area,
    change: (cell: ReadCell | undefined, row: number, column: number) => Result,
  ): readonly Result[] {
    const size = area.rowCount * area.columnCount;
    if (size > largestArea) throw new UnknownResult("a very large area");
    return Array.from({ length: size }, (_, index) => {
      const row = area.row + Math.floor(index / area.columnCount);
      const column = area.column + (index % area.columnCount);
      return change(this.at(row, column), row, column);
    });
  }

  /** The formula cells inside the area. */
  formulasIn(area: Area): readonly ReadCell[] {
    const size = area.rowCount * area.columnCount;
    if (size <= this.formulas.length) {
      return this.map(area, (cell) => cell).filter(
        (cell): cell is ReadCell => cell !== undefined && cell.formula !== null,
      );
    }
    return this.formulas.filter(({ row, column }) => isInside(area, row, column));
  }
}

/** The value of a cell that holds no formula; null where there is none. */
export function plainValue(cell: ReadCell | undefined): CellValue {
  return cell?.value ?? null;
}

/** One number for a place of a sheet. */
export function placeKey(row: number, column: number): number {
  return row * columnsOfSheet + column;
}

function isInside(area: Area, row: number, column: number): boolean {
  const isRow = row >= area.row && row < area.row + area.rowCount;
  return isRow && column >= area.column && column < area.column + area.columnCount;
}
