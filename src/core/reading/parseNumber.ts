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
const wide = /[\uff05\uff08-\uff0e\uff10-\uff19]/g;
const quotes = /^['’‘`´]+|['’‘`´]+$/g;
const numberShape = /^([-+\u2212\u2013]?) ?([.,]?\d[\d., ]*)([^\d].*)?$/;
const bracketed = /^\(([^()]+)\)$/;
/** Marks of a remark below the table: “46*”, “46 (*)”, “46¹”, “46(1)”; “12 (1)” and “12(3)” may count something. */
const footnoteMark =
  /(?<=\d%?) ?(?:\*{1,3}|\(\*{1,3}\)|[\u00b9\u00b2\u00b3\u2074-\u2079])$|(?<=\d%?)\(1\)$/;
/** "1.250." – a full stop of habit. */
const finalStop = /(\d)[.,]$/;

type Separator = "." | ",";
type Signs = Pick<NumberReading, "thousands" | "decimalSign">;

const groupedShapes: Readonly<Record<Separator | " ", RegExp>> = {
  ".": /^[1-9]\d{0,2}(?:\.\d{3})+$/,
  ",": /^[1-9]\d{0,2}(?:,\d{3})+$/,
  " ": /^[1-9]\d{0,2}(?: \d{3})+$/,
};
const groupSigns = /[., ]/g;
const plain: Signs = { thousands: null, decimalSign: null };

function reading(whole: string, fraction: string, signs: Signs): NumberReading {
  const digits = signs.thousands === null ? whole : whole.replace(groupSigns, "");
  const value = Number(fraction === "" ? digits : `${digits === "" ? "0" : digits}.${fraction}`);
  const { thousands, decimalSign } = signs;
  return { value, decimals: fraction.length, thousands, decimalSign };
}

/** "1.234.5": the last sign may be meant as the other one, or its digits be incomplete. */
function readingsOfBrokenGroups(digits: string, sign: Separator): readonly NumberReading[] {
  const last = digits.lastIndexOf(sign);
  const [whole, rest] = [digits.slice(0, last), digits.slice(last + 1)];
  if (rest.length < 1 || rest.length > 2 || !groupedShapes[sign].test(whole)) return [];
  return [
    reading(whole, rest, { thousands: sign, decimalSign: sign }),
    reading(digits, "", { thousands: sign, decimalSign: null }),
  ];
}

/** Readings of digits with one kind of separator: 4.150 may be four thousand or four and a bit. */
function readingsOfOneSign(digits: string, sign: Separator): readonly NumberReading[] {
  const readings: NumberReading[] = [];
  if (groupedShapes[sign].test(digits)) {
    readings.push(reading(digits, "", { thousands: sign, decimalSign: null }));
  }
  const at = digits.indexOf(sign);
  if (at !== digits.lastIndexOf(sign)) {
    return readings.length > 0 ? readings : readingsOfBrokenGroups(digits, sign);
  }
  const fraction = digits.slice(at + 1);
  if (fraction !== "") {
    readings.push(reading(digits.slice(0, at), fraction, { thousands: null, decimalSign: sign }));
  }
  // Decree and accounting law: dot between thousands, comma before decimals.
  return sign === "," ? readings.reverse() : readings;
}

/** Readings of digits with both signs: the last one is the decimal sign, or the text is no number. */
function readingsOfBothSigns(digits: string): readonly NumberReading[] {
  const decimalSign: Separator = digits.lastIndexOf(",") > digits.lastIndexOf(".") ? "," : ".";
  const thousands: Separator = decimalSign === "," ? "." : ",";
  const at = digits.indexOf(decimalSign);
  const [whole, fraction] = [digits.slice(0, at), digits.slice(at + 1)];
  if (!/^\d+$/.test(fraction) || !groupedShapes[thousands].test(whole)) return [];
  return [reading(whole, fraction, { thousands, decimalSign })];
}

const spacedShape = /^([\d ]+)(?:([.,])(\d+))?$/;
/** "1 .234" and "1. 234" are slips of the space bar; "1, 2" is a list. */
const slippedSpace = / (?=[.,]\d)|(?<=[.,]) (?=\d{3}(?!\d))/g;

function readingsOfSpaced(digits: string): readonly NumberReading[] {
  const [, whole = "", sign = "", fraction = ""] = spacedShape.exec(digits) ?? [];
  if (!groupedShapes[" "].test(whole)) return [];
  const decimalSign = sign === "" ? null : sign === "," ? "," : ".";
  return [reading(whole, fraction, { thousands: " ", decimalSign })];
}

function readingsOf(digits: string): readonly NumberReading[] {
  const hasDot = digits.includes(".");
  const hasComma = digits.includes(",");
  if (digits.includes(" ")) return readingsOfSpaced(digits);
  if (hasDot && hasComma) return readingsOfBothSigns(digits);
  if (hasDot || hasComma) return readingsOfOneSign(digits, hasDot ? "." : ",");
  return [reading(digits, "", plain)];
}

function negative(readings: readonly NumberReading[]): readonly NumberReading[] {
  return readings.map((each) => ({ ...each, value: each.value === 0 ? 0 : -each.value }));
}

/** What a person reads in the text: ordinary digits for the wide ones of East Asian keyboards, no stray marks around. */
function plainDigits(text: string): string {
  return text
    .replace(wide, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(quotes, "")
    .trim()
    .replace(footnoteMark, "")
    .replace(finalStop, "$1");
}

/** What most figures look like. */
const digitsAlone = /^\d(?:[\d.,]*\d)?$/;

function withoutSlips(digits: string): string {
  return digits.includes(" ") ? digits.replace(slippedSpace, "") : digits;
}

function parseSigned(text: string): WrittenNumber | null {
  const shape = numberShape.exec(text);
  if (shape === null) return null;
  const [, sign = "", digits = "", suffix = ""] = shape;
  const readings = readingsOf(withoutSlips(digits.trim()));
  if (readings.length === 0) return null;
  const isPositive = sign === "" || sign === "+";
  return { readings: isPositive ? readings : negative(readings), suffix: suffix.trim() };
}

/** "(1.234)" is how accountants write −1.234; "(8 xã)" and "(-5)" are remarks. */
function parseBracketed(inner: string): WrittenNumber | null {
  const written = /^[\d.,]/.test(inner) ? parseSigned(inner) : null;
  if (written === null || (written.suffix !== "" && written.suffix !== "%")) return null;
  return { readings: negative(written.readings), suffix: written.suffix };
}

/**
 * What number a text (cleaned, one space between words) may stand for; null when it is not written like a number at all.
 * "4.150" gives 4150 and 4.15, "110,2" only 110.2; "6,6-6,8" and "8/10" leave a rest that is no unit.
 */
export function parseNumber(text: string): WrittenNumber | null {
  if (text.length > longestNumber || text === "") return null;
  if (digitsAlone.test(text)) {
    const readings = readingsOf(text);
    return readings.length === 0 ? null : { readings, suffix: "" };
  }
  const bare = plainDigits(text);
  const inner = bracketed.exec(bare)?.[1];
  return inner === undefined ? parseSigned(bare) : parseBracketed(inner);
}
