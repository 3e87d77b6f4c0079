import type { Finding } from "../model/finding";
import type { IndicatorTable } from "../model/indicatorTable";
import type { ReadingChoice } from "../model/readingChoice";
import type { SheetSnapshot } from "../model/sheetSnapshot";
import { findHeaders, type Header } from "./findHeader";
import { foldText } from "./foldText";
import { readTableUnder, type TableReading } from "./readTableUnder";
import { readGrid, type SheetGrid } from "./sheetGrid";
import { readTitles, speaksOfPlan } from "./tableTitles";

/** What reading a sheet gave: its plan table with all doubts, or why there is none. */
export type ReadOutcome =
  | { readonly found: true; readonly table: IndicatorTable; readonly findings: readonly Finding[] }
  | { readonly found: false; readonly reason: "emptySheet" | "noPlanTable" };

/** Tables with better headings first; of equals the upper one. */
function byScore(headers: readonly Header[]): readonly Header[] {
  return [...headers].sort((left, right) => right.score - left.score);
}

function readBestTable(grid: SheetGrid, sheet: string, choice: ReadingChoice): TableReading | null {
  const isPlan = speaksOfPlan(grid, foldText(sheet).replace(/[_-]+/g, " "));
  const headers = findHeaders(grid, isPlan);
  for (const header of byScore(headers)) {
    const index = headers.indexOf(header);
    const above = headers[index - 1];
    const below = headers[index + 1];
    const frame = {
      sheet,
      header,
      titles: readTitles(
        grid,
        above === undefined ? grid.area.row : above.rows.bottom + 1,
        header.rows.top,
      ),
      repeatedRows: [],
      lastRow: below === undefined ? grid.lastRow : below.rows.top - 1,
      speaksOfPlan: isPlan,
    };
    const reading = readTableUnder(grid, frame, choice);
    if (reading !== null) return reading;
  }
  return null;
}

/**
 * The plan table of a sheet as it stands: found anywhere, columns in any order, every figure with its doubts.
 * `choice` overrides the period and which of several plan columns counts.
 */
export function readTable(snapshot: SheetSnapshot, choice: ReadingChoice = {}): ReadOutcome {
  if (snapshot.used === null) return { found: false, reason: "emptySheet" };
  const grid = readGrid(snapshot, snapshot.used);
  const reading = readBestTable(grid, snapshot.sheet, choice);
  return reading === null ? { found: false, reason: "noPlanTable" } : { found: true, ...reading };
}
