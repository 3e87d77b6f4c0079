import type { NoTable, OpenedTable, OpenOutcome } from "../workflows/outcomes";

/** The file holds no plan table the command could work on. */
export class NoTableError extends Error {
  readonly outcome: NoTable;

  constructor(outcome: NoTable) {
    super(`${outcome.reason}: ${outcome.sheet}`);
    this.name = "NoTableError";
    this.outcome = outcome;
  }
}

/** The table that was opened; throws `NoTableError` where there is none. */
export function openedTable(outcome: OpenOutcome): OpenedTable {
  if (outcome.kind === "noTable") throw new NoTableError(outcome);
  return outcome.opened;
}
