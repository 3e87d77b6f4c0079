import { decimalsOf, shiftDecimals } from "./decimals";

/** From here on a number is easier to read with separators. */
const largeNumber = 1000;
const mostDecimals = 6;
/** Quoted and escaped text, fills, colours: none of it says how the number is shown. */
const decoration = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;
const longestFormat = 255;

function withDecimals(format: string, decimals: number): string {
  return decimals === 0 ? format : `${format}.${"0".repeat(Math.min(decimals, mostDecimals))}`;
}

function usualFormat(value: number, decimals: number): string {
  return Math.abs(value) < largeNumber ? "General" : withDecimals("#,##0", decimals);
}

/** Decimals a format shows; null where it shows no plain number: text, a date, a scaled one. */
function shownDecimals(format: string): number | null {
  const [positive = ""] = format.slice(0, longestFormat).replace(decoration, "").split(";");
  const fraction = /^[^.]*[0#]\.([0#?]*)%?$/.exec(positive.trim())?.[1] ?? "";
  const isNumber = /[0#]/.test(positive) && !/[a-z@/,]\s*$|[dmyhse@/]/i.test(positive);
  return isNumber ? fraction.length : null;
}

function newFormat(value: number, isPercent: boolean, decimals: number): string {
  return isPercent ? `${withDecimals("0", decimals)}%` : usualFormat(value, decimals);
}

/** A person's format with as many decimals as the number has. */
function widened(own: string, isPercent: boolean, decimals: number): string {
  const whole = own.includes(",") ? "#,##0" : "0";
  return `${withDecimals(whole, decimals)}${isPercent ? "%" : ""}`;
}

/** The format for a number in a cell with a format of its own: kept where it shows the number with all its decimals, else as the cell would look if somebody had typed it. */
export function fillFormat(value: number, isPercent: boolean, own: string): string {
  const decimals = Math.min(decimalsOf(isPercent ? shiftDecimals(value, 2) : value), mostDecimals);
  const isPlain = /^\s*(?:general)?\s*$/i.test(own);
  const ownDecimals = isPlain ? null : shownDecimals(own);
  if (own.includes("%") !== isPercent || ownDecimals === null) {
    return newFormat(value, isPercent, decimals);
  }
  return ownDecimals >= decimals ? own : widened(own, isPercent, decimals);
}
