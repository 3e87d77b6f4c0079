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
type Verdicts = readonly number[];

function ratioVerdicts(
  typed: Options,
  [of, to]: readonly [Option, Option],
  isGrowth: boolean,
): Verdicts {
  return typed.map((each) => {
    if (each === undefined || of === undefined || to === undefined || to.value === 0) return 0;
    return percentageHolds(each, { of: of.value, to: to.value, isGrowth }) === true ? 1 : -1;
  });
}

function restVerdicts(typed: Options, [from, less]: readonly [Option, Option]): Verdicts {
  return typed.map((each) => {
    if (each === undefined || from === undefined || less === undefined) return 0;
    return differenceHolds(each, from.value, less.value) ? 1 : -1;
  });
}

type Typed = readonly [samePeriod: Verdicts, plan: Verdicts, rest: Verdicts];

/** The best combinations seen so far; those in which nothing holds are none. */
interface Best {
  score: number;
  choices: RowChoice[];
}

/** Results that follow less those that do not; null where none does. */
function agreement(same: number, plan: number, rest: number): number | null {
  return Math.max(same, plan, rest) < 1 ? null : same + plan + rest;
}

/** Which readings of the results agree best with amounts that give these verdicts. */
function weighResults(
  best: Best,
  [samePeriod, plan, rest]: Typed,
  choiceOf: (same: number, plan: number, rest: number) => RowChoice,
): void {
  const each = plan.length * rest.length;
  for (let index = 0; index < samePeriod.length * each; index += 1) {
    const third = Math.floor(index / each);
    const second = Math.floor((index % each) / rest.length);
    const first = index % rest.length;
    const score = agreement(samePeriod[third] ?? 0, plan[second] ?? 0, rest[first] ?? 0);
    if (score === null || score < best.score) continue;
    if (score > best.score) best.choices = [];
    best.score = score;
    best.choices.push(choiceOf(third, second, first));
  }
}

/** The combinations of readings that agree best with the row's own arithmetic. */
export function settleRow(readings: RowReadings, isGrowth: boolean): RowChoices {
  const { vsSamePeriod, vsPlan, remaining } = readings;
  if (vsSamePeriod.length + vsPlan.length + remaining.length === 0) return { readings, tied: null };
  const [ofSame, ofPlan, rests] = [
    orMissing(vsSamePeriod),
    orMissing(vsPlan),
    orMissing(remaining),
  ];
  const best: Best = { score: -Infinity, choices: [] };
  for (const plan of orMissing(readings.plan)) {
    for (const actual of orMissing(readings.actual)) {
      const plans = ratioVerdicts(ofPlan, [actual, plan], false);
      const left = restVerdicts(rests, [plan, actual]);
      for (const samePeriod of orMissing(readings.samePeriod)) {
        const sames = ratioVerdicts(ofSame, [actual, samePeriod], isGrowth);
        weighResults(best, [sames, plans, left], (third, second, first) => ({
          plan,
          samePeriod,
          actual,
          vsSamePeriod: ofSame[third],
          vsPlan: ofPlan[second],
          remaining: rests[first],
        }));
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
  const left: Options = tied === null ? readings[role] : tied.map((choice) => choice[role]);
  const first = left[0];
  if (first === undefined) return null;
  return left.every((reading) => reading?.value === first.value) ? first : null;
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
