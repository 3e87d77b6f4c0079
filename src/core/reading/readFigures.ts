import { figureRolesOf, type FigureColumnMap } from "./figureColumnMap";
import type { FigureRole } from "../model/columnRole";
import { blankFigure, type Figure } from "../model/figure";
import type { Finding } from "../model/finding";
import { foldText } from "./foldText";
import { parseNumber, type NumberReading } from "./parseNumber";
import { percentShown, storedReading } from "./cellReadings";
import { refuseMixedPercent } from "./refuseMixedPercent";
import {
  countHabit,
  habitsFor,
  noHabits,
  preferReading,
  type SeparatorHabits,
} from "./separatorHabits";
import { settleRow, type RowChoice, type RowReadings } from "./settleRow";
import type { SheetGrid } from "./sheetGrid";
import { dateText, shownAs } from "./shownAs";

/** What the figures of a row need besides its cells. */
export interface FigureRow {
  readonly row: number;
  readonly no: string | null;
  readonly unit: string | null;
}

export type RowFigures = Readonly<Record<FigureRole, Figure>>;

/** A figure cell before its number is settled: settled already, or open among several readings. */
type OpenFigure =
  | { readonly kind: "settled"; readonly figure: Figure; readonly reading: NumberReading | null }
  | { readonly kind: "open"; readonly text: string; readonly readings: readonly NumberReading[] };

const percentRoles: readonly FigureRole[] = ["vsPlan", "vsSamePeriod"];

function settled(figure: Figure, reading: NumberReading | null = null): OpenFigure {
  return { kind: "settled", figure, reading };
}

/** What a person sees is what counts: the sheet shows 0.5542 as 55,42 %. */
function readStored(value: number, format: string, context: FigureContext): OpenFigure {
  const look = shownAs(format);
  if (look === "date") {
    const text = dateText(value);
    return settled({ kind: "ambiguous", text, readings: [], doubt: "date" });
  }
  if (look === "percent" && isPercentage(context)) {
    const shown = percentShown(value);
    const figure = { kind: "number", value: shown, storedAs: "number" } as const;
    return settled({ ...figure, shownAsPercent: true }, storedReading(shown));
  }
  return settled({ kind: "number", value, storedAs: "number" }, storedReading(value));
}

/** A unit behind the digits leaves a number only where it is the row's own unit, or % of a percentage. */
function suffixFits(suffix: string, role: FigureRole, unit: string | null): boolean {
  if (suffix === "") return true;
  if (suffix === "%") return percentRoles.includes(role) || unit === null || unit.includes("%");
  return unit !== null && foldText(suffix) === foldText(unit);
}

function readText(text: string, role: FigureRole, unit: string | null): OpenFigure {
  if (text === "") return settled(blankFigure);
  const written = parseNumber(text);
  const [first, second] = written?.readings ?? [];
  if (written === null || first === undefined || !suffixFits(written.suffix, role, unit)) {
    return settled({ kind: "word", text });
  }
  if (second !== undefined) return { kind: "open", text, readings: written.readings };
  return settled({ kind: "number", value: first.value, storedAs: "text" }, first);
}

interface FigureContext {
  readonly role: FigureRole;
  readonly unit: string | null;
}

function isPercentage({ role, unit }: FigureContext): boolean {
  return percentRoles.includes(role) || unit === null || unit.includes("%");
}

function readOpenFigure(
  grid: SheetGrid,
  at: { readonly row: number; readonly column: number },
  context: FigureContext,
): OpenFigure {
  const value = grid.value(at.row, at.column);
  if (value === null) return settled(blankFigure);
  if (typeof value === "boolean") return settled({ kind: "word", text: value ? "TRUE" : "FALSE" });
  if (typeof value === "string") {
    return readText(grid.text(at.row, at.column), context.role, context.unit);
  }
  if (typeof value === "object") return settled({ kind: "error", code: value.error });
  return readStored(value, grid.numberFormat(at.row, at.column), context);
}

type OpenRow = Readonly<Partial<Record<FigureRole, OpenFigure>>>;

function readOpenRow(grid: SheetGrid, columns: FigureColumnMap, row: FigureRow): OpenRow {
  return Object.fromEntries(
    figureRolesOf(columns).map(([role, column]) => [
      role,
      readOpenFigure(grid, { row: row.row, column }, { role, unit: row.unit }),
    ]),
  );
}

interface TableHabits {
  readonly columns: ReadonlyMap<FigureRole, SeparatorHabits>;
  readonly table: SeparatorHabits;
}

function countHabits(rows: readonly OpenRow[]): TableHabits {
  const columns = new Map<FigureRole, SeparatorHabits>();
  let table = noHabits;
  for (const row of rows) {
    for (const [role, open] of Object.entries(row) as [FigureRole, OpenFigure][]) {
      if (open.kind === "open" || open.reading === null) continue;
      columns.set(role, countHabit(columns.get(role) ?? noHabits, open.reading));
      table = countHabit(table, open.reading);
    }
  }
  return { columns, table };
}

function likingBy(habits: TableHabits): (role: FigureRole, reading: NumberReading) => number {
  return (role, reading) => {
    const sign = reading.thousands ?? reading.decimalSign;
    if (sign === null || sign === " ") return 0;
    const column = habits.columns.get(role) ?? noHabits;
    const preference = preferReading(sign, habitsFor(sign, column, habits.table));
    if (preference === null) return 0;
    return preference === (reading.thousands === null ? "decimals" : "thousands") ? 1 : 0;
  };
}

function readingsOf(row: OpenRow): RowReadings {
  return Object.fromEntries(
    (Object.entries(row) as [FigureRole, OpenFigure][]).map(([role, open]) => [
      role,
      open.kind === "open" ? open.readings : open.reading === null ? [] : [open.reading],
    ]),
  );
}

function closeFigure(open: OpenFigure, chosen: readonly (NumberReading | undefined)[]): Figure {
  if (open.kind === "settled") return open.figure;
  const values = [...new Set(chosen.flatMap((reading) => reading?.value ?? []))];
  const [value] = values;
  if (value !== undefined && values.length === 1) {
    return { kind: "number", value, storedAs: "text" };
  }
  const readings = open.readings.map((reading) => reading.value);
  return { kind: "ambiguous", text: open.text, readings };
}

function closeRow(row: OpenRow, choices: readonly RowChoice[]): RowFigures {
  const close = (role: FigureRole): Figure => {
    const open = row[role];
    return open === undefined
      ? blankFigure
      : closeFigure(
          open,
          choices.map((choice) => choice[role]),
        );
  };
  return {
    plan: close("plan"),
    samePeriod: close("samePeriod"),
    actual: close("actual"),
    vsSamePeriod: close("vsSamePeriod"),
    vsPlan: close("vsPlan"),
    remaining: close("remaining"),
  };
}

/**
 * The figures of every row. A text with several readings is settled by the row's own arithmetic, then by how its column
 * writes numbers, then by the legal convention; what is left stays ambiguous.
 */
export function readFigures(
  grid: SheetGrid,
  columns: FigureColumnMap & { readonly isGrowth: boolean },
  rows: readonly FigureRow[],
): readonly RowFigures[] {
  const openRows = rows.map((row) => readOpenRow(grid, columns, row));
  const liking = likingBy(countHabits(openRows));
  return openRows.map((row) =>
    refuseMixedPercent(closeRow(row, settleRow(readingsOf(row), columns.isGrowth, liking))),
  );
}

const doubtChecks = {
  readings: "ambiguousNumber",
  date: "dateForNumber",
  mixedPercent: "mixedPercent",
} as const;

/** A finding for each figure that could not be settled. */
export function validateFigures(
  columns: FigureColumnMap,
  rows: readonly (FigureRow & { readonly figures: RowFigures })[],
): readonly Finding[] {
  return rows.flatMap((row) =>
    figureRolesOf(columns).flatMap(([role, column]) => {
      const figure = row.figures[role];
      if (figure.kind !== "ambiguous") return [];
      return [
        {
          check: doubtChecks[figure.doubt ?? "readings"],
          severity: "warning" as const,
          cell: { row: row.row, column },
          indicator: row.no,
          details: {
            text: figure.text,
            first: figure.readings[0] ?? 0,
            second: figure.readings[1] ?? 0,
          },
        },
      ];
    }),
  );
}
