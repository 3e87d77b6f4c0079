/** What is quoted, escaped, coloured or spaced says nothing about digits. */
const literals = /"[^"]*"|\\.|\[[^\]]*\]|_./g;

/** A number format of digits only: placeholders, separators, a decimal point, %. */
const digits = /^[-+ (]*[#0?,]*(?:\.([0#?]*))?[%)* ]*$/;

/**
 * How many decimals a number format shows at most, and how many at least; null where it decides nothing (General) or is not a plain
 * format of digits (dates, fractions).
 */
export function shownDecimals(
  format: string,
): { readonly least: number; readonly most: number } | null {
  const [section = ""] = format.replace(literals, "").split(";");
  const match = digits.exec(section.trim());
  if (match === null || !/[0#?]/.test(section)) return null;
  const places = match[1] ?? "";
  return { least: places.replace(/[^0]/g, "").length, most: places.length };
}
