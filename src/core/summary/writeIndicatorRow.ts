import type { AssessedIndicator } from "../model/assessment";
import { cellAddress } from "../model/address";
import type { ColumnRole, TableColumns } from "../model/columnRole";
import type { Edit } from "../model/edit";
import type { Figure } from "../model/figure";
import type { IndicatorTable, TableRow } from "../model/indicatorTable";
import { assessmentName } from "../wording/names";
import { vi } from "../wording/vi";
import { figureFormat } from "./figureFormat";
import { numberFormat, put } from "./sheetEdits";
import type { Place, SummaryContent } from "./sheetEdits";
import { linkFormula, statusFormula, vsPlanFormula } from "./summaryFormulas";
import { summaryColumns } from "./summaryLayout";
import { percentFormat } from "./summarySheetStyle";

/** Whether a formula can use the row's figures: none is text that stands for a number, unclear or an error. */
function isLive(source: TableRow): boolean {
  return isUsable(source.figures.plan) && isUsable(source.figures.actual);
}

function isUsable(figure: Figure): boolean {
  switch (figure.kind) {
    case "number":
      return figure.storedAs === "number";
    case "ambiguous":
    case "error":
      return false;
    case "blank":
    case "word":
      return true;
  }
}

/** Number, name, unit, plan and actual of an indicator as links to the plan table, and its percentage of plan. */
export function writeIndicatorRow(
  indicator: AssessedIndicator,
  table: IndicatorTable,
  place: { readonly sheet: string; readonly row: number },
): readonly Edit[] {
  const { source } = indicator.row;
  const at = (column: number): Place => ({ ...place, column });
  const figures = (["plan", "actual"] as const).flatMap((role) => {
    const format = figureFormat(source.figures[role]);
    return format === null ? [] : [numberFormat(at(summaryColumns[role]), format)];
  });
  const links = linkedRoles.flatMap((role) => {
    const content = linkedCell(table, source, role);
    return content === null ? [] : [put(at(summaryColumns[role]), content)];
  });
  const vsPlan = vsPlanContent(indicator, place.row, table.columns);
  return [
    ...links,
    ...figures,
    ...(vsPlan === null ? [] : [put(at(summaryColumns.vsPlan), vsPlan)]),
    numberFormat(at(summaryColumns.vsPlan), percentFormat),
  ];
}

/** The table's threshold, and the cell of the sheet that holds it. */
export interface ThresholdCell {
  readonly value: number;
  readonly cell: string;
}

/**
 * The assessment of a row of the list: a formula that follows the figures, or plain text where a formula cannot read them or a person has said
 * that it is judged at year end. A threshold of its own stays when that of the table is changed.
 */
export function statusContent(
  indicator: AssessedIndicator,
  row: number,
  { value, cell }: ThresholdCell,
): SummaryContent {
  const isFixed = indicator.waitsForYearEnd === true || !isLive(indicator.row.source);
  if (isFixed) return assessmentName(indicator.assessment, vi);
  const threshold = indicator.threshold === value ? cell : String(indicator.threshold);
  return { formula: statusFormula(indicator, row, threshold) };
}

/** The same assessment beside another mention of the indicator. */
export function statusLink(listRow: number): SummaryContent {
  return { formula: cellAddress(listRow, summaryColumns.status) };
}

const linkedRoles = ["no", "name", "unit", "plan", "actual"] as const satisfies ColumnRole[];

/** A link to the row's cell; null where the table has no such column. */
export function linkedCell(
  table: IndicatorTable,
  source: TableRow,
  role: (typeof linkedRoles)[number],
): SummaryContent | null {
  const column = table.columns[role];
  return column === undefined ? null : { formula: linkFormula(table.sheet, source.row, column) };
}

function vsPlanContent(
  { row: calculated }: AssessedIndicator,
  row: number,
  columns: TableColumns,
): SummaryContent | null {
  if (columns.plan === undefined || columns.actual === undefined) return null;
  if (isLive(calculated.source)) return { formula: vsPlanFormula(row) };
  const { vsPlan } = calculated.computed;
  return typeof vsPlan === "number" ? vsPlan : null;
}
