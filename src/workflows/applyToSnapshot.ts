import type { Area } from "../core/model/area";
import type { CellContent, CellValue } from "../core/model/cell";
import type { Edit } from "../core/model/edit";
import type { ConditionalFormat, SheetSnapshot } from "../core/model/sheetSnapshot";

/** What a cell shows once a formula stands in it, 0-based. */
export type ShownValue = (row: number, column: number) => CellValue;

/**
 * The sheet as it would be after the edits, without writing anything: contents, number formats and flags of this sheet.
 * Edits that a snapshot does not show (fonts, widths, whole sheets) leave it as it is.
 */
export function applyToSnapshot(
  snapshot: SheetSnapshot,
  edits: readonly Edit[],
  shown: ShownValue = () => null,
): SheetSnapshot {
  const own = edits.filter((edit) => "sheet" in edit && edit.sheet === snapshot.sheet);
  const used = own.reduce(widened, snapshot.used);
  if (used === null) return { ...snapshot, conditionalFormats: flagsAfter(snapshot, own) };
  const grids = new Grids(snapshot, used);
  for (const edit of own) {
    if (edit.kind === "write") grids.write(edit, shown);
    if (edit.kind === "numberFormat") grids.format(edit);
  }
  return {
    ...snapshot,
    used,
    values: grids.values,
    formulas: grids.formulas,
    numberFormats: grids.numberFormats,
    conditionalFormats: flagsAfter(snapshot, own),
  };
}

interface At {
  readonly row: number;
  readonly column: number;
}

/** Growing copies of a snapshot's grids. */
class Grids {
  readonly values: CellValue[][];
  readonly formulas: (string | null)[][];
  readonly numberFormats: string[][];

  constructor(
    snapshot: SheetSnapshot,
    private readonly used: Area,
  ) {
    const former = snapshot.used ?? used;
    const above = former.row - used.row;
    const left = former.column - used.column;
    const copy = <Cell>(grid: readonly (readonly Cell[])[], blank: Cell): Cell[][] =>
      Array.from({ length: used.rowCount }, (_row, row) =>
        Array.from(
          { length: used.columnCount },
          (_column, column) => grid[row - above]?.[column - left] ?? blank,
        ),
      );
    this.values = copy<CellValue>(snapshot.values, null);
    this.formulas = copy<string | null>(snapshot.formulas, null);
    this.numberFormats = copy(snapshot.numberFormats, "General");
  }

  write(edit: At & { readonly content: CellContent }, shown: ShownValue): void {
    const { content, row, column } = edit;
    const isFormula = content.kind === "formula";
    this.put(this.values, edit, isFormula ? shown(row, column) : content.value);
    this.put(this.formulas, edit, isFormula ? content.formula : null);
  }

  format(edit: At & { readonly format: string }): void {
    this.put(this.numberFormats, edit, edit.format);
  }

  private put<Cell>(grid: Cell[][], at: At, cell: Cell): void {
    const row = grid[at.row - this.used.row];
    if (row !== undefined) row[at.column - this.used.column] = cell;
  }
}

function widened(used: Area | null, edit: Edit): Area | null {
  if (edit.kind !== "write" && edit.kind !== "numberFormat") return used;
  if (used === null) return { row: edit.row, column: edit.column, rowCount: 1, columnCount: 1 };
  const row = Math.min(used.row, edit.row);
  const column = Math.min(used.column, edit.column);
  return {
    row,
    column,
    rowCount: Math.max(used.row + used.rowCount, edit.row + 1) - row,
    columnCount: Math.max(used.column + used.columnCount, edit.column + 1) - column,
  };
}

function flagsAfter(snapshot: SheetSnapshot, edits: readonly Edit[]): readonly ConditionalFormat[] {
  return edits.reduce<readonly ConditionalFormat[]>((flags, edit, index) => {
    if (edit.kind === "removeFlag") return flags.filter((flag) => flag.id !== edit.id);
    if (edit.kind !== "addFlag") return flags;
    return [...flags, { id: `added-${index}`, formula: edit.formula, areas: edit.areas }];
  }, snapshot.conditionalFormats);
}
