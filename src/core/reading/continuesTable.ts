import type { HeaderRows } from "./columnHeadings";
import { foldText } from "./foldText";
import type { SheetGrid } from "./sheetGrid";
import { mostTitleRows, titleBlockStart } from "./titleBlock";
import { namesTable } from "./titleLines";

/** Who signs below a table. */
const signature =
  /^(?:tm|kt|tl|tuq)\b\.? ?[a-z]|^(?:noi nhan|nguoi (?:lap|tong hop|bao cao)|chu tich|pho chu tich|thu truong|giam doc|lap bieu|ke toan)\b/;
const continued = /\btiep\b/;

function textsBetween(grid: SheetGrid, first: number, end: number): readonly string[] {
  const texts: string[] = [];
  for (let row = first; row < end; row += 1) {
    for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
      const text = grid.text(row, column);
      if (text !== "") texts.push(text);
    }
  }
  return texts;
}

/** First text of the first row below these rows that holds one: the number a table begins with. */
function firstLabel(grid: SheetGrid, header: HeaderRows): string {
  for (let row = header.bottom + 1; row <= Math.min(grid.lastRow, header.bottom + 4); row += 1) {
    for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
      const text = grid.folded(row, column);
      if (text !== "") return text;
    }
  }
  return "";
}

const longestLabel = 4;

/**
 * Whether a header printed again below goes on with the same table on its next page. It begins another one where a title of its own or
 * a signature stands between, or where below a blank line the numbering begins anew as in the table above.
 */
export function continuesTable(
  grid: SheetGrid,
  above: { readonly rows: HeaderRows; readonly repeats: readonly HeaderRows[] },
  again: HeaderRows,
): boolean {
  const floor = (above.repeats.at(-1) ?? above.rows).bottom + 1;
  const start = titleBlockStart(grid, again.top, floor);
  const between = textsBetween(grid, start, again.top);
  const firstTitle = Math.max(grid.area.row, above.rows.top - mostTitleRows);
  const known = new Set(textsBetween(grid, firstTitle, above.rows.top));
  if (between.some((text) => continued.test(foldText(text)))) return true;
  if (between.some((text) => signature.test(foldText(text)))) return false;
  if (between.some((text) => namesTable(text) && !known.has(text))) return false;
  const label = firstLabel(grid, above.rows);
  const isNumberedAnew =
    label !== "" && label.length <= longestLabel && label === firstLabel(grid, again);
  return start === again.top || !isNumberedAnew;
}
