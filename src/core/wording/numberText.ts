import type { Texts } from "./texts";

/** A number for people: grouped thousands and the language's decimal sign, at most `decimals` decimals, no trailing zeros. */
export function numberText(value: number, texts: Texts, decimals = 6): string {
  const { thousands, decimal } = texts.numbers;
  const [whole = "", fraction = ""] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const rest = fraction.replace(/0+$/, "");
  const text = rest === "" ? grouped : `${grouped}${decimal}${rest}`;
  return value < 0 && text !== "0" ? `-${text}` : text;
}

/** A number as it can be typed into a cell: without grouping, which in Vietnamese looks like a decimal point. */
export function typedNumberText(value: number, texts: Texts): string {
  const { decimal } = texts.numbers;
  return String(Number(value.toFixed(6))).replace(".", decimal);
}

/** A percentage without its sign, with at most two decimals: 55,42. */
export function percentText(value: number, texts: Texts): string {
  return numberText(value, texts, 2);
}

/** A count as reports write it: under ten padded with a zero in Vietnamese (02); nothing at all stays 0. */
export function countText(count: number, texts: Texts): string {
  const text = String(count);
  return count === 0 ? text : text.padStart(texts.numbers.countDigits, "0");
}
