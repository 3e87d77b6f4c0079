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

/** A formula of the column-number row that the typed figures contradict. */
function validateNumberRow(hints: RoleHints, columns: FigureColumns): readonly Finding[] {
  const { numberRow } = hints;
  if (numberRow === null || columns.actual === null) return [];
  const { actual } = columns;
  const pairs = [
    { percent: columns.vsPlan, base: columns.plan },
    { percent: columns.vsSamePeriod, base: columns.samePeriod },
  ];
  return pairs.flatMap(({ percent, base }) => {
    if (percent === null || base === null) return [];
    const stated = numberRow.formulas.get(percent);
    if (stated?.formula.kind !== "ratio") return [];
    const of = numberRow.columns.get(stated.formula.of);
    const to = numberRow.columns.get(stated.formula.to);
    if (of === actual && to === base) return [];
    const evidence = hints.findEvidence({ percent, of: actual, to: base, isGrowth: false });
    if (evidence.compared === 0 || evidence.held / evidence.compared < clearShare) return [];
    const details = {
      stated: stated.text,
      column: columnLetters(percent),
      of: columnLetters(actual),
      to: columnLetters(base),
    };
    return [
      finding("numberRowDisagrees", "warning", {
        cell: { row: numberRow.row, column: percent },
        details,
      }),
    ];
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
