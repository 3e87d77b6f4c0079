import type { FigureRole } from "../core/model/columnRole";
import type { CalculatedTable } from "../core/model/calculatedTable";
import type { Figure } from "../core/model/figure";
import type { TableRow } from "../core/model/indicatorTable";
import type { LeftOutRow } from "./outcomes";
import { computedColumns, operandRoles } from "./computedColumns";

type Obstacle = LeftOutRow["reason"];

/** The gravest reason first: it is the one the row is listed under. */
const obstacles: readonly Obstacle[] = ["error", "ambiguous", "storedAsText"];

/**
 * The rows that have the figures for a percentage but get none, because a formula cannot use one of them. A row whose figures are
 * blank or words is not among them: there is nothing to compute.
 */
export function leftOutRows({ table }: CalculatedTable): readonly LeftOutRow[] {
  const pairs = computedColumns(table).map(([role]) => operandRoles[role]);
  return table.rows.flatMap((row) => leftOutRow(row, pairs, table) ?? []);
}

function leftOutRow(
  row: TableRow,
  pairs: readonly (readonly FigureRole[])[],
  { sheet, columns }: CalculatedTable["table"],
): LeftOutRow | null {
  if (row.kind === "group") return null;
  const complete = pairs.filter((roles) => roles.every((role) => isFigure(row.figures[role])));
  const inTheWay = [...new Set(complete.flat())].filter((role) => obstacle(row.figures[role]));
  const found = inTheWay.map((role) => obstacle(row.figures[role]));
  const reason = obstacles.find((candidate) => found.includes(candidate));
  if (reason === undefined) return null;
  const cells = inTheWay
    .flatMap((role) => columns[role] ?? [])
    .sort((one, other) => one - other)
    .map((column) => ({ sheet, row: row.row, column }));
  return { row: row.row, no: row.no, name: row.name, reason, cells };
}

function isFigure(figure: Figure): boolean {
  return figure.kind !== "blank" && figure.kind !== "word";
}

function obstacle(figure: Figure): Obstacle | null {
  switch (figure.kind) {
    case "number":
      return figure.storedAs === "text" ? "storedAsText" : null;
    case "ambiguous":
      return "ambiguous";
    case "error":
      return "error";
    case "blank":
    case "word":
      return null;
  }
}
