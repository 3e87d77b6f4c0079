import type { CellValue } from "../model/cell";
import { isKnownUnit } from "./figureUnit";
import { parseNumber } from "./parseNumber";
import type { NumberReading } from "./readingsOfDigits";
import type { SheetGrid } from "./sheetGrid";
import { shownAs } from "./shownAs";

/** Digits of a stored number that a person typed; what is beyond is the noise of binary fractions. */
const typedDigits = 12;

/** A stored number as a reading; its decimals are those a person typed (78.56999999999999 has two). */
export function storedReading(value: number): NumberReading {
  if (Number.isSafeInteger(value))
    return { value, decimals: 0, thousands: null, decimalSign: null };
  const [mantissa = "", exponent = "0"] = Number(value.toPrecision(typedDigits))
    .toString()
    .split("e");
  const written = mantissa.split(".")[1]?.length ?? 0;
  const decimals = Math.max(0, written - Number(exponent));
  return { value, decimals, thousands: null, decimalSign: null };
}

/** Every number the cell may stand for, whatever unit follows it; empty for blanks and words. */
export function readingsAt(grid: SheetGrid, row: number, column: number): readonly NumberReading[] {
  const value: CellValue = grid.value(row, column);
  if (typeof value === "number") return shownReadings(value, grid.numberFormat(row, column));
  if (typeof value !== "string") return [];
  const written = parseNumber(grid.text(row, column));
  if (written === null) return [];
  const { readings, suffix } = written;
  return suffix === "" || isKnownUnit(suffix) ? readings : [];
}

/** A stored number as it is shown: 0.5542 with a percent format is 55.42, a date is no number. */
function shownReadings(value: number, format: string): readonly NumberReading[] {
  switch (shownAs(format)) {
    case "number":
      return [storedReading(value)];
    case "percent":
      return [storedReading(percentShown(value))];
    case "date":
      return [];
  }
}

/** What a percent format shows of a stored number. */
export function percentShown(value: number): number {
  return Number((value * 100).toPrecision(15));
}
