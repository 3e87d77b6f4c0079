import { cellAddress, columnLetters } from "../model/address";
import type { ColumnRole } from "../model/columnRole";
import type { Reason } from "../model/readingExplanation";
import { verdictOf, type Evidence } from "./columnEvidence";
import type { HeadingKind } from "./columnMeaning";
import type { ExplainedColumn, Understanding } from "./understanding";
import type { FigureColumns, Margin } from "./figureColumns";
import { numberRowStates, type PercentageColumns } from "./figurePairs";
import { bracketedUnits } from "./headingUnit";
import { isSameMeasure } from "./likeHeadings";
import type { LinkedRole } from "./roleRanks";

/** A percentage of the table with what it is computed from. */
export interface TablePercentage extends PercentageColumns {
  readonly isGrowth: boolean;
}

/** The percentages whose parts the table has. */
export function percentagesOf(figures: FigureColumns): readonly TablePercentage[] {
  const { actual, isGrowth } = figures;
  const pairs = [
    { percent: figures.vsPlan, to: figures.plan, isGrowth: false },
    { percent: figures.vsSamePeriod, to: figures.samePeriod, isGrowth },
  ];
  return pairs.flatMap(({ percent, to, isGrowth: grows }) =>
    percent === null || to === null || actual === null
      ? []
      : [{ percent, of: actual, to, isGrowth: grows }],
  );
}

function concerns({ percent, of, to }: PercentageColumns, column: number): boolean {
  return [percent, of, to].includes(column);
}

function shownPercentage({ percent, of, to }: PercentageColumns): Reason["details"] {
  return { percent: columnLetters(percent), of: columnLetters(of), to: columnLetters(to) };
}

function evidenceReason(
  evidence: Evidence,
  percentage: TablePercentage,
  column: number,
): readonly Reason[] {
  const details = { ...evidence, ...shownPercentage(percentage) };
  switch (verdictOf(evidence)) {
    case "holds":
      return [{ reason: percentage.isGrowth ? "recomputesGrowth" : "recomputes", details }];
    case "fails":
      // What does not recompute is the percentage's fault, not its parts'.
      return column === percentage.percent ? [{ reason: "contradicted", details }] : [];
    case "unclear":
      return [];
  }
}

function remainingReasons({ remaining, figures }: Understanding): readonly Reason[] {
  const { plan, actual } = figures;
  if (remaining === null || plan === null || actual === null) return [];
  if (verdictOf(remaining.evidence) !== "holds") return [];
  const parts = { from: columnLetters(plan), less: columnLetters(actual) };
  return [{ reason: "recomputesRest", details: { ...remaining.evidence, ...parts } }];
}

/** What the typed figures say for the column's role, or against it. */
export function evidenceReasons(
  understanding: Understanding,
  { role, column }: Pick<ExplainedColumn, "role" | "column">,
): readonly Reason[] {
  if (role === "remaining") return remainingReasons(understanding);
  return percentagesOf(understanding.figures)
    .filter((percentage) => concerns(percentage, column))
    .flatMap((percentage) =>
      evidenceReason(understanding.hints.findEvidence(percentage), percentage, column),
    );
}

function numberRowReason(
  { hints }: Understanding,
  percentage: TablePercentage,
  column: number,
): readonly Reason[] {
  const stated = hints.numberRow?.formulas.get(percentage.percent);
  if (hints.numberRow === null || stated?.formula.kind !== "ratio") return [];
  const states = numberRowStates(hints, percentage);
  if (!states && column !== percentage.percent) return [];
  const at = cellAddress(hints.numberRow.row, percentage.percent);
  return [
    { reason: states ? "numberRow" : "numberRowDiffers", details: { stated: stated.text, at } },
  ];
}

/** "7=2-4" over what remains, where 2 is the plan and 4 the actual. */
function statedRest({ hints, figures }: Understanding, column: number): readonly Reason[] {
  const { numberRow } = hints;
  const stated = numberRow?.formulas.get(column);
  if (numberRow === null || stated?.formula.kind !== "difference") return [];
  const { from, less } = stated.formula;
  const parts = [from, less].map((label) => numberRow.columns.get(label));
  if (parts[0] !== figures.plan || parts[1] !== figures.actual) return [];
  const at = cellAddress(numberRow.row, column);
  return [{ reason: "numberRow", details: { stated: stated.text, at } }];
}

/** What the column-number row says for the column's role, or against it. */
export function numberRowReasons(
  understanding: Understanding,
  { column, role }: Pick<ExplainedColumn, "column" | "role">,
): readonly Reason[] {
  if (role === "remaining") return statedRest(understanding, column);
  return percentagesOf(understanding.figures)
    .filter((percentage) => concerns(percentage, column))
    .flatMap((percentage) => numberRowReason(understanding, percentage, column));
}

const linkedRoles: ReadonlySet<ColumnRole> = new Set([
  "plan",
  "samePeriod",
  "actual",
  "vsPlan",
  "vsSamePeriod",
]);

/** Whether the role is one of those that are decided together. */
export function isLinked(role: ColumnRole | null): role is LinkedRole {
  return role !== null && linkedRoles.has(role);
}

/** Another column could as well have the role: below this, the two are nearly equal. */
export const narrowMargin = 0.4;

/** Headings that leave open what of. */
const vagueKinds: readonly HeadingKind[] = ["ratio", "period", "other"];

/** Whether the rival belongs to a further plan, as the column belongs to the plan: "Sản lượng" under "Thực hiện" beside "Diện tích", tấn beside ha. */
export function isOfFurtherPlan(
  { hints, figures, otherPlans, headings }: Understanding,
  column: number,
  rival: number,
): boolean {
  const unitAt = (at: number): string | undefined =>
    bracketedUnits(headings.get(at)?.text ?? "").at(-1);
  const areAlike = (left: number, right: number): boolean => {
    const [one, other] = [left, right].map((at) =>
      hints.meanings.find((each) => each.column === at),
    );
    if (one === undefined || other === undefined) return false;
    const unit = unitAt(left);
    return isSameMeasure(one, other) || (unit !== undefined && unit === unitAt(right));
  };
  if (figures.plan === null || !areAlike(figures.plan, column)) return false;
  return otherPlans.some((plan) => areAlike(plan, rival));
}

function marginOf({ margins }: Understanding, role: ColumnRole | null): Margin | undefined {
  return isLinked(role) ? margins.get(role) : undefined;
}

/** The column that would nearly as well have the role, or that there is none. Of several plans the first is taken by rule. */
export function rivalReasons(
  understanding: Understanding,
  { role, meaning, column }: Pick<ExplainedColumn, "role" | "meaning" | "column">,
): readonly Reason[] {
  const { otherPlans } = understanding;
  const margin = marginOf(understanding, role);
  if (margin === undefined) return [];
  const { rival, by } = margin;
  if (rival === null) {
    return vagueKinds.includes(meaning.kind) ? [{ reason: "alone", details: {} }] : [];
  }
  const isByRule =
    role === "plan" ? otherPlans.includes(rival) : isOfFurtherPlan(understanding, column, rival);
  if (isByRule || by > narrowMargin) return [];
  return [{ reason: "rival", details: { column: columnLetters(rival) } }];
}
