import type { FigureRole } from "../model/columnRole";
import type { NumberReading } from "./parseNumber";
import { differenceHolds, percentageHolds } from "./recomputing";

/** The readings of a row's figures; a role without a number has none. */
export type RowReadings = Readonly<Partial<Record<FigureRole, readonly NumberReading[]>>>;

/** One reading for each figure of a row. */
export type RowChoice = Readonly<Partial<Record<FigureRole, NumberReading>>>;

/** How far a reading is liked for other reasons than the row's arithmetic; 0 where nothing speaks for it. */
export type Liking = (role: FigureRole, reading: NumberReading) => number;

function allChoices(readings: RowReadings): readonly RowChoice[] {
  let choices: readonly RowChoice[] = [{}];
  for (const [role, options] of Object.entries(readings) as [FigureRole, NumberReading[]][]) {
    if (options.length === 0) continue;
    choices = choices.flatMap((choice) => options.map((option) => ({ ...choice, [role]: option })));
  }
  return choices;
}

function agreement(holds: boolean | null): number {
  return holds === null ? 0 : holds ? 1 : -1;
}

function percentageAgreement(
  typed: NumberReading | undefined,
  of: NumberReading | undefined,
  to: { readonly base: NumberReading | undefined; readonly isGrowth: boolean },
): number {
  if (typed === undefined || of === undefined || to.base === undefined) return 0;
  return agreement(
    percentageHolds(typed, { of: of.value, to: to.base.value, isGrowth: to.isGrowth }),
  );
}

/** How many of the row's typed results follow from its figures, less those that do not. */
function rowAgreement(choice: RowChoice, isGrowth: boolean): number {
  const { plan, actual, samePeriod, vsPlan, vsSamePeriod, remaining } = choice;
  const difference =
    plan === undefined || actual === undefined || remaining === undefined
      ? null
      : differenceHolds(remaining, plan.value, actual.value);
  return (
    percentageAgreement(vsPlan, actual, { base: plan, isGrowth: false }) +
    percentageAgreement(vsSamePeriod, actual, { base: samePeriod, isGrowth }) +
    agreement(difference)
  );
}

function best(
  choices: readonly RowChoice[],
  score: (choice: RowChoice) => number,
): readonly RowChoice[] {
  const scores = choices.map(score);
  const highest = Math.max(...scores);
  return choices.filter((_, index) => scores[index] === highest);
}

/**
 * The choices of readings that stand: those that agree best with the row's own arithmetic, and of these the ones liked most.
 * More than one left means that nothing in the table settles it.
 */
export function settleRow(
  readings: RowReadings,
  isGrowth: boolean,
  liking: Liking,
): readonly RowChoice[] {
  const choices = allChoices(readings);
  if (choices.length === 1) return choices;
  const agreeing = best(choices, (choice) => rowAgreement(choice, isGrowth));
  const liked = (choice: RowChoice): number =>
    (Object.entries(choice) as [FigureRole, NumberReading][]).reduce(
      (sum, [role, reading]) => sum + liking(role, reading),
      0,
    );
  return best(agreeing, liked);
}
