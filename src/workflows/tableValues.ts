import type { FilledRole, IncomingValue, ValueOrigin } from "../core/model/filling";
import type { Figure } from "../core/model/figure";
import type { IndicatorTable, TableRow } from "../core/model/indicatorTable";
import { numberText } from "../core/wording/numberText";
import { vi } from "../core/wording/vi";
import type { CellValue } from "../core/model/cell";
import { isSureReading } from "./readInContext";
import type { OpenedTable } from "./outcomes";
import { snapshotCell } from "./snapshotCell";

/** Which column of a source table is taken. */
export type SourceRole = FilledRole | "plan";

/** Where the value of a cell comes from, in terms of what the person gave. */
export type OriginOf = (row: number, column: number) => ValueOrigin;

/** The figures of one column of another plan table, each with what its row says about itself; blanks bring nothing. */
export function tableValues(
  opened: OpenedTable,
  role: SourceRole,
  originOf: OriginOf,
): readonly IncomingValue[] {
  const { table } = opened.assessed.calculated;
  const column = table.columns[role];
  if (column === undefined) return [];
  const open = openFigures(opened, role);
  return placedRows(table).flatMap(({ source, group, indicator }): readonly IncomingValue[] => {
    const { row, no, name, unit, figures } = source;
    if (!takesValue(source) || figures[role].kind === "blank") return [];
    const parent = source.kind === "subRow" ? indicator : null;
    const text = valueText(snapshotCell(opened.snapshot, row, column).value);
    const figure = open.get(row) ?? figures[role];
    const origin = originOf(row, column);
    return [{ no, name, unit, group, parent, figure, text, claims: null, origin }];
  });
}

interface PlacedRow {
  readonly source: TableRow;
  /** Names of the heading and of the indicator it stands under. */
  readonly group: string | null;
  readonly indicator: string | null;
}

function placedRows({ rows }: IndicatorTable): readonly PlacedRow[] {
  let group: string | null = null;
  let indicator: string | null = null;
  return rows.map((source) => {
    if (source.kind === "group") [group, indicator] = [source.name, null];
    if (source.kind === "indicator") indicator = source.name;
    return { source, group, indicator };
  });
}

/** Figures that only the law about separators has settled: the table they are for may know better. */
function openFigures({ explanation }: OpenedTable, role: SourceRole): ReadonlyMap<number, Figure> {
  return new Map(
    explanation.numbers
      .filter((one) => one.role === role && !isSureReading(one))
      .map(({ cell, text, readings }) => [cell.row, { kind: "ambiguous", text, readings }]),
  );
}

/** Groups and totals follow from the rows they add up. */
function takesValue({ kind }: TableRow): boolean {
  return kind === "indicator" || kind === "subRow";
}

/** A cell's value as people write it. */
export function valueText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "number") return numberText(value, vi);
  if (typeof value === "object") return value.error;
  return String(value).trim();
}
