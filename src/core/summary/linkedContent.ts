import type { ColumnRole } from "../model/columnRole";
import type { Figure } from "../model/figure";
import type { TableRow } from "../model/indicatorTable";
import type { SummaryContent } from "./sheetEdits";
import { linkFormula } from "./summaryFormulas";
import { isTextColumn } from "./summaryGrid";
import type { SummaryInput } from "./summarySource";

/** Headings without figures keep the cells blank where later figures would mean nothing. */
function isQuiet(source: TableRow, role: ColumnRole): boolean {
  const { kind, figures } = source;
  if (role === "no" || role === "name") return false;
  if (kind === "indicator" || kind === "subRow") return false;
  return isTextColumn(role) ? source[role] === null : figures[role].kind === "blank";
}

/** What stands in a cell of the plan table: a link to it, or what it says now; null where the table has no such column or nothing there. */
export function linkedContent(
  { assessed, links }: SummaryInput,
  source: TableRow,
  role: ColumnRole,
): SummaryContent | null {
  const { columns, sheet } = assessed.calculated.table;
  const column = columns[role];
  if (column === undefined || isQuiet(source, role)) return null;
  if (links === "live") return { formula: linkFormula(sheet, source.row, column) };
  return isTextColumn(role) ? source[role] : figureContent(source.figures[role]);
}

/** The figure as the cell would hold it: 15 % is 0,15. */
function figureContent(figure: Figure): SummaryContent | null {
  switch (figure.kind) {
    case "blank":
      return null;
    case "number":
      return figure.shownAsPercent === true
        ? Number((figure.value / 100).toPrecision(15))
        : figure.value;
    case "word":
    case "ambiguous":
      return figure.text;
    case "error":
      return figure.code;
  }
}
