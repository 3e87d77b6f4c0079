import { columnLetters } from "../model/address";
import type { Finding } from "../model/finding";
import { verdictOf } from "./columnEvidence";
import { percentagesOf, type TablePercentage } from "./columnReasons";
import { numberRowStates } from "./figurePairs";
import type { NumberFormula } from "./numberFormula";
import type { NumberRow, StatedFormula } from "./numberRow";
import type { Understanding } from "./understanding";

/** Figures against the column-number row: as sure as figures are; a heading against it: less. */
const trust = { figures: 0.9, headings: 0.6 } as const;

/** What a column of figures really is: `of` with `to`, divided or taken away. */
interface Computed {
  readonly column: number;
  readonly of: number;
  readonly to: number;
  readonly by: keyof typeof trust;
  readonly form?: "headings" | "ratio" | "difference";
}

function disagreement(
  row: number,
  { text }: StatedFormula,
  { column, of, to, by, form }: Computed,
): Finding {
  const columns = { column: columnLetters(column), of: columnLetters(of), to: columnLetters(to) };
  return {
    check: "numberRowDisagrees",
    severity: "warning",
    cell: { row, column },
    indicator: null,
    confidence: trust[by],
    details: { stated: text, ...columns, ...(form === undefined ? {} : { form }) },
  };
}

function statesChange(formula: NumberFormula): boolean {
  return formula.kind === "ratio" && formula.isGrowth;
}

/** What contradicts the formula stated over a percentage: the typed figures, or the headings where nothing is typed yet. */
function percentageAgainst(
  { hints }: Understanding,
  percentage: TablePercentage,
  { formula }: StatedFormula,
): Computed | null {
  const { percent: column, of, to, isGrowth } = percentage;
  const evidence = hints.findEvidence(percentage);
  const isRatio = formula.kind === "ratio";
  const isStated = numberRowStates(hints, percentage);
  if (evidence.compared === 0)
    return isRatio && !isStated ? { column, of, to, by: "headings", form: "headings" } : null;
  if (verdictOf(evidence) !== "holds") return null;
  if (!isStated) return { column, of, to, by: "figures" };
  // Figures of growth under a stated ratio are told as such.
  return statesChange(formula) && !isGrowth
    ? { column, of, to, by: "figures", form: "ratio" }
    : null;
}

function statesRemaining(
  { columns }: NumberRow,
  { formula }: StatedFormula,
  [of, to]: Parts,
): boolean {
  if (formula.kind !== "difference") return false;
  return columns.get(formula.from) === of && columns.get(formula.less) === to;
}

type Parts = readonly [of: number, to: number];

/** Figures that are the plan less the actual under a formula that states something else. */
function remainingAgainst(
  { figures: { plan, actual }, remaining }: Understanding,
  numberRow: NumberRow,
  stated: StatedFormula,
): Computed | null {
  if (remaining === null || plan === null || actual === null) return null;
  if (verdictOf(remaining.evidence) !== "holds") return null;
  if (statesRemaining(numberRow, stated, [plan, actual])) return null;
  return { column: remaining.column, of: plan, to: actual, by: "figures", form: "difference" };
}

/** Formulas of the column-number row that the figures contradict. Figures that are wrong themselves are a matter of the checks. */
export function validateNumberRow(understanding: Understanding): readonly Finding[] {
  const { numberRow } = understanding.hints;
  if (numberRow === null) return [];
  const tell = (
    column: number,
    against: (stated: StatedFormula) => Computed | null,
  ): readonly Finding[] => {
    const stated = numberRow.formulas.get(column);
    if (stated === undefined || stated.formula.kind === "other") return [];
    const computed = against(stated);
    return computed === null ? [] : [disagreement(numberRow.row, stated, computed)];
  };
  return [
    ...percentagesOf(understanding.figures).flatMap((percentage) =>
      tell(percentage.percent, (stated) => percentageAgainst(understanding, percentage, stated)),
    ),
    ...tell(understanding.remaining?.column ?? -1, (stated) =>
      remainingAgainst(understanding, numberRow, stated),
    ),
  ];
}
