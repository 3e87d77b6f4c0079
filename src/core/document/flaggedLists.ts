import type { AssessedIndicator, AssessedTable } from "../model/assessment";
import type { ColumnRole } from "../model/columnRole";
import { explanationParts } from "../model/indicatorSettings";
import { isWholeYear } from "../model/period";
import type { DocumentList, DocumentTable } from "../model/reportDocument";
import { standingOf } from "../model/standing";
import type { DocumentWording } from "../wording/documentColumn";
import { fillTemplate } from "../wording/fillTemplate";
import { againstThreshold } from "./againstThreshold";
import { tableOf, type FormatAt } from "./documentTable";

/** What the lists tell of an indicator before its explanation. */
const listedRoles: readonly ColumnRole[] = ["no", "name", "unit", "plan", "actual", "vsPlan"];

/** Characters: explanations wrap. */
const explanationWidth = 24;

/**
 * The indicators below the threshold and those not started, when the year is over those that miss their plan; each with what was said about
 * it. A list of none is left out.
 */
export function flaggedLists(
  assessed: AssessedTable,
  formatAt: FormatAt,
  wording: DocumentWording,
): readonly DocumentList[] {
  const { table } = assessed.calculated;
  const roles = listedRoles.filter((role) => table.columns[role] !== undefined);
  const kinds = isWholeYear(table.period)
    ? (["notMet"] as const)
    : (["below", "notStarted"] as const);
  return kinds.flatMap((kind) => {
    const listed = assessed.indicators.filter((one) => standingOf(one) === kind);
    if (listed.length === 0) return [];
    const rows = listed.map(({ row }) => row);
    const facts = tableOf({ table, rows, roles, formatAt }, wording);
    const how = againstThreshold(kind, { ...assessed, indicators: listed }, wording);
    const heading = fillTemplate(wording.document[kind], { how });
    return [{ heading, table: withExplanations(facts, listed, wording) }];
  });
}

/** A column for each part of an explanation that is given for any of the indicators. */
function withExplanations(
  facts: DocumentTable,
  listed: readonly AssessedIndicator[],
  { document }: DocumentWording,
): DocumentTable {
  const told = explanationParts.filter((part) =>
    listed.some(({ explanation }) => (explanation?.[part] ?? "").trim() !== ""),
  );
  const columns = told.map((part) => ({
    heading: document.explanationColumns[part],
    width: explanationWidth,
    align: "left" as const,
  }));
  return {
    ...facts,
    columns: [...facts.columns, ...columns],
    rows: facts.rows.map((row, index) => ({
      ...row,
      cells: [...row.cells, ...told.map((part) => listed[index]?.explanation?.[part].trim() ?? "")],
    })),
  };
}
