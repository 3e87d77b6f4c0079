import type { CellValue } from "../model/cell";
import { parseNumber, type NumberReading } from "./parseNumber";
import type { SheetGrid } from "./sheetGrid";

/** Digits of a stored number that a person typed; what is beyond is the noise of binary fractions. */
const typedDigits = 12;

/** A stored number as a reading; its decimals are those a person typed (78.56999999999999 has two). */
export function storedReading(value: number): NumberReading {
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
  if (typeof value === "number") return [scaledReading(value, grid.numberFormat(row, column))];
  if (typeof value !== "string") return [];
  const written = parseNumber(grid.text(row, column));
  return written !== null && /^%?$/.test(written.suffix) ? written.readings : [];
}

/** A stored number as it is shown: 0.5542 with a percent format is 55.42. */
function scaledReading(value: number, format: string): NumberReading {
  const shown = format.includes("%") ? Number((value * 100).toPrecision(15)) : value;
  return storedReading(shown);
}
