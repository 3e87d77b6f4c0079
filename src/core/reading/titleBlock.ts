import { parseOutlineLabel } from "./outlineLabel";
import { isFigureText } from "./headerRows";
import type { SheetGrid } from "./sheetGrid";
import { isTitle, namesTable } from "./titleLines";

const shortestTitle = 8;
/** How many rows above a header can belong to it. */
export const mostTitleRows = 20;

/** The texts of a row, or null where it holds a figure. */
function rowTexts(grid: SheetGrid, row: number): readonly string[] | null {
  const texts: string[] = [];
  for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
    if (typeof grid.value(row, column) === "number") return null;
    const text = grid.text(row, column);
    if (isFigureText(text)) return null;
    if (text !== "") texts.push(text);
  }
  return texts;
}

/** A text alone in its row: a title, unless it is numbered as a row of the table above. */
function isTitleAlone(text: string): boolean {
  const label = parseOutlineLabel(text);
  if (label === null || namesTable(label.rest)) return true;
  return label.kinds.includes("roman") || label.kinds.includes("capital");
}

function isTitleRow(texts: readonly string[]): boolean {
  const [first = "", second = "", ...more] = texts;
  if (second === "") return first === "" || isTitleAlone(first);
  const label = parseOutlineLabel(first);
  if (label?.rest === "") {
    return more.length === 0 && label.kinds.some((kind) => kind === "roman" || kind === "capital");
  }
  return texts.every((text) => text.length >= shortestTitle || isTitle(text));
}

/** The first row of the lines that stand directly above a header, blank ones between them included: none of them belongs to the table above. */
export function titleBlockStart(grid: SheetGrid, headerTop: number, floor: number): number {
  let start = headerTop;
  const least = Math.max(floor, headerTop - mostTitleRows);
  while (start > least) {
    const texts = rowTexts(grid, start - 1);
    if (texts === null || !isTitleRow(texts)) break;
    start -= 1;
  }
  return start;
}
