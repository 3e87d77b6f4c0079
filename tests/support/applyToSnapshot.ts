import { parseArea } from "../../src/core/model/address";
import type { CellContent, CellValue } from "../../src/core/model/cell";
import type { Edit } from "../../src/core/model/edit";
import type { ConditionalFormat, SheetSnapshot } from "../../src/core/model/sheetSnapshot";
import type { FlagKind } from "../../src/core/model/flagLook";
import { readFlagMarker } from "../../src/core/writing/flagMarker";
import { evaluateFormula } from "./evaluateFormula";

interface Grids {
  readonly values: CellValue[][];
  readonly formulas: (string | null)[][];
  readonly numberFormats: string[][];
  conditionalFormats: ConditionalFormat[];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function setCell<T>(grid: T[][], { row, column }: Place, value: T): void {
  const line = grid[row];
  if (line === undefined || column >= line.length) throw new Error(`outside: ${row}, ${column}`);
  line[column] = value;
}

function write(grids: Grids, at: Place, content: CellContent): void {
  const isTextCell = grids.numberFormats[at.row]?.[at.column] === "@";
  if (isTextCell && content.kind === "formula") throw new Error("formula in a text cell");
  setCell(grids.formulas, at, content.kind === "formula" ? content.formula : null);
  setCell(grids.values, at, content.kind === "value" ? content.value : null);
}

function addFlag(grids: Grids, { formula, areas }: Extract<Edit, { kind: "addFlag" }>): void {
  const id = `rule ${grids.conditionalFormats.length + 1} ${formula}`;
  grids.conditionalFormats.push({ id, formula, areas });
}

function applyEdit(grids: Grids, edit: Edit, corner: Place): void {
  if (edit.kind === "addFlag") {
    addFlag(grids, edit);
  } else if (edit.kind === "removeFlag") {
    grids.conditionalFormats = grids.conditionalFormats.filter((rule) => rule.id !== edit.id);
  } else if (edit.kind === "write" || edit.kind === "numberFormat") {
    const at = { row: edit.row - corner.row, column: edit.column - corner.column };
    if (edit.kind === "write") write(grids, at, edit.content);
    else setCell(grids.numberFormats, at, edit.format);
  } else {
    throw new Error(`not for a snapshot: ${edit.kind}`);
  }
}

/** The sheet after the edits, with every formula calculated (formulas of ours look only at typed cells). */
export function applyToSnapshot(snapshot: SheetSnapshot, edits: readonly Edit[]): SheetSnapshot {
  const { used } = snapshot;
  if (used === null) throw new Error("empty sheet");
  const grids: Grids = {
    values: snapshot.values.map((row) => [...row]),
    formulas: snapshot.formulas.map((row) => [...row]),
    numberFormats: snapshot.numberFormats.map((row) => [...row]),
    conditionalFormats: [...snapshot.conditionalFormats],
  };
  for (const edit of edits) applyEdit(grids, edit, used);
  const lookup = (row: number, column: number): CellValue =>
    grids.values[row - used.row]?.[column - used.column] ?? null;
  grids.formulas.forEach((line, row) => {
    line.forEach((formula, column) => {
      if (formula !== null)
        setCell(grids.values, { row, column }, evaluateFormula(formula, lookup));
    });
  });
  return { ...snapshot, ...grids };
}

/** What the cell at an A1 address holds. */
export function valueAt(snapshot: SheetSnapshot, address: string): CellValue {
  const area = parseArea(address);
  const { used } = snapshot;
  if (area === null || used === null) throw new Error(`no cell ${address}`);
  return snapshot.values[area.row - used.row]?.[area.column - used.column] ?? null;
}

/** 0-based sheet rows that a conditional format of the sheet marks as being of a kind. */
export function flaggedRows(
  snapshot: SheetSnapshot,
  kind: FlagKind = "below",
  evaluate: typeof evaluateFormula = evaluateFormula,
): number[] {
  const { used } = snapshot;
  const lookup = (row: number, column: number): CellValue =>
    used === null ? null : (snapshot.values[row - used.row]?.[column - used.column] ?? null);
  const marked = snapshot.conditionalFormats.flatMap(({ formula, areas }) => {
    if (formula === null || readFlagMarker(formula)?.kind !== kind) return [];
    const first = areas?.[0]?.row ?? 0;
    return (areas ?? [])
      .flatMap(({ row, rowCount }) => Array.from({ length: rowCount }, (_, at) => row + at))
      .filter((row) => evaluate(formula, lookup, row - first) === true);
  });
  return [...new Set(marked)].sort((one, other) => one - other);
}
