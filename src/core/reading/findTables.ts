import {
  findHeaders,
  headedColumns,
  type ColumnSpan,
  type Header,
  type HeaderBlock,
} from "./findHeader";
import { findHeadingUnit } from "./headingUnit";
import type { HeaderRows } from "./columnHeadings";
import { findPartRows, headsPart, readLine } from "./partHeadings";
import { rowText } from "./rawRows";
import type { SheetGrid } from "./sheetGrid";
import { readTitles, type TableTitles } from "./tableTitles";
import { titleBlockStart } from "./titleBlock";
import { isContinued, titleWeight } from "./titleLines";

/** A header with the part of the sheet its table can stand in: no other table reaches into it. */
export interface PossibleTable {
  /** The sheet, narrowed to the columns of this table. */
  readonly grid: SheetGrid;
  readonly header: Header;
  readonly titles: TableTitles;
  readonly lastRow: number;
  readonly repeatedRows: readonly string[];
  /** Rows of the lines that head its parts, each above the header printed again; the first stands above the table. */
  readonly partRows: readonly number[];
}

/** Rows to look for tables in; titles of the sheet as a whole may stand above them. */
interface Band {
  readonly grid: SheetGrid;
  readonly speaksOfPlan: boolean;
}

/** A header with the columns it was given and the rows down to the next table below. */
interface Placed {
  readonly header: Header;
  readonly columns: ColumnSpan;
  readonly repeats: readonly HeaderRows[];
  readonly firstTitleRow: number;
  readonly lastRow: number;
}

/** A table beside another needs a name, an amount and something beside it. */
const fewestColumns = 3;

function narrowed(grid: SheetGrid, columns: ColumnSpan, rows?: HeaderRows): SheetGrid {
  const top = rows?.top ?? grid.area.row;
  const lastRow = rows?.bottom ?? grid.lastRow;
  const rowCount = lastRow - top + 1;
  const columnCount = columns.last - columns.first + 1;
  const area = { row: top, column: columns.first, rowCount, columnCount };
  return { ...grid, area, lastRow, lastColumn: columns.last };
}

function overlap(left: ColumnSpan, right: ColumnSpan): boolean {
  return left.first <= right.last && right.first <= left.last;
}

/** How many headers below are looked at for the one that ends a table. */
const mostHeadersBelow = 4;

/** The first row of the next table below in the same columns, with its titles; the row below the grid where there is none. */
function endOf(grid: SheetGrid, blocks: readonly HeaderBlock[], index: number): number {
  const block = blocks[index];
  if (block === undefined) return grid.lastRow + 1;
  const { columns } = block;
  const near = blocks.slice(index + 1, index + 1 + mostHeadersBelow);
  const below = near.find((each) => overlap(each.columns, columns));
  if (below === undefined && near.length === mostHeadersBelow) return near[0]?.rows.top ?? 0;
  if (below === undefined) return grid.lastRow + 1;
  const floor = (block.repeats.at(-1) ?? block.rows).bottom + 1;
  return titleBlockStart(narrowed(grid, columns), below.rows.top, floor);
}

/** The columns each header of a block may use: up to where the next one begins. */
function columnsOfParts(grid: SheetGrid, headers: readonly Header[]): readonly ColumnSpan[] {
  const starts = headers.map((header) => headedColumns([header]).first);
  return headers.map((_, index) => ({
    first: index === 0 ? grid.area.column : (starts[index] ?? grid.area.column),
    last: (starts[index + 1] ?? grid.lastColumn + 1) - 1,
  }));
}

/** How many tables before and after one in the order of rows can narrow it. */
const nearTables = 16;

/** A table narrowed by those that stand beside it in the same rows, or begin below it in the same columns. */
function besides(placed: Placed, others: readonly Placed[]): Placed {
  const own = headedColumns([placed.header]);
  let { lastRow } = placed;
  let { first, last } = placed.columns;
  for (const other of others) {
    const { top } = other.header.rows;
    const isApart = other.lastRow < placed.header.rows.top || top > placed.lastRow;
    if (isApart || other === placed) continue;
    const columns = headedColumns([other.header]);
    if (columns.first > own.last) last = Math.min(last, columns.first - 1);
    else if (columns.last < own.first) first = Math.max(first, columns.last + 1);
    else if (top > placed.header.rows.bottom) lastRow = Math.min(lastRow, top - 1);
  }
  return { ...placed, columns: { first, last }, lastRow };
}

function placeBlocks(band: Band, blocks: readonly HeaderBlock[]): readonly Placed[] {
  const { grid } = band;
  let firstTitleRow = grid.area.row;
  return blocks.flatMap((block, index) => {
    const end = endOf(grid, blocks, index);
    const titleRow = firstTitleRow;
    const columns = columnsOfParts(grid, block.headers);
    firstTitleRow = Math.max(firstTitleRow, Math.min(end, blocks[index + 1]?.rows.top ?? end));
    return block.headers.map((header, part) => ({
      header,
      columns: columns[part] ?? headedColumns([header]),
      repeats: block.repeats,
      firstTitleRow: titleRow,
      lastRow: end - 1,
    }));
  });
}

/** Tables beside these whose headers stand in other rows, where the columns without a heading leave room for some. */
function findBeside(band: Band, block: readonly Placed[]): readonly Placed[] {
  const [first] = block;
  if (first === undefined) return [];
  const headed = headedColumns(block.map(({ header }) => header));
  const rows = { top: first.header.rows.top, bottom: first.lastRow };
  const gaps: readonly ColumnSpan[] = [
    { first: band.grid.area.column, last: headed.first - 1 },
    { first: headed.last + 1, last: band.grid.lastColumn },
  ];
  return gaps
    .filter((gap) => gap.last - gap.first + 1 >= fewestColumns)
    .flatMap((gap) => {
      const grid = narrowed(band.grid, gap, rows);
      const found = findPlaced({ ...band, grid });
      const isNamed = ({ header }: Placed): boolean =>
        header.meanings.some(({ kind }) => kind === "name");
      return found.every(isNamed) ? found : [];
    });
}

function findPlaced(band: Band): readonly Placed[] {
  const blocks = findHeaders(band.grid, band.speaksOfPlan);
  const stacked = placeBlocks(band, blocks);
  const beside = blocks.flatMap(({ rows }) =>
    findBeside(
      band,
      stacked.filter(({ header }) => header.rows.top === rows.top),
    ),
  );
  return withoutRepeats([...stacked, ...beside]);
}

/** Each header once: one that stands beside and below another is found on both ways. */
function withoutRepeats(found: readonly Placed[]): readonly Placed[] {
  const known = new Map<number, ColumnSpan[]>();
  return found.filter(({ header }) => {
    const columns = headedColumns([header]);
    for (let row = header.rows.top; row <= header.rows.bottom; row += 1) {
      if (known.get(row)?.some((each) => overlap(each, columns)) === true) return false;
    }
    for (let row = header.rows.top; row <= header.rows.bottom; row += 1) {
      known.set(row, [...(known.get(row) ?? []), columns]);
    }
    return true;
  });
}

/** Whether a line between the pages of a table heads a part of it: it is none of the titles printed again, and no office or page number. */
function isPartRow(grid: SheetGrid, row: number, titles: ReadonlySet<string>): boolean {
  const line = readLine(grid, row);
  if (line === null || titles.has(rowText(grid, row)) || isContinued(line.text)) return false;
  return headsPart(line) || titleWeight(line.text) > 0;
}

/** Texts of the rows where a header, with the titles above it, is printed again on a further page. */
function repeatedRows(
  grid: SheetGrid,
  { header, repeats, firstTitleRow }: Placed,
): readonly string[] {
  const titles = new Set<string>();
  for (let row = firstTitleRow; row < header.rows.top; row += 1) titles.add(rowText(grid, row));
  let floor = header.rows.bottom + 1;
  return repeats.flatMap(({ top, bottom }) => {
    const start = titleBlockStart(grid, top, floor);
    floor = bottom + 1;
    const rows = Array.from({ length: bottom - start + 1 }, (_, index) => start + index);
    return rows
      .filter((row) => row >= top || !isPartRow(grid, row, titles))
      .map((row) => rowText(grid, row));
  });
}

function possibleTable(whole: SheetGrid, placed: Placed): PossibleTable {
  const { header, columns, lastRow } = placed;
  const grid = narrowed(whole, columns);
  const partRows = findPartRows(grid, [header.rows, ...placed.repeats]);
  const titles = readTitles(whole, {
    first: placed.firstTitleRow,
    end: header.rows.top,
    except: partRows[0] ?? null,
    firstColumn: columns.first,
    lastColumn: columns.last,
  });
  const unit = titles.unit ?? findHeadingUnit(grid, header);
  return {
    grid,
    header,
    titles: { ...titles, unit },
    lastRow,
    repeatedRows: repeatedRows(grid, placed),
    partRows,
  };
}

/** Everything on the sheet that may be a plan table, apart from one another: below, beside, or both. */
export function findTables(grid: SheetGrid, speaksOfPlan: boolean): readonly PossibleTable[] {
  const placed = [...findPlaced({ grid, speaksOfPlan })].sort(
    (left, right) => left.header.rows.top - right.header.rows.top,
  );
  return placed.map((each, index) => {
    const near = placed.slice(Math.max(0, index - nearTables), index + nearTables);
    return possibleTable(grid, besides(each, near));
  });
}
