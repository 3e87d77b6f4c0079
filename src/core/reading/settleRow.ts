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
type JudgeResult = (typed: Option, first: Option, second: Option) => Verdict;

function judgeBy(isGrowth: boolean): JudgeResult {
  return (typed, of, to) => {
    if (typed === undefined || of === undefined || to === undefined || to.value === 0) return 0;
    return percentageHolds(typed, { of: of.value, to: to.value, isGrowth }) === true ? 1 : -1;
  };
}

const judgeShare = judgeBy(false);
const judgeChange = judgeBy(true);

const judgeRest: JudgeResult = (typed, from, less) => {
  if (typed === undefined || from === undefined || less === undefined) return 0;
  return differenceHolds(typed, from.value, less.value) ? 1 : -1;
};

/** The best combinations seen so far; those in which nothing holds are none. */
interface Best {
  score: number;
  choices: RowChoice[];
}

const worst = -3;

/** Results that follow less those that do not; below all others where none does. */
function agreement(same: Verdict, share: Verdict, rest: Verdict): number {
  return Math.max(same, share, rest) < 1 ? worst - 1 : same + share + rest;
}

type AmountRole = "plan" | "samePeriod" | "actual";
type Amounts = Readonly<Record<AmountRole, Option>>;

/** What the typed results of a row may be read as, and how the one beside the same period is judged. */
interface Typed {
  readonly options: Readonly<Record<ResultRole, Options>>;
  readonly judgeSame: JudgeResult;
}

/** Which readings of the results agree best with these amounts: those that follow from them count, less those that do not. */
function weighResults(
  best: Best,
  { plan, samePeriod, actual }: Amounts,
  { options, judgeSame }: Typed,
): void {
  for (const vsSamePeriod of options.vsSamePeriod) {
    const same = judgeSame(vsSamePeriod, actual, samePeriod);
    if (same + 2 < best.score) continue;
    for (const vsPlan of options.vsPlan) {
      const share = judgeShare(vsPlan, actual, plan);
      if (same + share + 1 < best.score) continue;
      for (const remaining of options.remaining) {
        const score = agreement(same, share, judgeRest(remaining, plan, actual));
        if (score < best.score) continue;
        if (score > best.score) best.choices = [];
        best.score = score;
        best.choices.push({ plan, samePeriod, actual, vsSamePeriod, vsPlan, remaining });
      }
    }
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
  const typed = { options, judgeSame: isGrowth ? judgeChange : judgeShare };
  const best: Best = { score: worst, choices: [] };
  for (const plan of orMissing(readings.plan)) {
    for (const actual of orMissing(readings.actual)) {
      for (const samePeriod of orMissing(readings.samePeriod)) {
        weighResults(best, { plan, samePeriod, actual }, typed);
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
