import Big from "big.js";
import type { Texts } from "../wording/texts";

/** Excel keeps 15 significant digits; what lies beyond is noise of the binary number. */
const significantDigits = 15;

/** How many decimals are written: at least (with zeros) and at most (rounded half away from zero, as Excel shows them). */
export interface Decimals {
  readonly least: number;
  readonly most: number;
}

/** A number written out in the language's style: 1.234,50. Without `decimals` all its digits. */
export function decimalText(value: number, texts: Texts, decimals: Decimals | null): string {
  const exact = new Big(value.toPrecision(significantDigits));
  const rounded = decimals === null ? exact : exact.round(decimals.most, Big.roundHalfUp);
  const [whole = "", fraction = ""] = rounded.abs().toFixed().split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, texts.numbers.thousands);
  const places = fraction.padEnd(decimals?.least ?? 0, "0");
  const sign = rounded.lt(0) ? "-" : "";
  return places === "" ? `${sign}${grouped}` : `${sign}${grouped}${texts.numbers.decimal}${places}`;
}
