import type { Area } from "../model/area";
import { areaAddress, cellAddress, parseArea, quotedSheetName } from "../model/address";
import { formulaText, type Place } from "./sheetEdits";
import { placeOf, type SheetColumn, type SummaryGrid } from "./summaryGrid";

/** Excel takes no longer text within a formula. */
export const longestLiteral = 255;

/** A cell of another sheet. */
export function sheetCell({ sheet, row, column }: Place): string {
  return `${quotedSheetName(sheet)}!${cellAddress(row, column)}`;
}

/** Shows a cell of the plan table; a blank one stays blank instead of becoming 0, or shows `blank`. */
export function linkFormula(place: Place, blank = ""): string {
  const cell = sheetCell(place);
  const otherwise = formulaText(blank.length > longestLiteral ? "" : blank);
  return `IF(ISBLANK(${cell}),${otherwise},${cell})`;
}

/** The address of a cell that a formula must go on pointing at wherever it is copied. */
export function fixedAddress(row: number, column: number): string {
  return fixed(cellAddress(row, column));
}

/** Like `fixedAddress`, of an area. */
export function fixedAreaAddress(area: Area): string {
  return areaAddress(area).split(":").map(fixed).join(":");
}

function fixed(address: string): string {
  if (parseArea(address) === null) throw new Error(`Not an address: ${address}`);
  return address.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

/** What a formula says for a cell of a row of the lists; a column the lists do not have is always blank. */
export function cellIn(grid: SummaryGrid, row: number, column: SheetColumn): string {
  const place = placeOf(grid, column);
  return place === null ? formulaText("") : cellAddress(row, place);
}

/** The figures a computed cell follows from, and what it shows where they give no number. */
export interface ComputedCell {
  readonly base: string;
  readonly actual: string;
  readonly otherwise: string;
}

/** actual / base × 100, as Tính lại computes it; a word for both is carried over, and what the table says stands where nothing can be computed. */
export function percentFormula({ base, actual, otherwise }: ComputedCell): string {
  const words = `ISTEXT(${actual}),ISTEXT(${base}),LEN(TRIM(${actual}))>1,LEN(TRIM(${base}))>1`;
  const percent = `IF(${base}>0,ROUND(${actual}/${base}*100,2),${otherwise})`;
  return `IF(AND(ISNUMBER(${actual}),ISNUMBER(${base})),${percent},IF(AND(${words}),${actual},${otherwise}))`;
}

/** plan − actual, “-” where nothing remains, as Tính lại computes it. */
export function remainingFormula({ base, actual, otherwise }: ComputedCell): string {
  const difference = `ROUND(${base}-${actual},6)`;
  return `IF(AND(ISNUMBER(${actual}),ISNUMBER(${base})),IF(${difference}>0,${difference},"-"),${otherwise})`;
}
