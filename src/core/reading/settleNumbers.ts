import type { FigureRole } from "../model/columnRole";
import type { Reason } from "../model/readingExplanation";
import type { OpenRow } from "./openRow";
import { preferReading, type Neighbours } from "./readingPreference";
import type { NumberReading } from "./readingsOfDigits";
import { commonReading, provingResult, type RowChoice, type RowChoices } from "./settleRow";
import type { Preference, TableStyles } from "./stylePreference";

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
  readonly choices: RowChoices;
  readonly styles: TableStyles;
  readonly isGrowth: boolean;
}

const provenConfidence = 0.97;
const amountRoles: readonly FigureRole[] = ["plan", "samePeriod", "actual"];

function proofBy(role: FigureRole): Reason {
  return { reason: "arithmetic", details: { role } };
}

const proofs: Readonly<Record<FigureRole, Reason>> = {
  plan: proofBy("plan"),
  samePeriod: proofBy("samePeriod"),
  actual: proofBy("actual"),
  vsSamePeriod: proofBy("vsSamePeriod"),
  vsPlan: proofBy("vsPlan"),
  remaining: proofBy("remaining"),
};

function proof({ choices, isGrowth }: RowEvidence, role: FigureRole): Reason {
  return proofs[provingResult(choices, role, isGrowth) ?? role];
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
function sureAmounts(row: OpenRow, decisions: RowDecisions): Neighbours {
  const amounts: Partial<Record<FigureRole, number>> = {};
  for (const role of amountRoles) {
    const { figure } = row.cells[role];
    const value = figure?.kind === "number" ? figure.value : decisions.get(role)?.value;
    if (value !== undefined && value !== null && value !== 0) amounts[role] = value;
  }
  return amounts;
}

type Preferences = readonly (readonly [FigureRole, Preference])[];

function preferencesOf(
  { cells, unit, open }: OpenRow,
  { styles }: RowEvidence,
  { decisions, neighbours }: { decisions: RowDecisions; neighbours: Neighbours },
): Preferences {
  const found: [FigureRole, Preference][] = [];
  for (const role of open) {
    if (decisions.has(role)) continue;
    const { readings } = cells[role];
    found.push([role, preferReading({ role, unit, readings, neighbours, style: styles[role] })]);
  }
  return found;
}

function weigh(choice: RowChoice, preferences: Preferences): number {
  let sum = 0;
  for (const [role, { prefers, rank }] of preferences) {
    const reading = choice[role];
    if (prefers !== null && reading !== undefined && prefers(reading)) sum += rank;
  }
  return sum;
}

function preferred(
  readings: readonly NumberReading[],
  prefers: NonNullable<Preference["prefers"]>,
): readonly NumberReading[] {
  const liked = readings.filter(prefers);
  return liked.length === 0 ? readings : liked;
}

/** The combinations that are preferred most; figures that nothing ties together are looked at one by one. */
function mostPreferred({ readings, tied }: RowChoices, preferences: Preferences): RowChoices {
  if (tied !== null) {
    let highest = -1;
    let liked: readonly RowChoice[] = [];
    for (const choice of tied) {
      const weight = weigh(choice, preferences);
      if (weight < highest) continue;
      liked = weight > highest ? [choice] : [...liked, choice];
      highest = weight;
    }
    return { readings, tied: liked };
  }
  const left = { ...readings };
  for (const [role, { prefers }] of preferences) {
    if (prefers !== null) left[role] = preferred(left[role], prefers);
  }
  return { readings: left, tied };
}

/** A figure without a preference of its own follows those the arithmetic ties it to. */
function decideTied(preferences: Preferences, proved: Reason): Omit<Decision, "value"> {
  const confidences = preferences.map(([, { confidence }]) => confidence);
  return { confidence: Math.min(0.9, Math.max(...confidences)), reason: proved };
}

function decideByPreference(
  preferences: Preferences,
  evidence: RowEvidence,
  decisions: Map<FigureRole, Decision>,
): RowChoices {
  const liked = mostPreferred(evidence.choices, preferences);
  for (const [role, { prefers, confidence, reason }] of preferences) {
    const common = commonReading(liked, role);
    if (common === null) continue;
    const { value } = common;
    if (prefers?.(common) === true) decisions.set(role, { value, confidence, reason });
    else decisions.set(role, { value, ...decideTied(preferences, proof(evidence, role)) });
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
  if (decisions.size === row.open.length) return decisions;
  const neighbours = sureAmounts(row, decisions);
  const first = preferencesOf(row, evidence, { decisions, neighbours });
  const choices = decideByPreference(first, evidence, decisions);
  if (decisions.size === row.open.length) return decisions;
  const known = sureAmounts(row, decisions);
  const second = preferencesOf(row, evidence, { decisions, neighbours: known });
  decideByPreference(second, { ...evidence, choices }, decisions);
  leaveOpen(second, decisions);
  return decisions;
}
