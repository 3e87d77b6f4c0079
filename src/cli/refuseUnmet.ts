import { areaAddress, columnLetters } from "../core/model/address";
import { areaOverlap } from "../workflows/areaOverlap";
import type { OpenedTable } from "../workflows/outcomes";
import type { Arguments } from "./arguments";
import { UsageError } from "./usageError";

/** Throws where the table could not be read as it was asked for: in a pane people see that, in a script nobody does. */
export function refuseUnmet(
  { assessed, tables }: OpenedTable,
  asked: Pick<Arguments, "table" | "columns">,
): void {
  const { table } = assessed.calculated;
  if (asked.table !== null && areaOverlap(asked.table, table.area) === 0) {
    const places = tables.filter(({ sheet }) => sheet === table.sheet);
    const areas = places.map(({ place }) => areaAddress(place.area)).join(", ");
    throw new UsageError("noTableThere", `${areaAddress(asked.table)} (${table.sheet}: ${areas})`);
  }
  const unmet = asked.columns.find(({ column, role }) =>
    role === null ? Object.values(table.columns).includes(column) : table.columns[role] !== column,
  );
  if (unmet === undefined) return;
  const wish = `${columnLetters(unmet.column)}=${unmet.role ?? "none"}`;
  throw new UsageError("columnsUnusable", wish);
}
