import type { AssessedIndicator } from "../model/assessment";
import type { CalculatedRow } from "../model/calculatedTable";
import type { ColumnRole, ComputedRole, FigureRole } from "../model/columnRole";
import type { Edit } from "../model/edit";
import type { Figure } from "../model/figure";
import { figureFormat, linkedFormat } from "./figureFormat";
import { isTranslated, linkedContent, linkTo } from "./linkedContent";
import { formulaText, numberFormat, put, type SummaryContent } from "./sheetEdits";
import { thresholdCell } from "./countExpressions";
import { cellIn, longestLiteral, percentFormula, remainingFormula } from "./summaryFormulas";
import { statusFormula, statusNow } from "./statusFormula";
import { statusName } from "./statusName";
import { isTextColumn, placeOf } from "./summaryGrid";
import type { SummaryPlan } from "./summaryPlan";
import { percentFormat } from "./summarySheetStyle";

const bases = { vsSamePeriod: "samePeriod", vsPlan: "plan", remaining: "plan" } as const;

/** A row of the plan table: what was typed as links to it, what Tính lại computes as formulas over the row itself. */
export function writeTableRow(
  plan: SummaryPlan,
  source: CalculatedRow,
  row: number,
): readonly Edit[] {
  const { sheet } = plan.input;
  const { grid } = plan.page;
  return grid.columns.flatMap((column): readonly Edit[] => {
    if (column === "status") return [];
    const place = { sheet, row, column: placeOf(grid, column) ?? 0 };
    const content = isComputed(column, plan)
      ? computedContent(plan, source, { role: column, row })
      : linkedContent(plan.input, source.source, column);
    if (content === null) return [];
    const format = formatOf(plan, source, column);
    return [put(place, content), ...(format === null ? [] : [numberFormat(place, format)])];
  });
}

/** Whether the column follows from others of the table; a change the person states is theirs. */
function isComputed(role: ColumnRole, { input }: SummaryPlan): role is ComputedRole {
  if (role !== "vsSamePeriod" && role !== "vsPlan" && role !== "remaining") return false;
  const { columns, statesGrowth } = input.assessed.calculated.table;
  if (role === "vsSamePeriod" && statesGrowth === true) return false;
  return columns[bases[role]] !== undefined && columns.actual !== undefined;
}

/** A formula where one can use the figures; else what was computed from what they mean, or what the table says. */
function computedContent(
  plan: SummaryPlan,
  { source, computed }: CalculatedRow,
  { role, row }: { readonly role: ComputedRole; readonly row: number },
): SummaryContent | null {
  const base = source.figures[bases[role]];
  const { actual } = source.figures;
  const typed = (): SummaryContent | null => linkedContent(plan.input, source, role);
  if (isHeading(source) && base.kind === "blank" && actual.kind === "blank") return typed();
  const isLive = isUsable(plan, source, bases[role]) && isUsable(plan, source, "actual");
  if (!isLive) return computed[role] ?? typed();
  const { grid } = plan.page;
  const cells = {
    base: cellIn(grid, row, bases[role]),
    actual: cellIn(grid, row, "actual"),
    otherwise: otherwise(plan, source, role),
  };
  return { formula: role === "remaining" ? remainingFormula(cells) : percentFormula(cells) };
}

function isHeading({ kind }: CalculatedRow["source"]): boolean {
  return kind === "group" || kind === "total";
}

/** What the table itself shows there. */
function otherwise(
  { input }: SummaryPlan,
  source: CalculatedRow["source"],
  role: ComputedRole,
): string {
  const column = input.assessed.calculated.table.columns[role];
  if (column === undefined) return formulaText("");
  return input.links === "values"
    ? literal(source.figures[role])
    : linkTo(input, source, { role, column });
}

function literal(figure: Figure): string {
  switch (figure.kind) {
    case "blank":
    case "error":
      return '""';
    case "number":
      return String(figure.value);
    case "word":
    case "ambiguous":
      return figure.text.length > longestLiteral ? '""' : formulaText(figure.text);
  }
}

/** Whether a formula can use the figure as it stands on this sheet: it is not unclear, no error, and no text nobody can tell. */
function isUsable(
  { input }: SummaryPlan,
  source: CalculatedRow["source"],
  role: FigureRole,
): boolean {
  const figure = source.figures[role];
  if (figure.kind === "ambiguous" || figure.kind === "error") return false;
  const isText = figure.kind === "number" && figure.storedAs === "text";
  if (!isText || input.links === "values") return true;
  const column = input.assessed.calculated.table.columns[role];
  return column !== undefined && isTranslated(input, source, { role, column });
}

function formatOf(plan: SummaryPlan, row: CalculatedRow, role: ColumnRole): string | null {
  if (isTextColumn(role)) return null;
  if (!isComputed(role, plan)) {
    return linkedFormat(row.source.figures[role], formatAt(plan.input, row.source.row, role));
  }
  return role === "remaining" ? remainingFormat(row) : percentFormat;
}

/** What remains of a plan shown with % is shown so too. */
function remainingFormat({ source, computed }: CalculatedRow): string | null {
  const { plan } = source.figures;
  if (typeof computed.remaining !== "number") return null;
  const isPercent = plan.kind === "number" && plan.shownAsPercent === true;
  const figure = { kind: "number", value: computed.remaining, storedAs: "number" } as const;
  return figureFormat(isPercent ? { ...figure, shownAsPercent: true } : figure);
}

function formatAt(input: SummaryPlan["input"], row: number, role: ColumnRole): string {
  const column = input.assessed.calculated.table.columns[role];
  return column === undefined ? "General" : input.formatAt(row, column);
}

/**
 * The assessment of a row of the list: a formula that follows the figures, or plain text where a formula cannot read them or a person has said
 * that it is judged at year end. A threshold of its own stays when that of the table is changed.
 */
export function statusContent(
  plan: SummaryPlan,
  indicator: AssessedIndicator,
  row: number,
): SummaryContent {
  const { source } = indicator.row;
  const isLive = isUsable(plan, source, "plan") && isUsable(plan, source, "actual");
  if (indicator.waitsForYearEnd === true || !isLive) return statusName(statusNow(indicator));
  const { grid } = plan.page;
  return {
    formula: statusFormula(indicator, {
      plan: cellIn(grid, row, "plan"),
      actual: cellIn(grid, row, "actual"),
      threshold: ownThreshold(plan, indicator),
      share: placeOf(grid, "plan") === null ? cellIn(grid, row, "vsPlan") : null,
      isYear: plan.isYear,
    }),
  };
}

/** What the indicator is judged against, as formulas write it. */
export function ownThreshold(plan: SummaryPlan, indicator: AssessedIndicator): string {
  const isCommon = indicator.threshold === plan.input.assessed.threshold;
  return isCommon ? thresholdCell(plan) : String(indicator.threshold);
}
