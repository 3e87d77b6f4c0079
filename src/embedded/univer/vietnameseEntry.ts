/** Dots between thousands, a comma before decimals, perhaps a percent sign. */
const number = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?( ?%)?$/;

/** Digits Excel shows of a number nobody has formatted. */
const shownDigits = 11;

/**
 * A number as a Vietnamese types it ("1.234,5", "2,5%"), written with a decimal dot; null where it is no such number or the
 * same in both ways of writing.
 */
export function parseVietnameseEntry(entry: string): string | null {
  const match = number.exec(entry.trim());
  if (match === null) return null;
  const [, sign = "", whole = "", decimals, percent = ""] = match;
  if (decimals === undefined && !whole.includes(".")) return null;
  const fraction = decimals === undefined ? "" : `.${decimals}`;
  return `${sign}${whole.replaceAll(".", "")}${fraction}${percent.trim()}`;
}

/** A number as Excel shows it without a format on a Vietnamese Windows: 68,5. */
export function vietnameseNumber(value: number): string {
  return String(Number(value.toPrecision(shownDigits))).replace(".", ",");
}
