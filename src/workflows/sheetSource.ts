import type { IncomingValues, Matching, ValueOrigin } from "../core/model/filling";
import { matchValues } from "../core/filling/matchValues";
import type { Period } from "../core/model/period";
import type { SheetSnapshot } from "../core/model/sheetSnapshot";
import type { FillOptions, NothingToFill, TakenSource } from "./fillOutcomes";
import { listValues } from "./listValues";
import type { OpenContext } from "./openContext";
import { openSnapshot } from "./openSnapshot";
import type { OpenedTable } from "./outcomes";
import { tableValues, type SourceRole } from "./tableValues";

/** What a table or list of a source offers. */
export interface SourceCandidate {
  readonly incoming: IncomingValues;
  readonly matching: Matching;
  readonly taken: Omit<TakenSource, "others">;
}

/** The table to fill, and which of its columns. */
export interface FillTarget {
  readonly opened: OpenedTable;
  readonly role: NonNullable<FillOptions["role"]>;
  readonly sourceRole: FillOptions["sourceRole"];
}

/** A sheet of a source: of which file (null: of the same workbook), with what was decided there about reading it. */
export interface SourceSheet {
  readonly file: string | null;
  readonly snapshot: SheetSnapshot;
  readonly settings: OpenContext["settings"];
}

/** All that a sheet offers: each of its plan tables, or the list on a sheet that has none; or why it offers nothing. */
export function readSheetSource(
  source: SourceSheet,
  target: FillTarget,
): readonly SourceCandidate[] | NothingToFill {
  const { snapshot, settings } = source;
  if (snapshot.used === null) return "empty";
  const best = openSnapshot(snapshot, { options: {}, settings });
  if (best === null) return readList(source, target);
  const others = best.tables.filter(({ isOpen }) => !isOpen);
  const tables = [
    best,
    ...others.flatMap(
      ({ place }) => openSnapshot(snapshot, { options: { table: place.area }, settings }) ?? [],
    ),
  ];
  const candidates = tables.flatMap((table) => tableCandidate(source, table, target) ?? []);
  return candidates.length > 0 ? candidates : "noSourceColumn";
}

function tableCandidate(
  source: SourceSheet,
  opened: OpenedTable,
  target: FillTarget,
): SourceCandidate | null {
  const { table } = opened.assessed.calculated;
  const role = takenRole(opened, target);
  const column = table.columns[role];
  if (column === undefined) return null;
  const values = tableValues(opened, role, originIn(source));
  const incoming = { values, inOrder: false };
  const { area } = table;
  const matching = matchedWith(incoming, target);
  const period = role === "samePeriod" ? yearBefore(table.period) : table.period;
  return {
    incoming,
    matching,
    taken: {
      ...place(source),
      kind: "table",
      area,
      column,
      period,
      matches: matching.matches.length,
    },
  };
}

function yearBefore(period: Period): Period {
  return { ...period, year: period.year === null ? null : period.year - 1 };
}

/**
 * Which column of a plan table is taken: the one asked for; else its actual, for last year's actual is this year's same period. A table of
 * the same year has the same period in a column of its own.
 */
export function takenRole(
  source: OpenedTable,
  { opened, role, sourceRole }: FillTarget,
): SourceRole {
  if (sourceRole !== undefined) return sourceRole;
  if (role === "actual") return "actual";
  const { period, columns } = source.assessed.calculated.table;
  const { year } = opened.assessed.calculated.table.period;
  const isSameYear = year !== null && period.year === year;
  return isSameYear && columns.samePeriod !== undefined ? "samePeriod" : "actual";
}

function readList(
  source: SourceSheet,
  target: FillTarget,
): readonly SourceCandidate[] | NothingToFill {
  const { snapshot } = source;
  const list = listValues(snapshot, originIn(source));
  if (typeof list === "string") return list;
  const { values, inOrder, column } = list;
  const incoming = { values, inOrder };
  const area = snapshot.used ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  const matching = matchedWith(incoming, target);
  const matches = matching.matches.length;
  return [
    {
      incoming,
      matching,
      taken: { ...place(source), kind: "list", area, column, period: null, matches },
    },
  ];
}

function place({ file, snapshot }: SourceSheet): Pick<TakenSource, "file" | "sheet"> {
  return { file, sheet: snapshot.sheet };
}

function originIn({ file, snapshot }: SourceSheet): (row: number, column: number) => ValueOrigin {
  return (row, column) => ({ kind: "cell", file, sheet: snapshot.sheet, row, column });
}

function matchedWith(incoming: IncomingValues, { opened }: FillTarget): Matching {
  return matchValues(opened.assessed.calculated.table, incoming);
}
