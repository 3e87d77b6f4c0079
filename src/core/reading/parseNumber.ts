/** One way to read a written number: its value, how many decimals it was written with, and which signs that takes. */
export interface NumberReading {
  readonly value: number;
  readonly decimals: number;
  readonly thousands: "." | "," | " " | null;
  readonly decimalSign: "." | "," | null;
}

/** All readings of a text that is written like a number (the legal Vietnamese one first), and what stands behind the digits: "%", a unit, or nothing. */
export interface WrittenNumber {
  readonly readings: readonly NumberReading[];
  readonly suffix: string;
}

const longestNumber = 40;
const quotes = /^['’‘`´]+|['’‘`´]+$/g;
const numberShape = /^([-+\u2212\u2013]?) ?([.,]?\d[\d., ]*)([^\d].*)?$/;

type Separator = "." | ",";

function isGrouped(parts: readonly string[]): boolean {
  const [first = "", ...rest] = parts;
  return (
    rest.length > 0 &&
    /^[1-9]\d{0,2}$/.test(first) &&
    rest.every((part) => part.length === 3 && /^\d{3}$/.test(part))
  );
}

function reading(
  whole: string,
  fraction: string,
  signs: Pick<NumberReading, "thousands" | "decimalSign">,
): NumberReading {
  const value = Number(fraction === "" ? whole : `${whole === "" ? "0" : whole}.${fraction}`);
  return { value, decimals: fraction.length, ...signs };
}

/** Readings of digits with one kind of separator: 4.150 may be four thousand or four and a bit. */
function readingsOfOneSign(digits: string, sign: Separator): readonly NumberReading[] {
  const parts = digits.split(sign);
  const readings: NumberReading[] = [];
  if (isGrouped(parts)) {
    readings.push(reading(parts.join(""), "", { thousands: sign, decimalSign: null }));
  }
  const [whole = "", fraction = ""] = parts;
  if (parts.length === 2 && fraction !== "") {
    readings.push(reading(whole, fraction, { thousands: null, decimalSign: sign }));
  }
  // Decree and accounting law: dot between thousands, comma before decimals.
  return sign === "," ? readings.reverse() : readings;
}

/** Readings of digits with both signs: the last one is the decimal sign, or the text is no number. */
function readingsOfBothSigns(digits: string): readonly NumberReading[] {
  const decimalSign: Separator = digits.lastIndexOf(",") > digits.lastIndexOf(".") ? "," : ".";
  const thousands: Separator = decimalSign === "," ? "." : ",";
  const [whole = "", fraction = "", ...more] = digits.split(decimalSign);
  if (more.length > 0 || fraction === "" || !isGrouped(whole.split(thousands))) return [];
  return [reading(whole.split(thousands).join(""), fraction, { thousands, decimalSign })];
}

const spacedShape = /^([\d ]+)(?:([.,])(\d+))?$/;

function readingsOfSpaced(digits: string): readonly NumberReading[] {
  const [, whole = "", sign = "", fraction = ""] = spacedShape.exec(digits) ?? [];
  const parts = whole.split(" ");
  if (!isGrouped(parts)) return [];
  const decimalSign = sign === "" ? null : sign === "," ? "," : ".";
  return [reading(parts.join(""), fraction, { thousands: " ", decimalSign })];
}

function readingsOf(digits: string): readonly NumberReading[] {
  if (/^\d+$/.test(digits)) return [reading(digits, "", { thousands: null, decimalSign: null })];
  if (digits.includes(" ")) return readingsOfSpaced(digits);
  const hasDot = digits.includes(".");
  if (hasDot && digits.includes(",")) return readingsOfBothSigns(digits);
  return readingsOfOneSign(digits, hasDot ? "." : ",");
}

function withSign(readings: readonly NumberReading[], sign: string): readonly NumberReading[] {
  if (sign === "" || sign === "+") return readings;
  return readings.map((each) => ({ ...each, value: each.value === 0 ? 0 : -each.value }));
}

/**
 * What number a text (cleaned, one space between words) may stand for; null when it is not written like a number at all.
 * "4.150" gives 4150 and 4.15, "110,2" only 110.2; "6,6-6,8" and "8/10" leave a rest that is no unit.
 */
export function parseNumber(text: string): WrittenNumber | null {
  if (text.length > longestNumber) return null;
  const shape = numberShape.exec(text.replace(quotes, "").trim());
  const [, sign = "", digits = "", suffix = ""] = shape ?? [];
  const readings = shape === null ? [] : readingsOf(digits.trim());
  return readings.length === 0
    ? null
    : { readings: withSign(readings, sign), suffix: suffix.trim() };
}
