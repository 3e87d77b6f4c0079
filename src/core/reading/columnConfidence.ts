import type { Reason } from "../model/readingExplanation";
import { isLinked, isOfFurtherPlan } from "./columnReasons";
import type { ExplainedColumn, Understanding } from "./understanding";

/** A heading that says the role, and nothing else that could have it. */
const headed = 0.95;
/** Told by what the cells hold. */
const byContents = 0.7;
/** The first of several plans: a rule, not a proof. */
const byRule = 0.6;
/** What the typed figures speak against. */
const contradicted = 0.4;

/**
 * The margin to the next best way of giving the roles as a number from 0 to 1: nothing lost is 0, what a clear heading alone
 * makes up (about 2.4) is 0.91, with figures that recompute 0.98. A doubt begins below 0.5, a margin of 0.4.
 */
function ofMargin(margin: number): number {
  return 1 - 1 / Math.pow(1 + margin, 2);
}

/** Whether the plan is the first of several, or the column goes with it and its rival with another one. */
function isByRule(understanding: Understanding, { role, column }: ExplainedColumn): boolean {
  if (understanding.otherPlans.length === 0) return false;
  if (role === "plan") return true;
  const rival = isLinked(role) ? understanding.margins.get(role)?.rival : null;
  return rival != null && isOfFurtherPlan(understanding, column, rival);
}

function confidenceOfLinked(
  understanding: Understanding,
  explained: ExplainedColumn,
  reasons: readonly Reason[],
): number {
  const { role } = explained;
  const margin = isLinked(role) ? (understanding.margins.get(role)?.by ?? 0) : 0;
  const own = ofMargin(margin);
  if (reasons.some(({ reason }) => reason === "contradicted")) return Math.min(own, contradicted);
  return isByRule(understanding, explained) ? Math.max(own, byRule) : own;
}

function confidence(
  understanding: Understanding,
  explained: ExplainedColumn,
  reasons: readonly Reason[],
): number {
  const { column, role, meaning } = explained;
  if (understanding.hints.fixed.has(column)) return 1;
  if (isLinked(role)) return confidenceOfLinked(understanding, explained, reasons);
  const isUnnamed = role === "name" && meaning.kind !== "name";
  if (meaning.kind === "none" || isUnnamed) return byContents;
  return role === null && meaning.kind === "other" ? byContents : headed;
}

/** How sure a column's role is, from 0 to 1: a person's word 1, words and contents by fixed marks, figures by their margin. */
export function confidenceOf(
  understanding: Understanding,
  explained: ExplainedColumn,
  reasons: readonly Reason[],
): number {
  return Math.round(100 * confidence(understanding, explained, reasons)) / 100;
}
