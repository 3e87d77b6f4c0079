import type { FigureRole } from "../model/columnRole";
import { blankFigure, type Figure } from "../model/figure";
import { percentShown, storedReading } from "./cellReadings";
import { isKnownUnit, unitFactor } from "./figureUnit";
import type { IsNote } from "./findNotes";
import { parseNumber, type WrittenNumber } from "./parseNumber";
import type { NumberReading } from "./readingsOfDigits";
import type { SheetGrid } from "./sheetGrid";
import { dateText, shownAs } from "./shownAs";
import { statedPercentage, wordedReadings } from "./statedPercentage";

/** A figure cell before its number is settled: `figure` is null while several readings are open. */
export interface OpenFigure {
  readonly figure: Figure | null;
  readonly text: string;
  /** All readings of a text, also of a percentage in words; a stored number has its one reading in the figure. */
  readonly readings: readonly NumberReading[];
  /** The unit written behind the digits; "" for none. */
  readonly suffix: string;
  /** What is written behind the number and found nowhere else in the row; "" for nothing. */
  readonly behind: string;
}

/** A column of figures, and how its cells are read. */
export interface FigureColumn {
  readonly role: FigureRole;
  readonly column: number;
  /** Whether it states a change. */
  readonly isGrowth: boolean;
  readonly isNote: IsNote;
}

/** The row a figure stands in. */
export interface FigurePlace {
  readonly grid: SheetGrid;
  readonly row: number;
  readonly unit: string | null;
  /** Whether the row says its unit, and not only its figures. */
  readonly hasUnit: boolean;
}

const noReadings: readonly NumberReading[] = [];

/** A cell with nothing in it. */
export const blankCell: OpenFigure = settled(blankFigure);

function settled(figure: Figure): OpenFigure {
  return { figure, text: "", readings: noReadings, suffix: "", behind: "" };
}

/** Whether the role is a percentage itself, whatever the unit of the row. */
export function isPercentRole(role: FigureRole): boolean {
  return role === "vsPlan" || role === "vsSamePeriod";
}

/** Whether the figure can be a percentage: of a column or a row of them, or of a row whose unit nobody tells. */
function mayBePercentage(role: FigureRole, unit: string | null): boolean {
  return isPercentRole(role) || unit === null || unit.includes("%");
}

/** What a person sees is what counts: the sheet shows 0.5542 as 55,42 %. */
function readStored(value: number, { role, column }: FigureColumn, place: FigurePlace): OpenFigure {
  const look = shownAs(place.grid.numberFormat(place.row, column));
  if (look === "date") {
    const text = dateText(value);
    return settled({ kind: "ambiguous", text, readings: [], doubt: "date" });
  }
  if (look === "percent" && mayBePercentage(role, place.unit)) {
    const shown = percentShown(value);
    return settled({ kind: "number", value: shown, storedAs: "number", shownAsPercent: true });
  }
  return settled({ kind: "number", value, storedAs: "number" });
}

function scaled(reading: NumberReading, factor: number): NumberReading {
  const value = Number((reading.value * factor).toPrecision(15));
  return { ...reading, value, decimals: storedReading(value).decimals };
}

/** “12 tỷ” in a row of triệu đồng is 12.000, unless its author forgot the row's unit: both are open. */
function readingsInRowUnit(
  { readings, suffix }: WrittenNumber,
  unit: string,
): readonly NumberReading[] {
  const factor = unitFactor(suffix, unit);
  if (factor === null) return noReadings;
  if (factor === 1) return readings;
  return [...readings.map((reading) => scaled(reading, factor)), ...readings];
}

/** The readings as figures of the row's unit; none where what stands behind the digits is another unit or no unit at all. */
function readingsInUnit(
  written: WrittenNumber,
  role: FigureRole,
  unit: string | null,
): readonly NumberReading[] {
  const { readings, suffix } = written;
  if (suffix === "") return readings;
  if (suffix === "%") return mayBePercentage(role, unit) ? readings : noReadings;
  if (isPercentRole(role)) return noReadings;
  if (unit !== null) return readingsInRowUnit(written, unit);
  return isKnownUnit(suffix) ? readings : noReadings;
}

/** A percentage in words stays as it is written, and still tells what the other figures of its row are. */
function readWords(text: string, { role, isGrowth }: FigureColumn): OpenFigure {
  const readings = isPercentRole(role) ? wordedReadings(text, isGrowth) : noReadings;
  return { figure: { kind: "word", text }, text, readings, suffix: "", behind: "" };
}

const bracketedDigit = /^\(\d\)$/;

function isBracketedDigit(text: string): boolean {
  return text.length === 3 && bracketedDigit.test(text);
}

/** What the cell's text may stand for: “46 (2)” is 46 where a note (2) stands below the table, and “(2)” alone holds no number then. */
function parseFigure(text: string, { role, isNote }: FigureColumn): WrittenNumber | null {
  if (isBracketedDigit(text) && isNote(text)) return null;
  const stated = isPercentRole(role) ? statedPercentage(text) : null;
  const written = stated ?? parseNumber(text);
  if (written === null || !isBracketedDigit(written.suffix)) return written;
  const { readings, suffix: mark } = written;
  return isNote(mark) ? { readings, suffix: "", mark } : written;
}

/** A figure that is a text on the sheet. */
export function textFigure(value: number, behind: string): Figure {
  const figure = { kind: "number", value, storedAs: "text" } as const;
  return behind === "" ? figure : { ...figure, behind };
}

/** What stands behind the digits, less the unit that the row or its column tell. */
function textBehind({ suffix, mark }: WrittenNumber, role: FigureRole, hasUnit: boolean): string {
  return suffix === "" || hasUnit || isPercentRole(role) ? mark : ` ${suffix}${mark}`;
}

function readText(text: string, column: FigureColumn, { unit, hasUnit }: FigurePlace): OpenFigure {
  if (text === "") return blankCell;
  const { role } = column;
  const written = parseFigure(text, column);
  const readings = written === null ? noReadings : readingsInUnit(written, role, unit);
  const first = readings[0];
  if (written === null || first === undefined) return readWords(text, column);
  const behind = textBehind(written, role, hasUnit);
  const figure = readings.length === 1 ? textFigure(first.value, behind) : null;
  return { figure, text, readings, suffix: written.suffix, behind };
}

const tornDigits = /\d[ \t]*[\r\n]\s*\d/;

/** Digits on two lines of a cell may be two figures as well as one. */
function isTorn(value: string): boolean {
  return value.includes("\n") && tornDigits.test(value);
}

/** What a figure cell holds, as far as the cell alone tells. */
export function readOpenFigure(column: FigureColumn, place: FigurePlace): OpenFigure {
  const { grid, row } = place;
  const value = grid.value(row, column.column);
  if (value === null) return blankCell;
  if (typeof value === "string") {
    const text = grid.text(row, column.column);
    return text !== value && isTorn(value)
      ? readWords(text, column)
      : readText(text, column, place);
  }
  if (typeof value === "number") return readStored(value, column, place);
  if (typeof value === "boolean") return settled({ kind: "word", text: value ? "TRUE" : "FALSE" });
  return settled({ kind: "error", code: value.error });
}

/** All readings of a cell, the stored number's included. */
export function readingsOf({ figure, readings }: OpenFigure): readonly NumberReading[] {
  if (readings.length > 0 || figure?.kind !== "number") return readings;
  return [storedReading(figure.value)];
}
