import type { Figure } from "../model/figure";
import type { IncomingValue, IncomingValues } from "../model/filling";
import { blockColumns, isHeadingRow, type BlockColumns } from "./blockColumns";
import { isFigureText, splitUnit } from "./figureText";
import type { BlockGrid } from "./parseBlock";
import { parseValueLine } from "./parseValueLine";

/** What the caller makes of a written figure. */
export type ReadFigure = (text: string) => Figure;

const nothing: IncomingValues = { values: [], inOrder: false };

/** A row of a block before it has its place under group and parent. */
interface BlockRow {
  readonly line: number;
  readonly no: string | null;
  readonly isPart: boolean;
  readonly name: string | null;
  readonly unit: string | null;
  readonly text: string;
}

const bullets = /^(?:[-+*•–—]\s*|trong đó\s*:\s*[-+]?\s*)(?=\p{L})/iu;
const heading = /^(?:[IVX]{1,5}|[A-H])[.)]?$/;
const bulletOnly = /^[-+*•–—]$/;

function cellOf(row: readonly string[], column: number | null): string | null {
  const text = column === null ? "" : (row[column] ?? "");
  return text === "" ? null : text;
}

/** A dash stands in the column of numbers or before the name. */
function isPartOf(no: string | null, name: string | null): boolean {
  return no === null ? name !== null && bullets.test(name) : bulletOnly.test(no);
}

function gridRow(row: readonly string[], columns: BlockColumns, line: number): BlockRow {
  const figure = splitUnit(cellOf(row, columns.value) ?? "");
  const name = cellOf(row, columns.name);
  const no = cellOf(row, columns.no);
  return {
    line,
    no: no !== null && bulletOnly.test(no) ? null : no,
    isPart: isPartOf(no, name),
    name: name?.replace(bullets, "") ?? null,
    unit: figure.unit ?? cellOf(row, columns.unit),
    text: figure.text,
  };
}

/** Gives each row the group and the parent it stands under; headings of groups are no values. */
function placedValues(rows: readonly BlockRow[], readFigure: ReadFigure): readonly IncomingValue[] {
  let group: string | null = null;
  let parent: string | null = null;
  const values: IncomingValue[] = [];
  for (const { line, no, isPart, name, unit, text } of rows) {
    if (text === "" && no !== null && heading.test(no)) {
      [group, parent] = [name, null];
      continue;
    }
    const origin = { kind: "line", line } as const;
    const place = { group, parent: isPart ? parent : null };
    if (!isPart) parent = name;
    values.push({ no, name, unit, ...place, figure: readFigure(text), text, claims: null, origin });
  }
  return values;
}

function numberAlone(line: number, text: string): BlockRow {
  const figure = splitUnit(text);
  return { line, no: null, isPart: false, name: null, unit: figure.unit, text: figure.text };
}

/** One column of figures: in the order of the table; a first cell that is no figure is its heading. */
function readColumn(cells: readonly string[], readFigure: ReadFigure): IncomingValues {
  const hasHeading =
    cells.length > 1 && !isFigureText(cells[0] ?? "") && (cells[0] ?? "").length > 12;
  const rows = cells.map((text, at) => numberAlone(at + 1, text)).slice(hasHeading ? 1 : 0);
  return { values: placedValues(rows, readFigure), inOrder: true };
}

/** Lines of text, each ending in its value; the others are passed over, but head what follows. */
function readLines(cells: readonly string[], readFigure: ReadFigure): IncomingValues {
  const rows = cells.flatMap((text, at): BlockRow[] => {
    const parsed = parseValueLine(text);
    if (parsed !== null) return [{ line: at + 1, ...parsed }];
    const [, no = null, name = ""] = /^([IVX]{1,5}|[A-H]|\d{1,3})[.)]\s*(.+)$/.exec(text) ?? [];
    return no === null ? [] : [{ line: at + 1, no, isPart: false, name, unit: null, text: "" }];
  });
  const values = placedValues(rows, readFigure);
  return values.some(({ text }) => text !== "") ? { values, inOrder: false } : nothing;
}

function readSingle(grid: BlockGrid, readFigure: ReadFigure): IncomingValues {
  const cells = grid.map((row) => row.find((cell) => cell !== "") ?? "");
  const filled = cells.filter((cell) => cell !== "");
  const figures = filled.filter(isFigureText).length;
  const lines = filled.filter((cell) => parseValueLine(cell) !== null).length;
  return figures > 0 && figures * 2 >= filled.length && figures > lines
    ? readColumn(cells, readFigure)
    : readLines(cells, readFigure);
}

/**
 * The values of a copied block that is no whole table: number or name and value; number, name and value (and unit); a single column in the order of
 * the table; or lines of an e-mail. Where several columns could hold the values and no heading says which, there are none.
 */
export function readBlock(grid: BlockGrid, readFigure: ReadFigure): IncomingValues {
  const isSingle = grid.every((row) => row.filter((cell) => cell !== "").length <= 1);
  if (isSingle) return readSingle(grid, readFigure);
  const columns = blockColumns(grid);
  if (columns === null) return nothing;
  const rows = grid.flatMap((row, at) => {
    const isBlank = row.every((cell) => cell === "");
    return isBlank || isHeadingRow(row, columns) ? [] : [gridRow(row, columns, at + 1)];
  });
  return { values: placedValues(rows, readFigure), inOrder: false };
}
