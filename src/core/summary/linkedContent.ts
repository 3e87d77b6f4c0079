import type { ColumnRole, FigureRole } from "../model/columnRole";
import type { Figure } from "../model/figure";
import type { TableRow } from "../model/indicatorTable";
import { formulaText, type SummaryContent } from "./sheetEdits";
import { linkFormula, longestLiteral, sheetCell } from "./summaryFormulas";
import { isTextColumn, type TextColumn } from "./summaryGrid";
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
  input: SummaryInput,
  source: TableRow,
  role: ColumnRole,
): SummaryContent | null {
  const { assessed, links } = input;
  const { columns } = assessed.calculated.table;
  const column = columns[role];
  if (column === undefined || isQuiet(source, role)) return null;
  if (links === "live") return { formula: linkTo(input, source, { role, column }) };
  return isTextColumn(role)
    ? wordsContent(input, source, { role, column })
    : figureContent(source.figures[role]);
}

/** Words as the cell holds them, with all that is not read as part of a name; a row's number that is a number stays one. */
function wordsContent(
  { textAt }: SummaryInput,
  source: TableRow,
  { role, column }: { readonly role: TextColumn; readonly column: number },
): SummaryContent | null {
  const typed = textAt(source.row, column);
  if (typed !== null) return typed;
  const read = source[role];
  const number = role === "no" && read !== null ? Number(read) : NaN;
  return Number.isNaN(number) ? read : number;
}

/**
 * What follows a cell of the plan table. A figure stored as text is shown as the number it means as long as the text stands, so that formulas can
 * use it; a name may stand in another column than those of the other rows.
 */
export function linkTo(
  input: SummaryInput,
  source: TableRow,
  { role, column }: { readonly role: ColumnRole; readonly column: number },
): string {
  const { sheet } = input.assessed.calculated.table;
  const place = { sheet, row: source.row, column };
  const link = linkFormula(place, role === "name" ? source.name : "");
  if (isTextColumn(role)) return link;
  const figure = source.figures[role];
  const isText = isTranslated(input, source, { role, column });
  if (figure.kind !== "number" || !isText) return link;
  const text = formulaText(input.textAt(source.row, column) ?? "");
  return `IF(${sheetCell(place)}=${text},${String(cellNumber(figure))},${link})`;
}

/** Whether the cell holds a figure as text that a formula can tell. */
export function isTranslated(
  { textAt }: SummaryInput,
  { row, figures }: TableRow,
  { role, column }: { readonly role: FigureRole; readonly column: number },
): boolean {
  const figure = figures[role];
  if (figure.kind !== "number" || figure.storedAs !== "text") return false;
  const text = textAt(row, column);
  return text !== null && text.length <= longestLiteral;
}

/** The figure as a cell would hold it. */
function figureContent(figure: Figure): SummaryContent | null {
  switch (figure.kind) {
    case "blank":
      return null;
    case "number":
      return cellNumber(figure);
    case "word":
    case "ambiguous":
      return figure.text;
    case "error":
      return figure.code;
  }
}

/** A cell that shows 15 % holds 0,15. */
function cellNumber({ value, shownAsPercent }: Extract<Figure, { kind: "number" }>): number {
  return shownAsPercent === true ? Number((value / 100).toPrecision(15)) : value;
}
