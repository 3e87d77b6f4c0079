import { foldText } from "../model/foldText";
import type { TableRow } from "../model/indicatorTable";

const known = new WeakMap<Pick<TableRow, "name">, string>();

/** The row's name for comparing wording; worked out once, as many checks ask for it. */
export function foldedName(row: Pick<TableRow, "name">): string {
  const found = known.get(row) ?? foldText(row.name);
  known.set(row, found);
  return found;
}
