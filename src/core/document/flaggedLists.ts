import type { AssessedIndicator, AssessedTable } from "../model/assessment";
import type { ColumnRole } from "../model/columnRole";
import { explanationParts } from "../model/indicatorSettings";
import type { DocumentList, DocumentTable } from "../model/reportDocument";
import type { DocumentWording } from "../wording/documentColumn";
import { fillTemplate } from "../wording/fillTemplate";
import { againstThreshold } from "./againstThreshold";
import { tableOf, type FormatAt } from "./documentTable";

/** What the lists tell of an indicator before its explanation. */
const listedRoles: readonly ColumnRole[] = ["no", "name", "unit", "plan", "actual", "vsPlan"];

/** Characters: explanations wrap. */
const explanationWidth = 24;

/** The indicators below the threshold and those not started, each with what was said about it; a list of none is left out. */
export function flaggedLists(
  assessed: AssessedTable,
  formatAt: FormatAt,
  wording: DocumentWording,
): readonly DocumentList[] {
  const { table } = assessed.calculated;
  const roles = listedRoles.filter((role) => table.columns[role] !== undefined);
  return (["below", "notStarted"] as const).flatMap((assessment) => {
    const listed = assessed.indicators.filter((one) => one.assessment === assessment);
    if (listed.length === 0) return [];
    const rows = listed.map(({ row }) => row);
    const facts = tableOf({ table, rows, roles, formatAt }, wording);
    const how = againstThreshold(assessment, { ...assessed, indicators: listed }, wording);
    const heading = fillTemplate(wording.document[assessment], { how });
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
