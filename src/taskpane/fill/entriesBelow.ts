import type { TypedEntry } from "../../workflows/fillOutcomes";
import type { FillRow } from "./fillRows";

/** What a single figure or a word in its place looks like: no line of a text. */
const oneFigure = /^[\d.,%+\- ]*$/;

/**
 * A column of figures pasted into the input of a row, as entries for that row and those listed below it; null where the block is something
 * else. A blank line passes over a row, or stands for a heading, as in a column copied from the sheet.
 */
export function entriesBelow(
  listed: readonly FillRow[],
  row: number,
  block: string,
): readonly TypedEntry[] | null {
  const lines = block
    .replace(/[\r\n]+$/, "")
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim());
  const start = listed.findIndex(({ source }) => source.row === row);
  if (start < 0 || !lines.every((line) => oneFigure.test(line))) return null;
  return placeLines(lines, listed.slice(start));
}

function placeLines(
  lines: readonly string[],
  below: readonly FillRow[],
): readonly TypedEntry[] | null {
  const entries: TypedEntry[] = [];
  let at = 0;
  for (const text of lines) {
    while (text !== "" && below[at]?.isHeading === true) at++;
    const place = below[at++];
    if (text === "") continue;
    // More figures than rows: they are no column of this table.
    if (place === undefined) return null;
    entries.push({ row: place.source.row, text });
  }
  return entries;
}
