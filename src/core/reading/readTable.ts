import { areaAddress } from "../model/address";
import { areaHolds } from "../model/area";
import type { Finding } from "../model/finding";
import type { ReadingChoice } from "../model/readingChoice";
import type { ColumnExplanation, TablePlace } from "../model/readingExplanation";
import type { SheetSnapshot } from "../model/sheetSnapshot";
import { explainRefused } from "./explainRefused";
import { findChosenTable } from "./findChosenTable";
import { findTables, type PossibleTable } from "./findTables";
import { foldText } from "./foldText";
import { readTableUnder, type TableFrame, type TableReading } from "./readTableUnder";
import { readGrid, type SheetGrid } from "./sheetGrid";
import { tablePlaces } from "./tablePlaces";
import { speaksOfPlan } from "./tableTitles";

/**
 * What reading a sheet gave: its plan table with all doubts, and all plan tables to choose from, from top to bottom and from left to right;
 * or why there is none.
 */
export type ReadOutcome =
  | ({ readonly found: true; readonly places: readonly TablePlace[] } & TableReading)
  | {
      readonly found: false;
      readonly reason: "emptySheet" | "noPlanTable";
      /** The headings that were looked at, of which a person can say what they mean. */
      readonly columns: readonly ColumnExplanation[];
    };

interface FoundTable {
  readonly possible: PossibleTable;
  readonly reading: TableReading;
}

/** Reads what may be a table; null where it is none. */
type ReadPossible = (possible: PossibleTable, choice: ReadingChoice) => FoundTable | null;

function readerFor(sheet: string, isPlan: boolean): ReadPossible {
  return (possible, choice) => {
    const { grid, ...found } = possible;
    const frame: TableFrame = { sheet, speaksOfPlan: isPlan, ...found };
    const reading = readTableUnder(grid, frame, choice);
    return reading === null ? null : { possible, reading };
  };
}

/** Tables with better headings first; of equals the upper one. */
function byScore(possible: readonly PossibleTable[]): readonly PossibleTable[] {
  return [...possible].sort((left, right) => right.header.score - left.header.score);
}

function isAt({ grid, header, lastRow }: PossibleTable, cell: ReadingChoice["table"]): boolean {
  if (cell === undefined) return false;
  const isInRows = cell.row >= header.rows.top && cell.row <= lastRow;
  return isInRows && cell.column >= grid.area.column && cell.column <= grid.lastColumn;
}

/** The first of these that is a table, read as the person chose. */
function firstTable(
  possible: readonly PossibleTable[],
  read: ReadPossible,
  choice: ReadingChoice,
): FoundTable | null {
  for (const each of possible) {
    const found = read(each, choice);
    if (found !== null) return found;
  }
  return null;
}

/** The table the person asked for; null where none stands there. */
function chosenTable(
  possible: readonly PossibleTable[],
  read: ReadPossible,
  choice: ReadingChoice,
): FoundTable | null {
  const cell = choice.table;
  const found = firstTable(
    possible.filter((each) => isAt(each, cell)),
    read,
    choice,
  );
  if (cell === undefined || found === null) return null;
  return areaHolds(found.reading.table.area, cell.row, cell.column) ? found : null;
}

function placeOf({ possible, reading }: FoundTable): TablePlace {
  return { area: reading.table.area, title: possible.titles.title };
}

function choiceLost({ table }: TableReading, cell: ReadingChoice["table"]): readonly Finding[] {
  if (cell === undefined) return [];
  const details = { area: areaAddress(table.area) };
  return [{ check: "tableChoiceLost", severity: "warning", cell: null, indicator: null, details }];
}

/** Nobody chose among the tables of the sheet: the others are named, so that none is overlooked. */
function otherTables({ table }: TableReading, places: readonly TablePlace[]): readonly Finding[] {
  const own = areaAddress(table.area);
  const others = places.map(({ area }) => areaAddress(area)).filter((address) => address !== own);
  if (others.length === 0) return [];
  const details = { area: own, others: others.join(", ") };
  return [{ check: "severalTables", severity: "info", cell: null, indicator: null, details }];
}

/** The table below the header a person pointed at goes before those found, and counts instead of one found in the same rows. */
function withPointed(
  found: readonly PossibleTable[],
  pointed: PossibleTable | null,
): readonly PossibleTable[] {
  if (pointed === null) return found;
  const { top, bottom } = pointed.header.rows;
  const isApart = ({ header: { rows } }: PossibleTable): boolean =>
    rows.bottom < top || rows.top > bottom;
  return [pointed, ...found.filter(isApart)];
}

function readTables(grid: SheetGrid, sheet: string, choice: ReadingChoice): ReadOutcome {
  const isPlan = speaksOfPlan(grid, foldText(sheet).replace(/[_-]+/g, " "));
  const read = readerFor(sheet, isPlan);
  const found = byScore(findTables(grid, isPlan));
  const named = findChosenTable(grid, choice);
  const possible = choice.header === undefined ? found : withPointed(found, named);
  const chosen = chosenTable(possible, read, choice);
  const all = named === null || possible.includes(named) ? possible : [...possible, named];
  const table = chosen ?? firstTable(all, read, choice);
  if (table === null) {
    const columns = explainRefused(all[0], isPlan, choice);
    return { found: false, reason: "noPlanTable", columns };
  }
  const others = possible.filter((each) => each !== table.possible);
  const readOthers = others.flatMap((each) => read(each, {}) ?? []);
  const places = tablePlaces(placeOf(table), readOthers.map(placeOf));
  const unchosen =
    chosen === null
      ? [...choiceLost(table.reading, choice.table), ...otherTables(table.reading, places)]
      : [];
  const findings = [...unchosen, ...table.reading.findings];
  return { found: true, ...table.reading, places, findings };
}

/**
 * The plan table of a sheet as it stands: found anywhere, columns in any order, every figure with its doubts.
 * `choice` overrides which of several tables and plan columns counts, and the period.
 */
export function readTable(snapshot: SheetSnapshot, choice: ReadingChoice = {}): ReadOutcome {
  if (snapshot.used === null) return { found: false, reason: "emptySheet", columns: [] };
  return readTables(readGrid(snapshot, snapshot.used), snapshot.sheet, choice);
}
