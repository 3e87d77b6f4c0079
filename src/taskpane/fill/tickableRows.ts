import type { FillPlan } from "../../workflows/fillOutcomes";
import type { Preview } from "./fillState";

/** The rows a person can tick: a value that is there already, or that nobody can read yet, is not written. */
export function tickableRows({ proposals }: FillPlan): readonly number[] {
  return proposals
    .filter(({ state }) => state === "new" || state === "conflict")
    .map(({ row }) => row);
}

/** The ticks a plan comes with. */
export function firstTicks(plan: FillPlan): ReadonlySet<number> {
  const tickable = new Set(tickableRows(plan));
  return new Set(
    plan.proposals.filter((each) => each.isTicked && tickable.has(each.row)).map(({ row }) => row),
  );
}

/** The ticks after a decision: rows that mean what they meant keep theirs, the others take what the plan proposes. */
export function ticksAfter({ plan, ticked }: Preview, decided: FillPlan): ReadonlySet<number> {
  const before = new Map(plan.proposals.map((each) => [each.row, each]));
  const proposed = firstTicks(decided);
  const tickable = new Set(tickableRows(decided));
  const isKept = (state: string, row: number): boolean => before.get(row)?.state === state;
  return new Set(
    decided.proposals.flatMap(({ row, state }) => {
      if (!tickable.has(row)) return [];
      return (isKept(state, row) ? ticked : proposed).has(row) ? [row] : [];
    }),
  );
}
