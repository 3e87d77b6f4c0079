import type { CellValue } from "../../core/model/cell";

/** What Excel tells of cells, as `Excel.Range` loads it. */
export interface LoadedCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

/** Names of what must be loaded for `LoadedCells`. */
export const loadedCellNames = "values,formulas,numberFormat,valueTypes";

/** One cell in the terms of the model. */
export interface ReadCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** A text that begins with "=" is shown by Excel in both places; only a formula differs from its value. */
function readFormula(formula: unknown, value: unknown, type: string): string | null {
  if (typeof formula !== "string" || !formula.startsWith("=")) return null;
  return type === "String" && formula === value ? null : formula;
}

function readValue(value: unknown, type: string, isFormula: boolean): CellValue {
  if (type === "Error") return { error: String(value) };
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") return null;
  return value === "" && !isFormula ? null : value;
}

/** The cell at a place of what was loaded. Blank is null; a formula that gives an empty text is "". */
export function readCell(cells: LoadedCells, row: number, column: number): ReadCell {
  const value = cells.values[row]?.[column];
  const type = cells.valueTypes[row]?.[column] ?? "Empty";
  const format = cells.numberFormat[row]?.[column];
  const formula = readFormula(cells.formulas[row]?.[column], value, type);
  return {
    formula,
    value: readValue(value, type, formula !== null),
    numberFormat: typeof format === "string" ? format : "General",
  };
}
