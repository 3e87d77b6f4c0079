import type { TableRow } from "../model/indicatorTable";
import { isTextColumn, placeOf, type SheetColumn } from "./summaryGrid";
import { listLineCount, listLineHeight } from "./summarySheetStyle";
import type { SummaryPage } from "./summaryWidths";

/** Points a row of the lists needs, so that no wrapped text is cut. */
export function listRowHeight({ grid, widths }: SummaryPage, source: TableRow): number {
  const isHeading = source.kind === "group" || source.kind === "total";
  if (hasOnlyName(source)) return listLineHeight + 3;
  const lines = grid.columns.map((column) => {
    const place = placeOf(grid, column) ?? 0;
    const span = column === "name" ? grid.nameSpan : 1;
    const width = widths.slice(place, place + span).reduce((sum, each) => sum + each, 0);
    return listLineCount(wrappedText(source, column), width, isHeading);
  });
  return Math.max(...lines) * listLineHeight + 3;
}

/** Whether a heading of a group says nothing but its name: then the name has the whole row to itself. */
export function hasOnlyName({ kind, unit, note, figures }: TableRow): boolean {
  const areBlank = Object.values(figures).every((figure) => figure.kind === "blank");
  return kind === "group" && unit === null && note === null && areBlank;
}

/** What may take several lines; numbers never do. */
function wrappedText(source: TableRow, column: SheetColumn): string {
  if (column === "status") return "";
  if (isTextColumn(column)) return source[column] ?? "";
  const figure = source.figures[column];
  return figure.kind === "word" || figure.kind === "ambiguous" ? figure.text : "";
}
