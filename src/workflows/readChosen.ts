import type { Area } from "../core/model/area";
import type { ReadingChoice } from "../core/model/readingChoice";
import type { ColumnExplanation, TablePlace } from "../core/model/readingExplanation";
import type { SheetSnapshot } from "../core/model/sheetSnapshot";
import { readTable, type ReadOutcome } from "../core/reading/readTable";
import { isAbout, nearestPlace } from "./nearestPlace";
import type { OpenContext } from "./openContext";
import { findHeaderRows } from "./rememberedHeader";
import { rememberedReading, type RememberedReading } from "./rememberedReading";

/** A table as it was read, and all tables of its sheet. */
export type ChosenReading = Extract<ReadOutcome, { found: true }>;

/** Reads the table of a sheet that this run asks for, else the remembered one, else the best, with the roles decided for its columns. */
export function readChosen(snapshot: SheetSnapshot, context: OpenContext): ChosenReading | null {
  const { months, columns = [], table } = context.options;
  const remembered = rememberedReading(context.settings, snapshot.sheet);
  const period = months === undefined ? {} : { period: { months } };
  const fixed = { ...period, ...pointedHeader(snapshot, remembered) };
  const all = { ...fixed, columnRoles: [...remembered.columns, ...columns] };
  const first = read(snapshot, all);
  if (first === null) return null;
  const { place, table: cell } = placeToTake(first, table ?? remembered.table);
  const own = remembered.columns.filter((one) => isAbout(one, place, first.places));
  const isOthers = own.length < remembered.columns.length;
  if (cell === undefined && !isOthers) return first;
  const { row, column } = cell ?? place.area;
  return read(snapshot, {
    ...fixed,
    columnRoles: [...own, ...columns],
    table: { row, column },
  });
}

/** What was made of the columns of a sheet that could not be read, with what a person has said of them. */
export function readRefused(
  snapshot: SheetSnapshot,
  { settings }: Pick<OpenContext, "settings">,
): readonly ColumnExplanation[] {
  const remembered = rememberedReading(settings, snapshot.sheet);
  const header = pointedHeader(snapshot, remembered);
  const outcome = readTable(snapshot, { ...header, columnRoles: remembered.columns });
  return outcome.found ? [] : outcome.columns;
}

function pointedHeader(
  snapshot: SheetSnapshot,
  { header }: RememberedReading,
): Pick<ReadingChoice, "header"> {
  const rows = header === null ? null : findHeaderRows(snapshot, header);
  return rows === null ? {} : { header: rows };
}

interface Taken {
  readonly place: TablePlace;
  /** A cell to ask for where this is not the table that was read; a table that is not there any more is asked for to be told so. */
  readonly table?: Pick<Area, "row" | "column">;
}

function placeToTake({ places, table }: ChosenReading, wanted: Area | null): Taken {
  const open = nearestPlace(places, table.area) ?? { area: table.area, title: null };
  if (wanted === null) return { place: open };
  const place = nearestPlace(places, wanted);
  if (place === null) return { place: open, table: wanted };
  return place === open ? { place } : { place, table: place.area };
}

function read(snapshot: SheetSnapshot, choice: ReadingChoice): ChosenReading | null {
  const outcome = readTable(snapshot, choice);
  return outcome.found ? outcome : null;
}
