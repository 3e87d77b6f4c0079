import type { FigureRole } from "../model/columnRole";
import type { NumberReading } from "./readingsOfDigits";
import { differenceHolds, percentageHolds } from "./recomputing";

/** The readings of a row's figures; a role without a number has none. */
export type RowReadings = Readonly<Record<FigureRole, readonly NumberReading[]>>;

/** One reading for each figure of a row. */
export type RowChoice = Readonly<Record<FigureRole, NumberReading | undefined>>;

/** What the row's own arithmetic leaves of its readings. */
export interface RowChoices {
  readonly readings: RowReadings;
  /** The combinations that agree best; null where nothing recomputes, so that each figure stands for itself. */
  readonly tied: readonly RowChoice[] | null;
}

/** The results people type beside the figures. */
export type ResultRole = "vsPlan" | "vsSamePeriod" | "remaining";

/** The figures each result follows from. */
const partsOf: Readonly<Record<ResultRole, readonly [FigureRole, FigureRole]>> = {
  vsPlan: ["actual", "plan"],
  vsSamePeriod: ["actual", "samePeriod"],
  remaining: ["plan", "actual"],
};

const results = Object.keys(partsOf) as readonly ResultRole[];

/** Whether a typed result follows from the figures chosen; null where one of them is missing or no denominator. */
function resultHolds(choice: RowChoice, result: ResultRole, isGrowth: boolean): boolean | null {
  const [first, second] = partsOf[result];
  const typed = choice[result];
  const [one, other] = [choice[first], choice[second]];
  if (typed === undefined || one === undefined || other === undefined) return null;
  if (result === "remaining") return differenceHolds(typed, one.value, other.value);
  const states = result === "vsSamePeriod" && isGrowth;
  return percentageHolds(typed, { of: one.value, to: other.value, isGrowth: states });
}

type Option = NumberReading | undefined;
type Options = readonly Option[];
const missing: Options = [undefined];
const orMissing = (readings: readonly NumberReading[]): Options =>
  readings.length > 0 ? readings : missing;

/** 1 where the typed result follows from the two figures, -1 where it does not, 0 where nothing can be compared. */
type Verdict = 1 | 0 | -1;
type Verdicts = readonly Verdict[];

const holds: Verdicts = [1];
const fails: Verdicts = [-1];
const unknown: Verdicts = [0];

/** Most results have one reading: these verdicts are there already. */
function alone(verdict: Verdict): Verdicts {
  if (verdict === 0) return unknown;
  return verdict > 0 ? holds : fails;
}

interface Ratio {
  readonly of: Option;
  readonly to: Option;
  readonly isGrowth: boolean;
}

function ratioVerdict(typed: Option, { of, to, isGrowth }: Ratio): Verdict {
  if (typed === undefined || of === undefined || to === undefined || to.value === 0) return 0;
  return percentageHolds(typed, { of: of.value, to: to.value, isGrowth }) === true ? 1 : -1;
}

function ratioVerdicts(typed: Options, ratio: Ratio): Verdicts {
  if (typed.length === 1) return alone(ratioVerdict(typed[0], ratio));
  return typed.map((each) => ratioVerdict(each, ratio));
}

function restVerdict(typed: Option, from: Option, less: Option): Verdict {
  if (typed === undefined || from === undefined || less === undefined) return 0;
  return differenceHolds(typed, from.value, less.value) ? 1 : -1;
}

function restVerdicts(typed: Options, from: Option, less: Option): Verdicts {
  if (typed.length === 1) return alone(restVerdict(typed[0], from, less));
  return typed.map((each) => restVerdict(each, from, less));
}

/** The best combinations seen so far; those in which nothing holds are none. */
interface Best {
  score: number;
  choices: readonly RowChoice[];
}

/** Results that follow less those that do not; null where none does. */
function agreement(same: number, plan: number, rest: number): number | null {
  return same < 1 && plan < 1 && rest < 1 ? null : same + plan + rest;
}

type AmountRole = "plan" | "samePeriod" | "actual";
type Amounts = Readonly<Record<AmountRole, Option>>;
type ResultOf<Each> = Readonly<Record<ResultRole, Each>>;

/** Which readings of the results agree best with amounts that give these verdicts. */
function weighResults(
  best: Best,
  { plan, samePeriod, actual }: Amounts,
  { options, found }: { options: ResultOf<Options>; found: ResultOf<Verdicts> },
): void {
  const [sames, shares, rests] = [found.vsSamePeriod, found.vsPlan, found.remaining];
  const each = shares.length * rests.length;
  for (let index = 0; index < sames.length * each; index += 1) {
    const third = Math.floor(index / each);
    const second = Math.floor((index % each) / rests.length);
    const first = index % rests.length;
    const score = agreement(sames[third] ?? 0, shares[second] ?? 0, rests[first] ?? 0);
    if (score === null || score < best.score) continue;
    const choice = {
      plan,
      samePeriod,
      actual,
      vsSamePeriod: options.vsSamePeriod[third],
      vsPlan: options.vsPlan[second],
      remaining: options.remaining[first],
    };
    // Kept for every row of a table: an array that grows would have room for many more.
    best.choices = score > best.score ? [choice] : [...best.choices, choice];
    best.score = score;
  }
}

/** The combinations of readings that agree best with the row's own arithmetic. */
export function settleRow(readings: RowReadings, isGrowth: boolean): RowChoices {
  const { vsSamePeriod, vsPlan, remaining } = readings;
  if (vsSamePeriod.length + vsPlan.length + remaining.length === 0) return { readings, tied: null };
  const options = {
    vsSamePeriod: orMissing(vsSamePeriod),
    vsPlan: orMissing(vsPlan),
    remaining: orMissing(remaining),
  };
  const best: Best = { score: -Infinity, choices: [] };
  for (const plan of orMissing(readings.plan)) {
    for (const actual of orMissing(readings.actual)) {
      const ofPlan = ratioVerdicts(options.vsPlan, { of: actual, to: plan, isGrowth: false });
      const left = restVerdicts(options.remaining, plan, actual);
      for (const samePeriod of orMissing(readings.samePeriod)) {
        const parts = { of: actual, to: samePeriod, isGrowth };
        const ofSame = ratioVerdicts(options.vsSamePeriod, parts);
        const found = { vsSamePeriod: ofSame, vsPlan: ofPlan, remaining: left };
        weighResults(best, { plan, samePeriod, actual }, { options, found });
      }
    }
  }
  return { readings, tied: best.choices.length === 0 ? null : best.choices };
}

/** The one reading of a figure that is left; null where several are. */
export function commonReading(
  { readings, tied }: RowChoices,
  role: FigureRole,
): NumberReading | null {
  const first = tied === null ? readings[role][0] : tied[0]?.[role];
  if (first === undefined) return null;
  const { value } = first;
  const isCommon =
    tied === null
      ? readings[role].every((reading) => reading.value === value)
      : tied.every((choice) => choice[role]?.value === value);
  return isCommon ? first : null;
}

/** The typed result that proves the reading of a figure: one that holds in every choice left and follows from it, or is it. */
export function provingResult(
  { tied }: RowChoices,
  role: FigureRole,
  isGrowth: boolean,
): ResultRole | null {
  if (tied === null) return null;
  const isPart = (result: ResultRole): boolean => result === role || partsOf[result].includes(role);
  const proving = results.find(
    (result) => isPart(result) && tied.every((each) => resultHolds(each, result, isGrowth)),
  );
  return proving ?? null;
}
