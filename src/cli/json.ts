import { areaAddress, cellAddress, columnLetters } from "../core/model/address";
import type { CalculatedRow } from "../core/model/calculatedTable";
import { columnRoles } from "../core/model/columnRole";
import type { Assessment } from "../core/model/assessment";
import type { TableRow } from "../core/model/indicatorTable";
import type { Figure } from "../core/model/figure";
import type { Finding } from "../core/model/finding";
import { findingMessage } from "../core/wording/findingMessage";
import type { Language } from "./language";
import type { CalculateOutcome, CheckedTable, OpenedTable } from "../workflows/outcomes";
import { wordingOf } from "./wordingOf";

/** What a machine reads: rows are 1-based, cells A1. The shapes are a contract. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The answer of `read --json`. */
export function readJson(opened: OpenedTable): { readonly [key: string]: Json } {
  const { table } = opened.assessed.calculated;
  const columns = columnRoles.flatMap((role) => {
    const column = table.columns[role];
    return column === undefined ? [] : [[role, columnLetters(column)] as const];
  });
  return {
    sheet: table.sheet,
    range: areaAddress(table.area),
    period: { months: table.period.months, year: table.period.year },
    columns: Object.fromEntries(columns),
    groups: table.groups.map(({ no, name, row, declared, counted }) => ({
      no,
      name,
      row: row + 1,
      declared,
      counted,
    })),
    indicators: indicatorsJson(opened),
  };
}

function carriesFigures({ figures }: TableRow): boolean {
  return Object.values(figures).some(({ kind }) => kind !== "blank");
}

/** Every indicator, and every other row that carries a figure: sub-rows, and groups and totals with figures of their own. */
function indicatorsJson({ assessed }: OpenedTable): Json {
  const assessments = new Map(
    assessed.indicators.map(({ row, assessment }) => [row.source.row, assessment]),
  );
  return assessed.calculated.rows
    .filter(({ source }) => source.kind === "indicator" || carriesFigures(source))
    .map((row) => indicatorJson(row, assessments.get(row.source.row) ?? null));
}

function indicatorJson(row: CalculatedRow, assessment: Assessment | null): Json {
  const { source, computed, attainment } = row;
  const { no, name, unit, group, parent, direction, figures, note } = source;
  return {
    row: source.row + 1,
    no,
    name,
    unit,
    group,
    counted: source.kind === "indicator",
    parent,
    direction,
    plan: figureJson(figures.plan),
    samePeriod: figureJson(figures.samePeriod),
    actual: figureJson(figures.actual),
    note,
    vsSamePeriod: computed.vsSamePeriod,
    vsPlan: computed.vsPlan,
    remaining: computed.remaining,
    attainment,
    assessment,
  };
}

/** A word as it is; null for a blank, and for what is not surely a number. */
function figureJson(figure: Figure): Json {
  switch (figure.kind) {
    case "number":
      return figure.value;
    case "word":
      return figure.text;
    case "blank":
    case "ambiguous":
    case "error":
      return null;
  }
}

/** The answer of `check --json`; what is passed over counts for nothing. */
export function checkJson({ findings, ignored }: CheckedTable, language: Language): Json {
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    findings: findings.map((finding) => findingJson(finding, language)),
    ignored: ignored.map(({ finding, reason, date }) => ({
      ...findingJson(finding, language),
      reason,
      date,
    })),
    errors: count("error"),
    warnings: count("warning"),
  };
}

function findingJson(finding: Finding, language: Language): { readonly [key: string]: Json } {
  return {
    check: finding.check,
    severity: finding.severity,
    cell: finding.cell === null ? null : cellAddress(finding.cell.row, finding.cell.column),
    indicator: finding.indicator,
    message: findingMessage(finding, wordingOf(language)),
  };
}

/** The answer of `calc --json`. */
export function calcJson(
  outcome: Extract<CalculateOutcome, { kind: "calculated" }>,
  out: string,
): Json {
  const isFormula = (change: (typeof outcome.changes)[number]): boolean =>
    change.after.kind === "formula";
  return {
    sheet: outcome.opened.snapshot.sheet,
    out,
    formulas: outcome.changes.filter(isFormula).length,
    numbers: outcome.changes.filter((change) => !isFormula(change)).length,
    flags: outcome.flagsChanged,
    kept: outcome.keptCells,
    leftOut: outcome.leftOut.map(({ row, no, reason, cells }) => ({
      row: row + 1,
      no,
      reason,
      cells: cells.map((cell) => cellAddress(cell.row, cell.column)),
    })),
    mismatches: outcome.mismatches.map(({ row, column, expected, found }) => ({
      cell: cellAddress(row, column),
      expected,
      found,
    })),
  };
}
