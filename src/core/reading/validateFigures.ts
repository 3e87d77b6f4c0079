import { cellAddress } from "../model/address";
import type { Figure } from "../model/figure";
import type { Finding } from "../model/finding";
import { figureRolesOf, type FigureColumnMap } from "./figureColumnMap";
import type { FigureRow } from "./openRow";
import type { RowFigures } from "./closeRow";

const doubtChecks = {
  readings: "ambiguousNumber",
  date: "dateForNumber",
  mixedPercent: "mixedPercent",
} as const;

function doubtOf(row: FigureRow, column: number, figure: Figure): Finding | null {
  if (figure.kind !== "ambiguous") return null;
  const { text, readings, doubt } = figure;
  const [first = 0, second = 0] = readings;
  return {
    check: doubtChecks[doubt ?? "readings"],
    severity: "warning",
    cell: { row: row.row, column },
    indicator: row.no,
    // Each of the readings is as likely as the others.
    ...(doubt === undefined ? { confidence: 1 / readings.length } : {}),
    details: { text, first, second },
  };
}

/** So many open figures are a question of how their column is written. */
const questionOfColumn = 3;
const mostCells = 10;

/** One finding for all open figures of a column; the cells are named, the first of them as an example. */
function gathered(findings: readonly Finding[]): readonly Finding[] {
  const [first] = findings;
  if (first === undefined || findings.length < questionOfColumn) return findings;
  const named = findings
    .slice(0, mostCells)
    .flatMap(({ cell }) => (cell === null ? [] : cellAddress(cell.row, cell.column)));
  const cells = named.join(", ") + (findings.length > mostCells ? ", …" : "");
  const details = { ...first.details, form: "column", count: findings.length, cells };
  return [{ ...first, indicator: null, details }];
}

/** A finding for each figure that could not be settled; many that may be read in two ways are asked about once for their column. */
export function validateFigures(
  columns: FigureColumnMap,
  rows: readonly (FigureRow & { readonly figures: RowFigures })[],
): readonly Finding[] {
  const findings = figureRolesOf(columns).flatMap(([role, column]) => {
    const open: Finding[] = [];
    const others: Finding[] = [];
    for (const row of rows) {
      const finding = doubtOf(row, column, row.figures[role]);
      if (finding !== null) (finding.check === doubtChecks.readings ? open : others).push(finding);
    }
    return [...gathered(open), ...others];
  });
  return findings.sort((left, right) => (left.cell?.row ?? 0) - (right.cell?.row ?? 0));
}
