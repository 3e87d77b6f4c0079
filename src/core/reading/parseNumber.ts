import { readingsOfDigits, type NumberReading } from "./readingsOfDigits";
import { remember } from "./remember";

/** All readings of a text that is written like a number (the legal Vietnamese one first), and what stands behind the digits. */
export interface WrittenNumber {
  readonly readings: readonly NumberReading[];
  /** "%", a unit, or nothing. */
  readonly suffix: string;
  /** The mark of a remark below the table: "*" of “46*”; or nothing. */
  readonly mark: string;
}

const longestNumber = 40;
const [comma, dot] = [44, 46];
const wide = /[\uff05\uff08-\uff0e\uff10-\uff19]/g;
/** Digits of Arabic keyboards. */
const arabic = /[\u0660-\u0669\u06f0-\u06f9]/g;
const quotes = /^['’‘`´"“”]+|['’‘`´"“”]+$/g;
/** 1'234'567. */
const quotedGroup = /(\d)['’‘`´](?=\d{3}(?!\d))/g;
const numberShape = /^([-+\u2010-\u2013\u2212]?) ?([.,]?\d[\d., ]*)([^\d].*)?$/;
const bracketed = /^\(([^()]+)\)$/;
/** “46*”, “46 ha (*)”, “46[1]”, “46¹” and “46(1)”; behind a letter ² is part of the unit, “12 (1)” and “12(3)” may count something. */
const footnoteMark =
  /(?<=[\p{L}\d%][%²³)]?) ?(?:[*†‡]{1,3}|\(\*{1,3}\)|\[\d\])$|(?<=\d%?)(?: ?[\u00b9\u00b2\u00b3\u2074-\u2079]|\(1\))$/u;
/** "1.250." – a full stop of habit. */
const finalStop = /([\d%])[.,;]$/;
const month = /^(?:0?[1-9]|1[0-2])\.(?:19|20)\d\d$/;

/** "1 .234" and "1. 234" are slips of the space bar; "1, 2" is a list. */
const slippedSpace = / (?=[.,]\d)|(?<=[.,]) (?=\d{3}(?!\d))/g;

function negative(readings: readonly NumberReading[]): readonly NumberReading[] {
  return readings.map((each) => ({ ...each, value: each.value === 0 ? 0 : -each.value }));
}

/** What a person reads in the text: ordinary digits, no stray marks around. */
function plainDigits(text: string): string {
  return text
    .replace(wide, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(arabic, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(quotes, "")
    .replace(quotedGroup, "$1 ")
    .trim();
}

function withoutSlips(digits: string): string {
  return digits.includes(" ") ? digits.replace(slippedSpace, "") : digits;
}

function parseSigned(text: string, mark: string): WrittenNumber | null {
  const shape = numberShape.exec(text);
  if (shape === null) return null;
  const [, sign = "", digits = "", suffix = ""] = shape;
  const readings = readingsOfDigits(withoutSlips(digits.trim()));
  if (readings.length === 0) return null;
  const isPositive = sign === "" || sign === "+";
  return { readings: isPositive ? readings : negative(readings), suffix: suffix.trim(), mark };
}

/** "(1.234)" is how accountants write −1.234; "(8 xã)" and "(-5)" are remarks. */
function parseBracketed(inner: string, mark: string): WrittenNumber | null {
  const written = /^[\d.,]/.test(inner) ? parseSigned(inner, mark) : null;
  if (written === null || (written.suffix !== "" && written.suffix !== "%")) return null;
  return { ...written, readings: negative(written.readings) };
}

const anyDigit = /[\d\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/;

const parseUnusual = remember((text: string): WrittenNumber | null => {
  if (!anyDigit.test(text)) return null;
  const all = plainDigits(text);
  const mark = footnoteMark.exec(all)?.[0] ?? "";
  const bare = all.slice(0, all.length - mark.length).replace(finalStop, "$1");
  const inner = bracketed.exec(bare)?.[1];
  return inner === undefined ? parseSigned(bare, mark.trim()) : parseBracketed(inner, mark.trim());
});

/** "6.2024" is a month; nobody types four decimals that look like a year. */
function isMonth(text: string): boolean {
  const { length } = text;
  return (length === 6 || length === 7) && text.charCodeAt(length - 5) === dot && month.test(text);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Where the digits and separators end that a text begins with. */
function endOfDigits(text: string): number {
  let at = 0;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isDigit(code) && code !== comma && code !== dot) break;
  }
  return at;
}

/** What most figures are: digits with separators between them, and perhaps %. */
function parseUsual(text: string): WrittenNumber | null {
  const end = endOfDigits(text);
  if (end === 0 || !isDigit(text.charCodeAt(0)) || !isDigit(text.charCodeAt(end - 1))) return null;
  const suffix = end === text.length ? "" : text.slice(end).trim();
  if (suffix !== "" && suffix !== "%") return null;
  const readings = readingsOfDigits(text.slice(0, end));
  return readings.length === 0 ? null : { readings, suffix, mark: "" };
}

/**
 * What number a text (cleaned, one space between words) may stand for; null when it is not written like a number at all.
 * "4.150" gives 4150 and 4.15, "110,2" only 110.2; "6,6-6,8" and "8/10" leave a rest that is no unit.
 */
export function parseNumber(text: string): WrittenNumber | null {
  if (text.length > longestNumber || text === "" || isMonth(text)) return null;
  return parseUsual(text) ?? parseUnusual(text);
}
