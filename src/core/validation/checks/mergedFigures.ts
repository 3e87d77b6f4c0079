import type { Area } from "../../model/area";
import { areaAddress } from "../../model/address";
import type { FigureRole } from "../../model/columnRole";
import type { Finding } from "../../model/finding";
import type { TableRow } from "../../model/indicatorTable";
import type { Check, CheckInput } from "../check";
import { rowFinding } from "../rowFinding";

const id = "mergedFigures";

const figureRoles: readonly FigureRole[] = [
  "plan",
  "samePeriod",
  "actual",
  "vsSamePeriod",
  "vsPlan",
  "remaining",
];

/** One cell merged over the figures of several rows or columns: only the first of them has the figure, and formulas see the others as blank. */
export const mergedFigures: Check = {
  id,
  validate: (input) => {
    const { table } = input.assessed.calculated;
    const rowAt = new Map(table.rows.map((row) => [row.row, row]));
    return (input.snapshot.merges ?? []).flatMap((area) => {
      const rows = rowsIn(area, rowAt);
      const roles = rolesIn(input, area);
      const isMerged = rows.length * roles.length > 1;
      const [row, role] = [rows[0], roles[0]];
      return isMerged && row !== undefined && role !== undefined
        ? [merged(input, row, { area, role })]
        : [];
    });
  },
};

/** The rows of figures under the area; only those of the table are looked up, however far it reaches. */
function rowsIn(area: Area, rowAt: ReadonlyMap<number, TableRow>): readonly TableRow[] {
  const rows: TableRow[] = [];
  for (let row = area.row; row < area.row + Math.min(area.rowCount, 1000); row += 1) {
    const found = rowAt.get(row);
    if (found?.kind === "indicator" || found?.kind === "subRow") rows.push(found);
  }
  return rows;
}

function rolesIn({ assessed }: CheckInput, area: Area): readonly FigureRole[] {
  const { columns } = assessed.calculated.table;
  return figureRoles.filter((role) => {
    const column = columns[role] ?? -1;
    return column >= area.column && column < area.column + area.columnCount;
  });
}

function merged(
  { assessed }: CheckInput,
  row: TableRow,
  { area, role }: { readonly area: Area; readonly role: FigureRole },
): Finding {
  const { table } = assessed.calculated;
  const details = { area: areaAddress(area) };
  return rowFinding(table, row, { check: id, severity: "warning", role, details });
}
