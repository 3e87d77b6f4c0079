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

type Decisions = Record<FigureRole, Decision | undefined>;

/** The decisions on a row's open figures; the others need none. */
export type RowDecisions = Readonly<Decisions>;

/** The decisions on a row without open figures. */
export const nothingDecided: RowDecisions = noDecisions();

function noDecisions(): Decisions {
  return {
    plan: undefined,
    samePeriod: undefined,
    actual: undefined,
    vsSamePeriod: undefined,
    vsPlan: undefined,
    remaining: undefined,
  };
}

function isSettled({ open }: OpenRow, decisions: RowDecisions): boolean {
  for (const role of open) if (decisions[role] === undefined) return false;
  return true;
}

/** What a row is settled with. */
export interface RowEvidence {
  /** What the row's arithmetic leaves. */
  readonly choices: RowChoices;
  readonly styles: TableStyles;
  readonly isGrowth: boolean;
}

const provenConfidence = 0.97;

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
function decideByArithmetic(row: OpenRow, evidence: RowEvidence): Decisions {
  const decisions = noDecisions();
  for (const role of row.open) {
    const common = commonReading(evidence.choices, role);
    if (common === null) continue;
    const reason = proof(evidence, role);
    decisions[role] = { value: common.value, confidence: provenConfidence, reason };
  }
  return decisions;
}

/** An amount of the row that is sure, without zero: anything is a thousand times off nothing. */
function sureAmount(row: OpenRow, role: FigureRole, decisions: RowDecisions): number | undefined {
  const { figure } = row.cells[role];
  const value = figure?.kind === "number" ? figure.value : decisions[role]?.value;
  return value === null || value === 0 ? undefined : value;
}

function sureAmounts(row: OpenRow, decisions: RowDecisions): Neighbours {
  return {
    plan: sureAmount(row, "plan", decisions),
    samePeriod: sureAmount(row, "samePeriod", decisions),
    actual: sureAmount(row, "actual", decisions),
  };
}

interface RolePreference extends Preference {
  readonly role: FigureRole;
}

type Preferences = readonly RolePreference[];

function preferencesOf(
  row: OpenRow,
  { styles }: RowEvidence,
  decisions: RowDecisions,
): Preferences {
  const { cells, unit, open } = row;
  const neighbours = sureAmounts(row, decisions);
  const found: RolePreference[] = [];
  for (const role of open) {
    if (decisions[role] !== undefined) continue;
    const { readings } = cells[role];
    const style = styles[role];
    const { prefers, rank, confidence, reason } = preferReading({
      role,
      unit,
      readings,
      neighbours,
      style,
    });
    found.push({ role, prefers, rank, confidence, reason });
  }
  return found;
}

function weigh(choice: RowChoice, preferences: Preferences): number {
  let sum = 0;
  for (const { role, prefers, rank } of preferences) {
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
    let liked: RowChoice[] = [];
    for (const choice of tied) {
      const weight = weigh(choice, preferences);
      if (weight < highest) continue;
      if (weight > highest) liked = [];
      highest = weight;
      liked.push(choice);
    }
    return { readings, tied: liked };
  }
  const left = { ...readings };
  for (const { role, prefers } of preferences) {
    if (prefers !== null) left[role] = preferred(left[role], prefers);
  }
  return { readings: left, tied };
}

/** A figure without a preference of its own follows those the arithmetic ties it to. */
function decideTied(preferences: Preferences, proved: Reason): Omit<Decision, "value"> {
  const confidences = preferences.map(({ confidence }) => confidence);
  return { confidence: Math.min(0.9, Math.max(...confidences)), reason: proved };
}

function decideByPreference(
  preferences: Preferences,
  evidence: RowEvidence,
  decisions: Decisions,
): RowChoices {
  const liked = mostPreferred(evidence.choices, preferences);
  for (const { role, prefers, confidence, reason } of preferences) {
    const common = commonReading(liked, role);
    if (common === null) continue;
    const { value } = common;
    if (prefers?.(common) === true) decisions[role] = { value, confidence, reason };
    else decisions[role] = { value, ...decideTied(preferences, proof(evidence, role)) };
  }
  return liked;
}

/** What is left has no value: two preferences that the arithmetic ties together may contradict each other. */
function leaveOpen(preferences: Preferences, decisions: Decisions): void {
  for (const { role, prefers, reason } of preferences) {
    if (decisions[role] !== undefined) continue;
    const why = prefers === null ? reason : { reason: "mixedHabits", details: {} };
    decisions[role] = { value: null, confidence: 0, reason: why };
  }
}

/**
 * What each open figure of a row is: first what the row's own arithmetic leaves, then what its unit, its column, its table and the law
 * prefer, then once more with the amounts that have become sure.
 */
export function settleNumbers(row: OpenRow, evidence: RowEvidence): RowDecisions {
  const decisions = decideByArithmetic(row, evidence);
  if (isSettled(row, decisions)) return decisions;
  const first = preferencesOf(row, evidence, decisions);
  const choices = decideByPreference(first, evidence, decisions);
  if (isSettled(row, decisions)) return decisions;
  const second = preferencesOf(row, evidence, decisions);
  decideByPreference(second, { ...evidence, choices }, decisions);
  leaveOpen(second, decisions);
  return decisions;
}
