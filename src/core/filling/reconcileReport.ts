import type { IndicatorTable, TableRow } from "../model/indicatorTable";
import type {
  ReportAgreement,
  ReportCheck,
  ReportDifference,
  ReportedCount,
} from "../model/reportCheck";
import type { ReportStatement } from "../model/reportStatement";
import { compareReported } from "./compareReported";
import { matchStatements } from "./reportNames";
import { isInPeriod } from "./reportScope";

/** Statements that say the same thing of the same indicator stand for one another. */
function keyOf({ subject, under, isPart, value }: ReportStatement): string {
  return JSON.stringify([subject, under, isPart, value?.unit === "%"]);
}

/** The row each statement is of; several statements of one indicator share it. */
function rowsOf(
  table: IndicatorTable,
  statements: readonly ReportStatement[],
): readonly (TableRow | null)[] {
  const distinct = new Map<string, ReportStatement>();
  for (const statement of statements) {
    const key = keyOf(statement);
    if (!distinct.has(key)) distinct.set(key, statement);
  }
  const keys = [...distinct.keys()];
  const { matches } = matchStatements(table, [...distinct.values()]);
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  const found = new Map(matches.map(({ value, row }) => [keys[value], rows.get(row)]));
  return statements.map((statement) => found.get(keyOf(statement)) ?? null);
}

function byPlace(one: { readonly start: number }, other: { readonly start: number }): number {
  return one.start - other.start;
}

function checkCounts(
  counts: readonly ReportedCount[],
): Pick<ReportCheck, "differences" | "agreements"> {
  const isSame = ({ said, inTable }: ReportedCount): boolean => said === inTable;
  return {
    differences: counts
      .filter((count) => !isSame(count))
      .map((count) => ({ kind: "countDiffers", ...count })),
    agreements: counts.filter(isSame).map((count) => ({ kind: "count", ...count })),
  };
}

/**
 * A report beside the table (đối chiếu): every figure, percentage and count that differs, those that agree so that a person sees what was compared,
 * and what the report says of things that are no one row of the table.
 */
export function reconcileReport(
  table: IndicatorTable,
  statements: readonly ReportStatement[],
  counts: readonly ReportedCount[] = [],
): ReportCheck {
  const rows = rowsOf(table, statements);
  const counted = checkCounts(counts);
  const differences: ReportDifference[] = [...counted.differences];
  const agreements: ReportAgreement[] = [...counted.agreements];
  const notFound: ReportStatement[] = [];
  statements.forEach((statement, place) => {
    const row = rows[place] ?? null;
    if (row === null || !isInPeriod(statement, table.period)) {
      notFound.push(statement);
      return;
    }
    for (const each of compareReported(statement, row)) {
      if (each.kind === "figure") agreements.push(each);
      else differences.push(each);
    }
  });
  return { differences: differences.sort(byPlace), agreements: agreements.sort(byPlace), notFound };
}
