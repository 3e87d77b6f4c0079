import { computedRoles } from "../core/model/columnRole";
import type { Edit } from "../core/model/edit";
import type { Figure } from "../core/model/figure";
import type { FilledRole } from "../core/model/filling";
import type { NumberExplanation } from "../core/model/readingExplanation";
import { readFigures } from "../core/reading/readFigures";
import { readGrid } from "../core/reading/sheetGrid";
import { applyToSnapshot } from "./applyToSnapshot";
import type { OpenedTable } from "./outcomes";
import { snapshotCell } from "./snapshotCell";
import type { TypedEntry } from "./fillOutcomes";

/** Where only the law about separators speaks for a reading (0,7), a person is asked. */
const sure = 0.75;

/** Whether a reading is sure enough to be written without asking. */
export function isSureReading({ confidence }: NumberExplanation): boolean {
  return confidence >= sure;
}

/**
 * What texts mean as figures of their rows: with the plan and the same period beside them, the unit of the row, and the way the
 * column, these texts included, writes numbers. By the 0-based sheet row; where only the law of separators speaks, all readings stay open.
 */
export function readInContext(
  opened: OpenedTable,
  role: FilledRole,
  entries: readonly TypedEntry[],
): ReadonlyMap<number, Figure> {
  const { table } = opened.assessed.calculated;
  const column = table.columns[role];
  if (column === undefined) return new Map();
  const snapshot = applyToSnapshot(opened.snapshot, asTyped(opened, column, entries));
  if (snapshot.used === null) return new Map();
  const columns = { ...table.columns, isGrowth: table.statesGrowth === true };
  const { figures, explanations } = readFigures(
    readGrid(snapshot, snapshot.used),
    columns,
    table.rows,
  );
  const doubtful = new Map(
    explanations
      .filter((one) => one.role === role && !isSureReading(one))
      .map(({ cell, text, readings }) => [cell.row, { text, readings }]),
  );
  const read = new Map(table.rows.map(({ row }, index) => [row, figures[index]?.[role]]));
  return new Map(
    entries.flatMap(({ row }) => {
      const figure = read.get(row);
      const open = doubtful.get(row);
      if (figure === undefined) return [];
      return [[row, open === undefined ? figure : { kind: "ambiguous", ...open }] as const];
    }),
  );
}

/** Percentages worked out from what the cell holds now say nothing about the new figure; typed ones do. */
function asTyped(
  { snapshot, assessed }: OpenedTable,
  column: number,
  entries: readonly TypedEntry[],
): readonly Edit[] {
  const { sheet } = snapshot;
  const { columns } = assessed.calculated.table;
  const write = (row: number, at: number, value: string | null): Edit => ({
    kind: "write",
    sheet,
    row,
    column: at,
    content: { kind: "value", value },
  });
  const computed = computedRoles.flatMap((role) => columns[role] ?? []);
  return entries.flatMap(({ row, text }) => [
    write(row, column, text),
    ...computed
      .filter((at) => snapshotCell(snapshot, row, at).content.kind === "formula")
      .map((at) => write(row, at, null)),
  ]);
}
