import type { TableColumns } from "../model/columnRole";
import type { Finding } from "../model/finding";
import { columnLetters } from "../model/address";
import type { FigureColumns, RoleHints } from "./figureColumns";
import { figureRolesOf } from "./figureColumnMap";

function finding(
  check: string,
  severity: Finding["severity"],
  at: { readonly cell: Finding["cell"]; readonly details: Finding["details"] },
): Finding {
  return { check, severity, indicator: null, ...at };
}

const clearShare = 0.6;

interface Percentage {
  readonly percent: number;
  readonly of: number;
  readonly to: number;
}

function percentagesOf(columns: FigureColumns): readonly Percentage[] {
  const { actual } = columns;
  const pairs = [
    [columns.vsPlan, columns.plan],
    [columns.vsSamePeriod, columns.samePeriod],
  ] as const;
  return pairs.flatMap(([percent, to]) =>
    percent === null || to === null || actual === null ? [] : [{ percent, of: actual, to }],
  );
}

function figuresHold(hints: RoleHints, percentage: Percentage): boolean {
  const { compared, held } = hints.findEvidence({ ...percentage, isGrowth: false });
  return compared > 0 && held / compared >= clearShare;
}

/** A formula of the column-number row that the typed figures contradict. */
function validateNumberRow(hints: RoleHints, columns: FigureColumns): readonly Finding[] {
  const { numberRow } = hints;
  if (numberRow === null) return [];
  return percentagesOf(columns).flatMap((percentage) => {
    const stated = numberRow.formulas.get(percentage.percent);
    if (stated?.formula.kind !== "ratio") return [];
    const { of, to } = stated.formula;
    const isSame =
      numberRow.columns.get(of) === percentage.of && numberRow.columns.get(to) === percentage.to;
    if (isSame || !figuresHold(hints, percentage)) return [];
    const details = {
      stated: stated.text,
      column: columnLetters(percentage.percent),
      of: columnLetters(percentage.of),
      to: columnLetters(percentage.to),
    };
    const cell = { row: numberRow.row, column: percentage.percent };
    return [finding("numberRowDisagrees", "warning", { cell, details })];
  });
}

/** A percentage of the plan whose heading names another year than the plan's: left from an older table. */
function validateHeadingYears(
  hints: RoleHints,
  columns: FigureColumns,
  headerRow: number,
): readonly Finding[] {
  const { vsPlan } = columns;
  const meaning = hints.meanings.find(({ column }) => column === vsPlan);
  if (meaning === undefined || vsPlan === null || hints.reportYear === null) return [];
  const plan = / (?:ke hoach|kh|du toan|muc tieu)(?: nam)? ((?:19|20)\d\d) /.exec(
    meaning.words,
  )?.[1];
  if (plan === undefined || Number(plan) === hints.reportYear) return [];
  const details = { stated: Number(plan), year: hints.reportYear, column: columnLetters(vsPlan) };
  return [
    finding("headingYearDisagrees", "warning", {
      cell: { row: headerRow, column: vsPlan },
      details,
    }),
  ];
}

function validateGrowth(columns: FigureColumns, headerRow: number): readonly Finding[] {
  const { isGrowth, vsSamePeriod } = columns;
  if (!isGrowth || vsSamePeriod === null) return [];
  const details = { column: columnLetters(vsSamePeriod) };
  const cell = { row: headerRow, column: vsSamePeriod };
  return [finding("growthColumn", "warning", { cell, details })];
}

function validatePlans(
  plan: number | null,
  others: readonly number[],
  headerRow: number,
): readonly Finding[] {
  if (plan === null || others.length === 0) return [];
  const details = { column: columnLetters(plan), others: others.map(columnLetters).join(", ") };
  return [
    finding("severalPlanColumns", "info", { cell: { row: headerRow, column: plan }, details }),
  ];
}

/** What is doubtful about the columns: the number row, years in headings, growth instead of ratio, several plans. */
export function validateColumns(
  hints: RoleHints,
  columns: FigureColumns,
  at: { readonly headerRow: number; readonly otherPlans: readonly number[] },
): readonly Finding[] {
  return [
    ...validateNumberRow(hints, columns),
    ...validateHeadingYears(hints, columns, at.headerRow),
    ...validateGrowth(columns, at.headerRow),
    ...validatePlans(columns.plan, at.otherPlans, at.headerRow),
  ];
}

/** Figure columns in the shape of the table's columns. */
export function figureTableColumns(columns: FigureColumns, remaining: number | null): TableColumns {
  const { plan, samePeriod, actual, vsSamePeriod, vsPlan } = columns;
  const all = { plan, samePeriod, actual, vsSamePeriod, vsPlan, remaining };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, number] => entry[1] !== null),
  );
}

/** All columns of figures, in role order. */
export function figureColumnsOf(columns: TableColumns): readonly number[] {
  return figureRolesOf(columns).map(([, column]) => column);
}
