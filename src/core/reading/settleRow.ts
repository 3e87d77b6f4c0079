import type { FigureRole } from "../model/columnRole";
import type { NumberReading } from "./parseNumber";
import { differenceHolds, percentageHolds } from "./recomputing";

/** The readings of a row's figures; a role without a number has none. */
export type RowReadings = Readonly<Record<FigureRole, readonly NumberReading[]>>;

/** One reading for each figure of a row. */
export type RowChoice = Readonly<Record<FigureRole, NumberReading | undefined>>;

/** The results people type beside the figures. */
export type ResultRole = "vsPlan" | "vsSamePeriod" | "remaining";

/** The figures each result follows from. */
export const partsOf: Readonly<Record<ResultRole, readonly [FigureRole, FigureRole]>> = {
  vsPlan: ["actual", "plan"],
  vsSamePeriod: ["actual", "samePeriod"],
  remaining: ["plan", "actual"],
};

const results = Object.keys(partsOf) as readonly ResultRole[];

/** Whether a typed result follows from the figures chosen; null where one of them is missing or no denominator. */
export function resultHolds(
  choice: RowChoice,
  result: ResultRole,
  isGrowth: boolean,
): boolean | null {
  const [first, second] = partsOf[result];
  const typed = choice[result];
  const [one, other] = [choice[first], choice[second]];
  if (typed === undefined || one === undefined || other === undefined) return null;
  if (result === "remaining") return differenceHolds(typed, one.value, other.value);
  const states = result === "vsSamePeriod" && isGrowth;
  return percentageHolds(typed, { of: one.value, to: other.value, isGrowth: states });
}

/** Where nothing recomputes, failing once is no better than failing twice. */
const noAgreement = -results.length;

/** How many of the row's typed results follow from its figures, less those that do not. */
function agreement(choice: RowChoice, isGrowth: boolean): number {
  let held = 0;
  let failed = 0;
  for (const result of results) {
    const holds = resultHolds(choice, result, isGrowth);
    if (holds === true) held += 1;
    if (holds === false) failed += 1;
  }
  return held === 0 ? noAgreement : held - failed;
}

/** Shows every combination of readings; the choice shown is one object that changes. */
function eachChoice(readings: RowReadings, visit: (choice: RowChoice) => void): void {
  const choice = {
    plan: readings.plan[0],
    samePeriod: readings.samePeriod[0],
    actual: readings.actual[0],
    vsSamePeriod: readings.vsSamePeriod[0],
    vsPlan: readings.vsPlan[0],
    remaining: readings.remaining[0],
  };
  const open = (Object.keys(choice) as FigureRole[]).filter((role) => readings[role].length > 1);
  const walk = (index: number): void => {
    const role = open[index];
    if (role === undefined) {
      visit(choice);
      return;
    }
    for (const reading of readings[role]) {
      choice[role] = reading;
      walk(index + 1);
    }
  };
  walk(0);
}

/** The combinations of readings that agree best with the row's own arithmetic; all of them where it says nothing. */
export function settleRow(readings: RowReadings, isGrowth: boolean): readonly RowChoice[] {
  let highest = -Infinity;
  let best: RowChoice[] = [];
  eachChoice(readings, (choice) => {
    const score = agreement(choice, isGrowth);
    if (score < highest) return;
    if (score > highest) best = [];
    highest = score;
    best.push({ ...choice });
  });
  return best;
}

/** The typed result that proves the reading of a figure: one that holds in every choice left and follows from it, or is it. */
export function provingResult(
  choices: readonly RowChoice[],
  role: FigureRole,
  isGrowth: boolean,
): ResultRole | null {
  const isPart = (result: ResultRole): boolean => result === role || partsOf[result].includes(role);
  const proving = results.find(
    (result) => isPart(result) && choices.every((each) => resultHolds(each, result, isGrowth)),
  );
  return proving ?? null;
}
