/** What a person sees of a stored number. */
export type ShownAs = "number" | "percent" | "date";

/** Quoted and escaped text, colours and conditions: none of it says how the number is shown. */
const decoration = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;
const dateParts = /(?:^|[^a-z])(?:d{1,4}|m{1,5}|y{2,4}|h{1,2}|s{1,2})(?![a-z])/i;

/** Without one of these letters a format shows a number as it is. */
const tellingLetters = /[%dmyhs]/i;
/** Excel's own limit. */
const longestFormat = 255;

/** How a number format shows a number: as it is, 0.5542 as 55,42 %, or 45573 as a date. */
export function shownAs(numberFormat: string): ShownAs {
  // Most cells have no format of their own.
  if (numberFormat === "General" || !tellingLetters.test(numberFormat)) return "number";
  const format = numberFormat.slice(0, longestFormat).replace(decoration, "");
  if (format.includes("%")) return "percent";
  return dateParts.test(format) ? "date" : "number";
}

const dayLength = 86_400_000;
const firstDay = Date.UTC(1899, 11, 30);

/** A date as Excel stores it (days since 30-12-1899), the way it is written here: 08/10/2024. */
export function dateText(stored: number): string {
  const date = new Date(firstDay + Math.floor(stored) * dayLength);
  if (Number.isNaN(date.getTime())) return String(stored);
  const [year = "", month = "", day = ""] = date.toISOString().slice(0, 10).split("-");
  return `${day}/${month}/${year}`;
}
