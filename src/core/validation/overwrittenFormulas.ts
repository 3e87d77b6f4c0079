import type { CalculatedRow } from "../model/calculatedTable";
import { computedRoles, type FigureRole } from "../model/columnRole";
import { figureNumber } from "../model/figure";
import type { CheckInput } from "./check";
import { commonPattern, formulaPattern } from "./formulaPattern";
import { cellOf } from "./judgeFigures";

/** From so many formulas for each typed number a column is one of formulas. */
const formulasPerNumber = 3;
const fewestFormulas = 3;
/** A column people fill in has to be formulas of one kind nearly throughout. */
const nearlyAll = 0.8;
const fewestOfOneKind = 5;

interface ColumnCells {
  readonly typed: readonly CalculatedRow[];
  readonly patterns: readonly string[];
}

/** The rows where a number is typed in a column of formulas. */
export function overwrittenFormulas(
  input: CheckInput,
  role: FigureRole,
): ReadonlySet<CalculatedRow> {
  const cells = columnCells(input, role);
  const isOfFormulas = isComputed(role) ? areFormulas(cells) : areOneFormula(cells);
  return new Set(isOfFormulas ? cells.typed : []);
}

function isComputed(role: FigureRole): boolean {
  return (computedRoles as readonly FigureRole[]).includes(role);
}

function columnCells(input: CheckInput, role: FigureRole): ColumnCells {
  const typed: CalculatedRow[] = [];
  const patterns: string[] = [];
  for (const row of input.assessed.calculated.rows) {
    const { kind, figures } = row.source;
    if (kind === "group" || kind === "total") continue;
    const { formula } = cellOf(input, row, role);
    if (formula !== null) patterns.push(formulaPattern(formula, row.source.row));
    else if (figureNumber(figures[role]) !== null) typed.push(row);
  }
  return { typed, patterns };
}

function areFormulas({ typed, patterns }: ColumnCells): boolean {
  return patterns.length >= Math.max(fewestFormulas, typed.length * formulasPerNumber);
}

function areOneFormula({ typed, patterns }: ColumnCells): boolean {
  const common = commonPattern(patterns);
  if (common === null || !common.pattern.includes("#")) return false;
  const enough = Math.max(fewestOfOneKind, (typed.length + patterns.length) * nearlyAll);
  return common.count >= enough;
}
