import { findCentredParents } from "./centredParents";
import { readColumnHeadings, type ColumnHeading, type HeaderRows } from "./columnHeadings";
import { readColumnMeaning, type ColumnMeaning } from "./columnMeaning";
import { foldHeading } from "./foldText";
import { isFeature, paddedWords } from "./headerFeatures";
import { rowText } from "./rawRows";
import { scanHeaderRows, type HeaderRowScan } from "./headerRows";
import { continuesTable } from "./continuesTable";
import { isPrintedAt, isRepeated } from "./repeatedHeader";
import { looksLikePlanTable, scoreMeanings } from "./scoreMeanings";
import type { SheetGrid } from "./sheetGrid";
import { splitMeanings } from "./splitMeanings";
import { withTargets } from "./withTargets";

/** A header as it stands in the sheet, with what its columns say. */
export interface Header {
  readonly rows: HeaderRows;
  readonly headings: readonly ColumnHeading[];
  readonly meanings: readonly ColumnMeaning[];
  readonly score: number;
}

/** Columns from the first to the last one, both included. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/** Headers of tables that stand side by side, and the rows where they are printed again on further pages. None where a table of another kind begins. */
export interface HeaderBlock {
  readonly rows: HeaderRows;
  readonly columns: ColumnSpan;
  readonly headers: readonly Header[];
  readonly repeats: readonly HeaderRows[];
}

/** Four rows as people write them; more where the words of a heading are spread over rows. */
const mostHeaderRows = 6;
const rowsToLookBelow = 4;

/** A header over the whole width, before tables that stand side by side are told apart. */
interface WideHeader extends Header {
  readonly parts: readonly (readonly ColumnMeaning[])[];
}

function readHeader(grid: SheetGrid, rows: HeaderRows): WideHeader {
  const headings = readColumnHeadings(grid, rows, findCentredParents(grid, rows));
  const meanings = withTargets(headings.map(readColumnMeaning));
  const parts = splitMeanings(meanings);
  return { rows, headings, meanings, parts, score: Math.max(...parts.map(scoreMeanings)) };
}

/** Rows are tried again from each of the rows above them. */
const headersToRemember = 64;

interface Search {
  readonly known: Map<string, WideHeader>;
  readonly grid: SheetGrid;
  readonly scan: HeaderRowScan;
  readonly speaksOfPlan: boolean;
}

function readHeaderOnce({ grid, known }: Search, rows: HeaderRows): WideHeader {
  const key = `${rows.top},${rows.bottom}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= headersToRemember) known.clear();
  const header = readHeader(grid, rows);
  known.set(key, header);
  return header;
}

/** Whether the row goes on with the headings of figure columns: it has words there and none under the name. */
function goesOn({ scan, grid }: Search, row: number, meanings: readonly ColumnMeaning[]): boolean {
  const filled = scan.wordsOf(row)?.columns ?? [];
  const name = meanings.find(({ kind }) => kind === "name")?.column;
  if (filled.length === 0 || name === undefined || !filled.includes(name)) return filled.length > 0;
  // "chủ yếu" below "Chỉ tiêu".
  return /^\p{Ll}/u.test(grid.text(row, name)) && 2 * filled.length > meanings.length;
}

function isBetter(search: Search, header: Header, best: Header | null): boolean {
  if (best === null || header.score > best.score) return true;
  return header.score === best.score && goesOn(search, header.rows.bottom, header.meanings);
}

/** The rows that can be the last one of a header beginning at `top`; one blank row may stand inside it. */
function possibleBottoms({ grid, scan }: Search, top: number): readonly number[] {
  const bottoms: number[] = [];
  for (let row = top; row <= grid.lastRow && bottoms.length < mostHeaderRows; row += 1) {
    if (scan.mayBeHeader(row)) bottoms.push(row);
    else if (scan.wordsOf(row)?.texts.length !== 0 || row === bottoms.at(-1)) return bottoms;
    else if (!scan.mayBeHeader(row + 1)) return bottoms;
  }
  return bottoms;
}

function bestHeaderAt(search: Search, top: number): WideHeader | null {
  if (!search.scan.mayBeginHeader(top)) return null;
  let best: WideHeader | null = null;
  for (const bottom of possibleBottoms(search, top)) {
    const header = readHeaderOnce(search, { top, bottom });
    const isPlanTable = header.parts.some((part) => looksLikePlanTable(part, search.speaksOfPlan));
    if (isPlanTable && isBetter(search, header, best)) best = header;
  }
  return best;
}

/** The best header that begins at this row or at one of the next three, so that a title above never hides it. */
function bestHeaderFrom(search: Search, top: number): WideHeader | null {
  let best = bestHeaderAt(search, top);
  if (best === null) return null;
  const last = Math.min(top + rowsToLookBelow - 1, search.grid.lastRow);
  for (let next = top + 1; next <= last; next += 1) {
    const other = bestHeaderAt(search, next);
    if (other !== null && other.score > best.score) best = other;
  }
  return best;
}

/** The header printed word for word as above, unless it has more rows here that say more; else whatever header is best. */
function headerAt(search: Search, row: number, above: WideHeader | undefined): WideHeader | null {
  if (above === undefined || !isPrintedAt(search.grid, above.rows, row)) {
    return bestHeaderFrom(search, row);
  }
  const bottom = row + above.rows.bottom - above.rows.top;
  const mayGoOn =
    search.scan.mayBeHeader(bottom + 1) && !isPrintedAt(search.grid, above.rows, bottom + 1);
  const other = mayGoOn ? bestHeaderFrom(search, row) : null;
  if (other !== null && other.score > above.score) return other;
  return { ...above, rows: { top: row, bottom } };
}

function partHeader(header: WideHeader, meanings: readonly ColumnMeaning[]): Header {
  const columns = new Set(meanings.map(({ column }) => column));
  const headings = header.headings.filter(({ column }) => columns.has(column));
  return { rows: header.rows, headings, meanings, score: scoreMeanings(meanings) };
}

function blockOf(search: Search, header: WideHeader): OpenBlock {
  const headers = header.parts
    .filter((part) => looksLikePlanTable(part, search.speaksOfPlan))
    .map((part) => partHeader(header, part));
  return { rows: header.rows, columns: headedColumns(headers), headers, repeats: [] };
}

/** From the first to the last column with a heading. */
export function headedColumns(headers: readonly Header[]): ColumnSpan {
  const headed = headers.flatMap(({ meanings }) =>
    meanings.filter(({ kind }) => kind !== "none").map(({ column }) => column),
  );
  return { first: Math.min(...headed), last: Math.max(...headed) };
}

const fewestForeignHeadings = 3;

function isHeadedByNo(text: string): boolean {
  return isFeature(paddedWords(foldHeading(text)), "no");
}

/** Whether the row is one of the header above, printed again. */
function isRowOf(grid: SheetGrid, { top, bottom }: HeaderRows, row: number): boolean {
  const own = rowText(grid, row);
  for (let each = top; each <= bottom; each += 1) if (rowText(grid, each) === own) return true;
  return false;
}

/** Where a table of another kind (a staff list, a cash book) begins below a plan table: the plan table ends there. */
function foreignBlocks(
  { grid, scan }: Search,
  row: number,
  above: HeaderBlock,
): readonly OpenBlock[] {
  const { columns, texts } = scan.wordsOf(row) ?? { columns: [], texts: [] };
  if (texts.length < fewestForeignHeadings || !texts.some(isHeadedByNo)) return [];
  if (!scan.mayBeHeader(row) || isRowOf(grid, above.rows, row)) return [];
  const [first = 0] = columns;
  const span = { first, last: columns.at(-1) ?? first };
  return [{ rows: { top: row, bottom: row }, columns: span, headers: [], repeats: [] }];
}

/** A block that further pages may still be added to. */
type OpenBlock = HeaderBlock & { readonly repeats: HeaderRows[] };

/** What has been found above a row. */
interface FoundAbove {
  readonly blocks: OpenBlock[];
  header: WideHeader | undefined;
}

function enterHeader(search: Search, header: WideHeader, above: FoundAbove): void {
  const block = above.blocks.at(-1);
  const isContinued =
    block !== undefined &&
    isRepeated(header, above.header) &&
    continuesTable(search.grid, block, header.rows);
  if (isContinued) {
    block.repeats.push(header.rows);
    return;
  }
  above.blocks.push(blockOf(search, header));
  above.header = header;
}

/** All headers of the sheet from top to bottom; none overlaps another, none only goes on with the table above on its next page. */
export function findHeaders(grid: SheetGrid, speaksOfPlan: boolean): readonly HeaderBlock[] {
  const search: Search = { known: new Map(), grid, scan: scanHeaderRows(grid), speaksOfPlan };
  const above: FoundAbove = { blocks: [], header: undefined };
  let row = grid.area.row;
  while (row <= grid.lastRow) {
    const header = headerAt(search, row, above.header);
    const block = above.blocks.at(-1);
    if (header !== null) enterHeader(search, header, above);
    else if (block !== undefined) above.blocks.push(...foreignBlocks(search, row, block));
    row = (header?.rows.bottom ?? row) + 1;
  }
  return above.blocks;
}
