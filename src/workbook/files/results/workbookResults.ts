import { cellArea } from "../../../core/model/area";
import type { CellValue } from "../../../core/model/cell";
import type { ReadCell } from "../readCells";
import type { ChangedPlaces } from "./changedPlaces";
import { evaluateFormula } from "./evaluateFormula";
import { referencesOf, UnknownResult, type Expression, type Reference } from "./expression";
import { parseFormula } from "./parseFormula";
import { placeKey, plainValue, type SheetCells } from "./sheetCells";

/** How a formula cell's result came to be known. */
export type Result =
  | { readonly kind: "unchanged" }
  | { readonly kind: "known"; readonly value: CellValue }
  | { readonly kind: "unknown" };

interface FormulaState {
  isOutdated?: boolean;
  result?: Result;
}

const unknown: Result = { kind: "unknown" };

/**
 * The results of a workbook's formulas after a change: those that lean on what changed are worked out again where that is certain,
 * the others keep what the file stores.
 */
export class WorkbookResults {
  private readonly states = new Map<string, FormulaState>();
  private readonly expressions = new Map<string, Expression | null>();

  constructor(
    private readonly sheets: ReadonlyMap<string, SheetCells>,
    private readonly changed: ChangedPlaces,
  ) {}

  /** The result of a formula cell of the sheet. */
  resultOf(sheet: string, cell: ReadCell): Result {
    const state = this.stateOf(sheet, cell);
    // A circle of formulas finds its own unfinished state here: its result is unknown.
    if (state.result !== undefined) return state.result;
    state.result = unknown;
    state.result = this.isOutdated(sheet, cell)
      ? this.evaluate(sheet, cell)
      : { kind: "unchanged" };
    return state.result;
  }

  /** Whether what the file stores for the cell may no longer hold. */
  private isOutdated(sheet: string, cell: ReadCell): boolean {
    const state = this.stateOf(sheet, cell);
    if (state.isOutdated !== undefined) return state.isOutdated;
    state.isOutdated = false;
    const expression = this.expressionOf(cell);
    state.isOutdated =
      this.changed.touches(sheet, cellArea(cell.row, cell.column)) ||
      (!this.changed.isEmpty && expression === null) ||
      (expression !== null &&
        referencesOf(expression).some((place) => this.isPlaceOutdated(sheet, place)));
    return state.isOutdated;
  }

  private isPlaceOutdated(own: string, { sheet, area }: Reference): boolean {
    const name = sheet ?? own;
    const cells = this.sheets.get(name.toLowerCase());
    if (cells === undefined || this.changed.touches(name, area)) return true;
    return cells.formulasIn(area).some((cell) => this.isOutdated(name, cell));
  }

  private evaluate(sheet: string, cell: ReadCell): Result {
    const expression = this.expressionOf(cell);
    if (expression === null || cell.formulaKind === "array") return unknown;
    try {
      const value = evaluateFormula(expression, (place) => this.valuesOf(sheet, place));
      return { kind: "known", value };
    } catch (cause) {
      if (cause instanceof UnknownResult) return unknown;
      throw cause;
    }
  }

  private valuesOf(own: string, { sheet, area }: Reference): readonly CellValue[] {
    const name = sheet ?? own;
    const cells = this.sheets.get(name.toLowerCase());
    if (cells === undefined) throw new UnknownResult(`no sheet ${name}`);
    return cells.map(area, (cell) =>
      cell === undefined || cell.formula === null ? plainValue(cell) : this.valueOf(name, cell),
    );
  }

  private valueOf(sheet: string, cell: ReadCell): CellValue {
    const result = this.resultOf(sheet, cell);
    if (result.kind === "known") return result.value;
    if (result.kind === "unchanged" && cell.hasCachedValue) return cell.value;
    throw new UnknownResult("a cell without a result");
  }

  private expressionOf(cell: ReadCell): Expression | null {
    const formula = cell.formula ?? "";
    const known = this.expressions.get(formula);
    if (known !== undefined) return known;
    const expression = parseOrNull(formula);
    this.expressions.set(formula, expression);
    return expression;
  }

  private stateOf(sheet: string, cell: ReadCell): FormulaState {
    const key = `${sheet.toLowerCase()}!${placeKey(cell.row, cell.column)}`;
    const known = this.states.get(key);
    if (known !== undefined) return known;
    const state: FormulaState = {};
    this.states.set(key, state);
    return state;
  }
}

function parseOrNull(formula: string): Expression | null {
  try {
    return parseFormula(formula);
  } catch (cause) {
    if (cause instanceof UnknownResult) return null;
    throw cause;
  }
}
