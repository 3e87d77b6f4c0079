import type { FigureRole } from "../model/columnRole";
import type { Reason } from "../model/readingExplanation";
import type { OpenRow } from "./openRow";
import { preferReading, type Preference } from "./readingPreference";
import { provingResult, type RowChoice } from "./settleRow";
import { commonReading, type TableHabits } from "./tableHabits";

/** What an open figure was taken for; `value` is null where nothing settles it. */
export interface Decision {
  readonly value: number | null;
  readonly confidence: number;
  readonly reason: Reason;
}

export type RowDecisions = ReadonlyMap<FigureRole, Decision>;

/** What a row is settled with. */
export interface RowEvidence {
  /** What the row's arithmetic leaves. */
  readonly choices: readonly RowChoice[];
  readonly habits: TableHabits;
  readonly isGrowth: boolean;
}

const provenConfidence = 0.97;
const amountRoles: readonly FigureRole[] = ["plan", "samePeriod", "actual"];

function proof(evidence: RowEvidence, role: FigureRole): Reason {
  const result = provingResult(evidence.choices, role, evidence.isGrowth);
  return { reason: "arithmetic", details: { role: result ?? role } };
}

/** Figures the row's own arithmetic leaves one reading of. */
function decideByArithmetic(row: OpenRow, evidence: RowEvidence): Map<FigureRole, Decision> {
  const decisions = new Map<FigureRole, Decision>();
  for (const role of row.open) {
    const common = commonReading(evidence.choices, role);
    if (common === null) continue;
    const reason = proof(evidence, role);
    decisions.set(role, { value: common.value, confidence: provenConfidence, reason });
  }
  return decisions;
}

/** Amounts of the row that are sure, without zeros: anything is a thousand times off nothing. */
function sureAmounts(row: OpenRow, decisions: RowDecisions): readonly number[] {
  return amountRoles.flatMap((role) => {
    const { figure } = row.cells[role];
    const value = figure?.kind === "number" ? figure.value : decisions.get(role)?.value;
    return value === undefined || value === null || value === 0 ? [] : [value];
  });
}

type Preferences = ReadonlyMap<FigureRole, Preference>;

function preferencesOf(row: OpenRow, evidence: RowEvidence, decisions: RowDecisions): Preferences {
  const neighbours = sureAmounts(row, decisions);
  const open = row.open.filter((role) => !decisions.has(role));
  return new Map(
    open.map((role) => {
      const { readings } = row.cells[role];
      const { unit } = row;
      const habits = evidence.habits[role];
      return [role, preferReading({ role, unit, readings, neighbours, ...habits })] as const;
    }),
  );
}

function weigh(choice: RowChoice, preferences: Preferences): number {
  let sum = 0;
  for (const [role, { prefers, rank }] of preferences) {
    const reading = choice[role];
    if (prefers !== null && reading !== undefined && prefers(reading)) sum += rank;
  }
  return sum;
}

function mostPreferred(
  choices: readonly RowChoice[],
  preferences: Preferences,
): readonly RowChoice[] {
  const weights = choices.map((choice) => weigh(choice, preferences));
  const highest = Math.max(...weights);
  return choices.filter((_, index) => weights[index] === highest);
}

/** A figure without a preference of its own follows those the arithmetic ties it to. */
function decideTied(preferences: Preferences, proved: Reason): Omit<Decision, "value"> {
  const confidences = [...preferences.values()].map(({ confidence }) => confidence);
  return { confidence: Math.min(0.9, Math.max(...confidences)), reason: proved };
}

function decideByPreference(
  preferences: Preferences,
  evidence: RowEvidence,
  decisions: Map<FigureRole, Decision>,
): readonly RowChoice[] {
  const liked = mostPreferred(evidence.choices, preferences);
  for (const [role, { prefers, confidence, reason }] of preferences) {
    const common = commonReading(liked, role);
    if (common === null) continue;
    const why =
      prefers?.(common) === true
        ? { confidence, reason }
        : decideTied(preferences, proof(evidence, role));
    decisions.set(role, { value: common.value, ...why });
  }
  return liked;
}

/** What is left has no value: two preferences that the arithmetic ties together may contradict each other. */
function leaveOpen(preferences: Preferences, decisions: Map<FigureRole, Decision>): void {
  for (const [role, { prefers, reason }] of preferences) {
    if (decisions.has(role)) continue;
    const why = prefers === null ? reason : { reason: "mixedHabits", details: {} };
    decisions.set(role, { value: null, confidence: 0, reason: why });
  }
}

/**
 * What each open figure of a row is: first what the row's own arithmetic leaves, then what its unit, its column, its table and the law
 * prefer, then once more with the amounts that have become sure.
 */
export function settleNumbers(row: OpenRow, evidence: RowEvidence): RowDecisions {
  const decisions = decideByArithmetic(row, evidence);
  const isSettled = (): boolean => decisions.size === row.open.length;
  if (isSettled()) return decisions;
  const first = preferencesOf(row, evidence, decisions);
  const choices = decideByPreference(first, evidence, decisions);
  if (isSettled()) return decisions;
  const second = preferencesOf(row, evidence, decisions);
  decideByPreference(second, { ...evidence, choices }, decisions);
  leaveOpen(second, decisions);
  return decisions;
}
