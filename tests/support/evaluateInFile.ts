import type { CellValue } from "../../src/core/model/cell";
import { evaluateFormula } from "../../src/workbook/files/results/evaluateFormula";
import { parseFormula } from "../../src/workbook/files/results/parseFormula";
import { shiftFormula } from "../../src/workbook/files/shiftFormula";
import type { CellLookup } from "./evaluateFormula";

/** The value of a formula as the files' evaluator works it out; `rowShift` moves its rows down. */
export function evaluateInFile(formula: string, lookup: CellLookup, rowShift = 0): CellValue {
  const moved = shiftFormula(formula.replace(/^=/, ""), { rows: rowShift, columns: 0 });
  return evaluateFormula(parseFormula(moved), ({ area }) => [lookup(area.row, area.column)]);
}
