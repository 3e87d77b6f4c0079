import { figureNumber } from "../model/figure";
import type { CalculatedRow } from "../model/calculatedTable";
import { computedRoles, type ComputedRole } from "../model/columnRole";
import type { PageSetup } from "../model/edit";
import { figureWidth } from "./figureFormat";
import { isTextColumn, planGrid, type SheetColumn, type SummaryGrid } from "./summaryGrid";
import type { SummaryInput } from "./summarySource";
import { charactersIn, columnsWidth, pageCharacters, pageWidth } from "./summarySheetStyle";

/** How the sheet lies on paper, with the width of each of its columns in characters. */
export interface SummaryPage {
  readonly orientation: PageSetup["orientation"];
  readonly grid: SummaryGrid;
  readonly widths: readonly number[];
  /** Where the right half of heading and signature begins. */
  readonly halfColumn: number;
}

/** Characters a column takes at least and at most; `status` holds “Đánh giá cuối năm” on one line. What is a figure is as wide as the widest. */
const limits: Readonly<Record<SheetColumn, { readonly least: number; readonly most: number }>> = {
  no: { least: 5, most: 8 },
  name: { least: 24, most: Infinity },
  unit: { least: 7, most: 10 },
  plan: { least: 9, most: Infinity },
  samePeriod: { least: 9, most: Infinity },
  actual: { least: 9, most: Infinity },
  vsSamePeriod: { least: 9, most: Infinity },
  vsPlan: { least: 9, most: Infinity },
  remaining: { least: 9, most: Infinity },
  status: { least: 16, most: 16 },
  note: { least: 9, most: 15 },
};
const narrowestCount = 8;

/** Points the country's name needs on one line, at 12 points in capitals and bold; and the bodies beside it. */
const countryPoints = 284;
const issuerPoints = 110;

/** Widths in which no figure is cut (it would show as ####); the name gets what the paper leaves. */
export function planPage(input: SummaryInput): SummaryPage {
  const { orientation } = input.choices;
  if (orientation !== "auto") return pageOf(input, orientation);
  const upright = pageOf(input, "portrait");
  const isWide = total(upright.widths) > pageCharacters("portrait", upright.widths.length);
  return isWide ? pageOf(input, "landscape") : upright;
}

function pageOf(input: SummaryInput, orientation: PageSetup["orientation"]): SummaryPage {
  const page = pageWith(input, orientation, 1);
  const isHalved =
    !input.choices.parts.includes("heading") ||
    columnsWidth(page.widths.slice(page.halfColumn)) >= countryPoints;
  // A name over two columns gives the halves of the heading a border between them.
  return isHalved ? page : pageWith(input, orientation, page.grid.nameSpan + 1);
}

function pageWith(
  input: SummaryInput,
  orientation: PageSetup["orientation"],
  leastSpan: number,
): SummaryPage {
  const grid = planGrid(input.assessed, leastSpan);
  const own = grid.columns.map((column) => (column === "name" ? 0 : columnWidth(column, input)));
  const page = pageCharacters(orientation, grid.count);
  const name = Math.max(limits.name.least, page - total(own), grid.nameSpan * narrowestCount);
  const before = columnsWidth(own.slice(0, grid.nameColumn));
  const leftHalf = charactersIn(pageWidth(orientation) - countryPoints - before);
  const spans = nameWidths(name, grid.nameSpan, leftHalf);
  const widths = own.flatMap((width, index) => (index === grid.nameColumn ? spans : [width]));
  return { orientation, grid, widths, halfColumn: halfColumn(widths) };
}

/** The first column of a name that is split is as wide as the left half of the heading may be. */
function nameWidths(name: number, span: number, leftHalf: number): readonly number[] {
  if (span === 1) return [name];
  const most = name - (span - 1) * narrowestCount;
  const first = Math.max(narrowestCount, Math.min(most, leftHalf));
  const others = (name - first) / (span - 1);
  return [first, ...Array.from({ length: span - 1 }, () => others)];
}

/** Two fifths for the bodies, the rest for the country, as far as the columns allow. */
function halfColumn(widths: readonly number[]): number {
  const all = columnsWidth(widths);
  const places = widths.map((_width, index) => index).slice(1);
  const left = (place: number): number => columnsWidth(widths.slice(0, place));
  const isFit = (place: number): boolean =>
    all - left(place) >= countryPoints && left(place) >= issuerPoints;
  const distance = (place: number): number =>
    Math.abs(left(place) - all * 0.4) + (isFit(place) ? 0 : all);
  return places.reduce((best, place) => (distance(place) < distance(best) ? place : best), 1);
}

function columnWidth(column: SheetColumn, { assessed }: SummaryInput): number {
  const { least, most } = limits[column];
  const widest = assessed.calculated.rows.reduce(
    (width, row) => Math.max(width, cellWidth(column, row) + 1),
    least,
  );
  return Math.min(widest, most);
}

/** Characters a cell shows on one line; words among figures may wrap. */
function cellWidth(column: SheetColumn, { source, computed }: CalculatedRow): number {
  if (column === "status" || column === "name") return 0;
  if (isTextColumn(column)) return source[column]?.length ?? 0;
  const typed = figureWidth(figureNumber(source.figures[column]));
  const value = isComputedRole(column) ? computed[column] : null;
  return typeof value === "number" ? Math.max(figureWidth(value), typed) : typed;
}

function isComputedRole(column: SheetColumn): column is ComputedRole {
  return computedRoles.some((role) => role === column);
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
