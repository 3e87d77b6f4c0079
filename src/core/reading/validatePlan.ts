import { columnLetters } from "../model/address";
import type { Finding } from "../model/finding";
import type { ColumnExplanation } from "../model/readingExplanation";
import type { ColumnMeaning } from "./columnMeaning";
import { bracketedUnits } from "./headingUnit";
import { isSameMeasure } from "./likeHeadings";
import { isEarlier, isWhole } from "./roleRanks";
import type { Understanding } from "./understanding";

type Explanations = readonly ColumnExplanation[];

function confidenceAt(explanations: Explanations, column: number): number {
  return explanations.find((each) => each.column === column)?.confidence ?? 0;
}

type IsOtherMeasure = (column: number) => boolean;

/** Whether two headings state different units: "Kế hoạch (ha)" beside "Kế hoạch (tấn)". Null where one states none. */
function haveOtherUnits(left: string, right: string): boolean | null {
  const [unit, other] = [left, right].map((text) => bracketedUnits(text).at(-1));
  return unit === undefined || other === undefined ? null : unit !== other;
}

/** Tells whether a further plan column plans another measure ("Sản lượng" beside "Diện tích", tấn beside ha) rather than the same by another giver. */
function measureTester({ hints, figures, headings }: Understanding): IsOtherMeasure {
  const meaningAt = (column: number | null): ColumnMeaning | undefined =>
    hints.meanings.find((each) => each.column === column);
  const textAt = (column: number | null): string => headings.get(column ?? -1)?.text ?? "";
  const results = hints.meanings.filter(({ kind }) => kind !== "plan");
  const isMeasure = (plan: ColumnMeaning | undefined): boolean =>
    plan !== undefined && results.some((each) => isSameMeasure(plan, each));
  const own = meaningAt(figures.plan);
  const plans = hints.meanings.filter(({ kind }) => kind === "plan");
  const areParts = plans.some(isWhole);
  return (column) => {
    const other = meaningAt(column);
    const byUnit = haveOtherUnits(textAt(figures.plan), textAt(column));
    return (
      byUnit ?? (!areParts && own?.words !== other?.words && isMeasure(own) && isMeasure(other))
    );
  };
}

function validateOtherPlans(
  understanding: Understanding,
  explanations: Explanations,
): readonly Finding[] {
  const { figures, otherPlans, header, hints } = understanding;
  const { plan } = figures;
  if (plan === null || otherPlans.length === 0 || hints.fixed.has(plan)) return [];
  const isOtherMeasure = measureTester(understanding);
  const measures = otherPlans.filter(isOtherMeasure);
  const levels = otherPlans.filter((column) => !measures.includes(column));
  const cell = { row: header.rows.bottom, column: plan };
  const confidence = confidenceAt(explanations, plan);
  const told = (columns: readonly number[], form: object): readonly Finding[] => {
    if (columns.length === 0) return [];
    const others = columns.map(columnLetters).join(", ");
    const details = { column: columnLetters(plan), others, ...form };
    const check = "severalPlanColumns";
    return [{ check, severity: "info", cell, indicator: null, confidence, details }];
  };
  return [...told(levels, {}), ...told(measures, { form: "measures" })];
}

/** Without an actual of the plan's year a result of the year before is none: said, or its column would seem overlooked. */
function validateEarlierResult({ hints, figures, header }: Understanding): readonly Finding[] {
  const { reportYear, meanings, fixed } = hints;
  if (figures.actual !== null || figures.plan === null || reportYear === null) return [];
  const results = meanings.filter(
    (each) => each.kind === "actual" && isEarlier(each, reportYear) && !fixed.has(each.column),
  );
  return results.slice(-1).map(({ column, period }) => ({
    check: "earlierResult",
    severity: "warning",
    cell: { row: header.rows.bottom, column },
    indicator: null,
    details: {
      column: columnLetters(column),
      stated: String(Math.max(...period.years)),
      year: String(reportYear),
    },
  }));
}

/** What criteria ask for: "Chỉ tiêu theo quy định", "Quy định". */
const demanded = / (?:quy dinh|muc quy dinh|yeu cau) /;
const criteria = / tieu chi /;

/** Criteria to be met ("Đạt", "≥80%") are no plan of a year, though they may be read as one. */
function validateCriteria({ hints, figures, header }: Understanding): readonly Finding[] {
  const plan = hints.meanings.find(({ column }) => column === figures.plan);
  if (plan === undefined || hints.fixed.has(plan.column)) return [];
  const isCriteria = header.meanings.some(
    ({ kind, words }) => kind === "name" && criteria.test(words),
  );
  if (!isCriteria || !demanded.test(plan.words)) return [];
  const { column } = plan;
  return [
    {
      check: "criteriaTable",
      severity: "info",
      cell: { row: header.rows.bottom, column },
      indicator: null,
      confidence: 0.4,
      details: { column: columnLetters(column) },
    },
  ];
}

/** What is doubtful about the plan: that it is one, which of several counts, and whether anything was achieved in its year. */
export function validatePlan(
  understanding: Understanding,
  explanations: Explanations,
): readonly Finding[] {
  return [
    ...validateEarlierResult(understanding),
    ...validateOtherPlans(understanding, explanations),
    ...validateCriteria(understanding),
  ];
}
