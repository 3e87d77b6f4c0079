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

/** Formulas that lean on one another in a longer chain, against the order of the rows, are left to Excel. */
const longestChain = 200;

const unknown: Result = { kind: "unknown" };

/**
 * The results of a workbook's formulas after a change: those that lean on what changed, and those the file stores no result for,
 * are worked out where that is certain; the others keep what the file stores.
 */
export class WorkbookResults {
  private depth = 0;
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
    const isStored = cell.hasCachedValue && !this.isOutdated(sheet, cell);
    state.result = isStored ? { kind: "unchanged" } : this.evaluate(sheet, cell);
    return state.result;
  }

  /** Whether what the file stores for the cell may no longer hold. */
  isOutdated(sheet: string, cell: ReadCell): boolean {
    const state = this.stateOf(sheet, cell);
    if (state.isOutdated !== undefined) return state.isOutdated;
    // In a circle, and at the end of a very long chain, nothing is certain.
    state.isOutdated = true;
    if (this.depth >= longestChain) return true;
    this.depth++;
    state.isOutdated = this.leansOnChange(sheet, cell);
    this.depth--;
    return state.isOutdated;
  }

  private leansOnChange(sheet: string, cell: ReadCell): boolean {
    const expression = this.expressionOf(cell);
    return (
      this.changed.touches(sheet, cellArea(cell.row, cell.column)) ||
      (!this.changed.isEmpty && expression === null) ||
      (expression !== null &&
        referencesOf(expression).some((place) => this.isPlaceOutdated(sheet, place)))
    );
  }

  private isPlaceOutdated(own: string, { sheet, area }: Reference): boolean {
    const name = sheet ?? own;
    const cells = this.sheets.get(name.toLowerCase());
    if (cells === undefined || this.changed.touches(name, area)) return true;
    return cells.formulasIn(area).some((cell) => this.isOutdated(name, cell));
  }

  private evaluate(sheet: string, cell: ReadCell): Result {
    const expression = this.expressionOf(cell);
    const isUnclear = expression === null || cell.formulaKind === "array";
    if (isUnclear || this.depth >= longestChain) return unknown;
    this.depth++;
    try {
      const value = evaluateFormula(expression, (place) => this.valuesOf(sheet, place));
      return { kind: "known", value };
    } catch (cause) {
      if (cause instanceof UnknownResult) return unknown;
      throw cause;
    } finally {
      this.depth--;
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
    if (result.kind === "unchanged") return cell.value;
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
