import { figureNumber, type Figure } from "../model/figure";

/** From here on figures are grouped by thousands; the decimals of the present figure then hardly matter any more. */
const groupedFrom = 1000;

/**
 * How a linked figure is shown. Small figures stay unformatted (null) and show every digit they are given, so that a later 10,5 is not
 * shown as 11; large ones are grouped, with the decimals they have now. What the table shows with % is linked as 0,15 and shows it too.
 */
export function figureFormat(figure: Figure): string | null {
  const format = numberFormatOf(figure);
  const behind = figure.kind === "number" ? (figure.behind ?? "") : "";
  return behind === "" ? format : `${format ?? "General"}"${behind.replace(/"/g, "")}"`;
}

function numberFormatOf(figure: Figure): string | null {
  if (figure.kind === "number" && figure.shownAsPercent === true) return "0.00%";
  const value = figureNumber(figure);
  if (value === null) return null;
  if (hasNoise(value)) return "#,##0.00";
  if (Math.abs(value) < groupedFrom) return null;
  const decimals = decimalsOf(value);
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}

const mostDecimals = 4;

/** Formats of digits only, such as #,##0.00 or 0%. */
const plainDigits = /^[#0,]*[#0](?:\.[0#?]+)?%?$/;

/** How a linked figure is shown: as its cell in the table is, where that says how many decimals; what was typed as text keeps its digits. */
export function linkedFormat(figure: Figure, format: string): string | null {
  const isNumber = figure.kind === "number" && figure.storedAs === "number";
  return isNumber && plainDigits.test(format) ? format : figureFormat(figure);
}

/** Whether the digits behind the point are those of a division rather than of a count: nobody reads, or types, so many. */
function hasNoise(value: number): boolean {
  const [, fraction = ""] = String(Number(value.toPrecision(15))).split(".");
  return fraction.length > mostDecimals;
}

/** How many characters the figure takes when shown. */
export function figureWidth(value: number | null): number {
  if (value === null) return 0;
  const whole = String(Math.trunc(Math.abs(value))).length;
  const separators = Math.abs(value) < groupedFrom ? 0 : Math.floor((whole - 1) / 3);
  const decimals = decimalsOf(value);
  return whole + separators + (decimals === 0 ? 0 : decimals + 1) + (value < 0 ? 1 : 0);
}

function decimalsOf(value: number): number {
  const [, fraction = ""] = value.toFixed(mostDecimals).split(".");
  return fraction.replace(/0+$/, "").length;
}
