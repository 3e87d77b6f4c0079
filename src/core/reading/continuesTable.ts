import type { HeaderRows } from "./columnHeadings";
import { foldText } from "./foldText";
import { parseOutlineLabel } from "./outlineLabel";
import { areParts, headsPart, isLaterPart, lineAbove, type PartHeading } from "./partHeadings";
import type { SheetGrid } from "./sheetGrid";
import { mostTitleRows, titleBlockStart } from "./titleBlock";
import { beginsAsTitle, isContinued, namesTable } from "./titleLines";

/** A header and where it has been printed again so far. */
export interface PrintedHeader {
  readonly rows: HeaderRows;
  readonly repeats: readonly HeaderRows[];
}

/** Who signs below a table. */
const signature =
  /^(?:tm|kt|tl|tuq)\b\.? ?[a-z]|^(?:noi nhan|nguoi (?:lap|tong hop|bao cao)|chu tich|pho chu tich|thu truong|giam doc|lap bieu|ke toan)\b/;

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

function firstText(grid: SheetGrid, row: number): string {
  for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
    const text = grid.text(row, column);
    if (text !== "") return text;
  }
  return "";
}

const rowsToLookAt = 4;

/** First text of the first row below these rows that holds one: the number a table begins with. */
function firstLabel(grid: SheetGrid, { bottom }: HeaderRows): string {
  for (let row = bottom + 1; row <= Math.min(grid.lastRow, bottom + rowsToLookAt); row += 1) {
    const text = firstText(grid, row);
    if (text !== "") return text;
  }
  return "";
}

const longestLabel = 4;
/** Sub-rows of the last indicator are passed over. */
const rowsToLookBack = 12;

/** Whether the first row below the header has the next number of the list that ends above `start`. */
function runsOn(grid: SheetGrid, again: HeaderRows, rows: Between["rows"]): boolean {
  const label = parseOutlineLabel(firstLabel(grid, again));
  const next = label?.kinds.includes("number") === true ? Number(label.label) : 0;
  if (next < 2) return false;
  const least = Math.max(rows.floor, rows.start - rowsToLookBack);
  for (let row = rows.start - 1; row >= least; row -= 1) {
    const above = parseOutlineLabel(firstText(grid, row));
    if (above?.kinds.includes("number") === true) return Number(above.label) === next - 1;
  }
  return false;
}

/** The header as it was last printed above. */
function lastPrinted({ rows, repeats }: PrintedHeader): HeaderRows {
  return repeats.at(-1) ?? rows;
}

/** The titles above the first header: printed again, they say nothing new. */
function knownTexts(grid: SheetGrid, { rows: { top } }: PrintedHeader): ReadonlySet<string> {
  return new Set(textsBetween(grid, Math.max(grid.area.row, top - mostTitleRows), top));
}

/** Whether a line above the header, "II. XÃ HỘI", goes on with the parts of the table above. */
function isNextPart(grid: SheetGrid, above: PrintedHeader, heading: PartHeading): boolean {
  const { label } = heading;
  if (label === null) return true;
  const before = lineAbove(grid, lastPrinted(above));
  const isOfList = before?.label?.kinds.some((kind) => label.kinds.includes(kind)) === true;
  return isOfList ? areParts(before, heading) : isLaterPart(label);
}

function isNumberedAnew(grid: SheetGrid, { rows }: PrintedHeader, again: HeaderRows): boolean {
  const label = firstLabel(grid, rows);
  return label !== "" && label.length <= longestLabel && label === firstLabel(grid, again);
}

/** The lines between a table and its header printed again. */
interface Between {
  readonly above: PrintedHeader;
  readonly again: HeaderRows;
  /** The rows of the lines, and the first row of the table's last page above them. */
  readonly rows: { readonly floor: number; readonly start: number };
  /** The line over the header where the titles above the first header do not say it; null where there is none. */
  readonly heading: PartHeading | null;
  /** Further lines that are new. */
  readonly others: readonly string[];
}

function readBetween(grid: SheetGrid, above: PrintedHeader, again: HeaderRows): Between {
  const floor = lastPrinted(above).bottom + 1;
  const start = titleBlockStart(grid, again.top, floor);
  const known = knownTexts(grid, above);
  const line = lineAbove(grid, again);
  const heading = line !== null && line.row >= start && !known.has(line.text) ? line : null;
  const others = textsBetween(grid, start, again.top).filter(
    (text) => !known.has(text) && text !== heading?.text,
  );
  return { above, again, rows: { floor, start }, heading, others };
}

/** What a line over the header says: the table goes on (true), another begins (false), or nothing. */
function byHeading(grid: SheetGrid, between: Between): boolean | null {
  const { heading, above, again, rows } = between;
  const goesOn = runsOn(grid, again, rows);
  if (heading === null) return goesOn ? true : null;
  const isPart = headsPart(heading);
  if (isPart && isNextPart(grid, above, heading)) return true;
  if (goesOn) return isPart || !beginsAsTitle(heading.text);
  return namesTable(heading.text) ? false : null;
}

/** Nothing says whose the header is: without a line between it is the table's, behind a blank row where the numbers do not begin anew. */
function byNumbers(grid: SheetGrid, { above, again, rows }: Between): boolean {
  if (!isNumberedAnew(grid, above, again)) return true;
  const line = lineAbove(grid, again);
  const namesOther = line !== null && line.label !== null && !headsPart(line);
  return rows.start === again.top && !namesOther;
}

/**
 * Whether a header printed again below goes on with the same table: on its next page, or in its next part under a heading of its own. It
 * begins another table where a title of its own or a signature stands between, or where below a blank line the numbering begins anew as
 * in the table above.
 */
export function continuesTable(grid: SheetGrid, above: PrintedHeader, again: HeaderRows): boolean {
  const between = readBetween(grid, above, again);
  const texts = textsBetween(grid, between.rows.start, again.top);
  if (texts.some(isContinued)) return true;
  if (texts.some((text) => signature.test(foldText(text)))) return false;
  if (between.others.some(namesTable)) return false;
  return byHeading(grid, between) ?? byNumbers(grid, between);
}
