import { isCellError, type CellError, type CellValue } from "../../../core/model/cell";
import { UnknownResult } from "./expression";

/** An error of a cell on its way through a formula. */
export class ErrorResult extends Error {
  constructor(readonly value: CellError) {
    super(value.error);
  }
}

/** A value as a number, as Excel takes it in arithmetic: blank is 0. A text with digits is read by the reader's regional settings, so its result is unknown. */
export function toNumber(value: CellValue): number {
  if (isCellError(value)) throw new ErrorResult(value);
  if (typeof value !== "string") return Number(value ?? 0);
  if (/\d/.test(value)) throw new UnknownResult(value);
  throw new ErrorResult({ error: "#VALUE!" });
}

/** A value as text; the decimal mark of a number depends on the reader's regional settings. */
export function toText(value: CellValue): string {
  if (isCellError(value)) throw new ErrorResult(value);
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === null) return "";
  if (!Number.isSafeInteger(value)) throw new UnknownResult(String(value));
  return String(value);
}

/** A value as a truth value, as IF and AND take it. */
export function toTruth(value: CellValue): boolean {
  if (isCellError(value)) throw new ErrorResult(value);
  if (typeof value !== "string") return Boolean(value);
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
  throw new ErrorResult({ error: "#VALUE!" });
}

/** Negative, zero or positive as Excel compares: 15 digits count, letter case does not, blank equals 0 and the empty text. Numbers come before texts, texts before truth values. The order of two different texts depends on the language and is unknown: NaN. */
export function compare(left: CellValue, right: CellValue): number {
  const sound = [left, right].map(refuseError);
  const one = sound[0] ?? blankLike(sound[1] ?? null);
  const other = sound[1] ?? blankLike(one);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === "string" && typeof other === "string") {
    return one.toLowerCase() === other.toLowerCase() ? 0 : NaN;
  }
  return to15Digits(Number(one)) - to15Digits(Number(other));
}

/** A number as Excel keeps it for comparing. */
function to15Digits(value: number): number {
  return Number(value.toPrecision(15));
}

/** How far a binary number may lie from the decimal tie it stands for, as a part of itself. */
const binaryNoise = 2 ** -51;

/**
 * Rounds half away from zero on the decimal digits, as ROUND does: 1.005 to two decimals is 1.01. A number clearly off the tie goes where it lies; taking it
 * to 15 digits first would round large ones twice.
 */
export function roundDecimal(value: number, decimals: number): number {
  const scaled = shiftDigits(Math.abs(value), decimals);
  const whole = Math.floor(scaled);
  const goesUp = scaled - whole - 0.5 >= -scaled * binaryNoise;
  return Math.sign(value) * shiftDigits(goesUp ? whole + 1 : whole, -decimals);
}

/** Moves the decimal mark without arithmetic, which would add a binary error. */
function shiftDigits(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = value.toString().split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

function refuseError(value: CellValue): Exclude<CellValue, CellError> {
  if (isCellError(value)) throw new ErrorResult(value);
  return value;
}

function blankLike(other: Exclude<CellValue, CellError>): number | string | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rank(value: number | string | boolean): number {
  return ["number", "string", "boolean"].indexOf(typeof value);
}
