import type { Arguments } from "./arguments";
import { refuseUnmet } from "./refuseUnmet";
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

/** The table that was opened as asked for; throws `NoTableError` where there is none, `UsageError` where it is not as asked for. */
export function openedTable(
  outcome: OpenOutcome,
  asked: Pick<Arguments, "table" | "columns">,
): OpenedTable {
  if (outcome.kind === "noTable") throw new NoTableError(outcome);
  refuseUnmet(outcome.opened, asked);
  return outcome.opened;
}
