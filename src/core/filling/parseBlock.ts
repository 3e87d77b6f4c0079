/** The cells of a copied block; rows need not be equally long. */
export type BlockGrid = readonly (readonly string[])[];

const lineBreaks = /\r\n?|[\u2028\u2029\f]/g;
/** Line breaks within a cell (Word), spaces that do not break, marks without width. */
const softBreaks = /[\v\u0085]/g;
const otherSpaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const withoutWidth = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/** Twice what Excel holds in a cell: its quotes are doubled. */
const longestCell = 65_534;

function normalized(text: string): string {
  return text
    .replace(lineBreaks, "\n")
    .replace(softBreaks, " ")
    .replace(otherSpaces, " ")
    .replace(withoutWidth, "");
}

interface CellEnd {
  readonly cell: string;
  readonly end: number;
}

/** A cell as Excel copies it: in quotes where it holds tabs, quotes or line breaks; null where the quotes are the person's. */
function quotedCell(text: string, start: number): CellEnd | null {
  let cell = "";
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0 || quote - start > longestCell) return null;
    cell += text.slice(at, quote);
    const next = text.charAt(quote + 1);
    if (next !== '"')
      return next === "" || next === "\t" || next === "\n" ? { cell, end: quote + 1 } : null;
    cell += '"';
    at = quote + 2;
  }
}

/** Where a cell without quotes ends. */
function plainEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && text[end] !== "\t" && text[end] !== "\n") end += 1;
  return end;
}

function tidy(cell: string): string {
  return cell.replace(/\s+/g, " ").trim();
}

/** A cell without the quotes around it. */
function bare(cell: string): string {
  const text = tidy(cell);
  const isQuoted = text.length > 1 && text.startsWith('"') && text.endsWith('"');
  return isQuoted ? tidy(text.slice(1, -1).replace(/""/g, '"')) : text;
}

/** Where the last quote is that can end a cell: after it every quote is the person's. */
function lastClosing(text: string): number {
  return Math.max(
    text.lastIndexOf('"\t'),
    text.lastIndexOf('"\n'),
    text.endsWith('"') ? text.length - 1 : -1,
  );
}

function cellAt(text: string, at: number, closing: number): CellEnd {
  const quoted = text[at] === '"' && at < closing ? quotedCell(text, at) : null;
  if (quoted !== null) return quoted;
  const end = plainEnd(text, at);
  return { cell: text.slice(at, end), end };
}

function tabbedGrid(text: string): string[][] {
  const rows: string[][] = [[]];
  const closing = lastClosing(text);
  for (let at = 0; at <= text.length;) {
    const { cell, end } = cellAt(text, at, closing);
    rows.at(-1)?.push(tidy(cell));
    if (text[end] === "\n") rows.push([]);
    at = end + 1;
  }
  return rows;
}

type Splitter = (line: string) => readonly string[];

/** Ways people separate cells in plain text. A comma between digits belongs to the number, one before a space to the sentence. */
const splitters: readonly Splitter[] = [
  (line) => line.split(";"),
  (line) => line.split("|"),
  (line) => line.trim().split(/ {2,}/),
  (line) => line.split(/(?<!\d),(?! )|(?<=\d),(?![\d ])/),
];

/** Whether nearly all lines give the same number of cells, more than one. */
function isRegular(rows: readonly (readonly string[])[]): boolean {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ""));
  const widths = new Map<number, number>();
  for (const row of filled) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  const [width, count] = [...widths].sort(([, one], [, other]) => other - one)[0] ?? [1, 0];
  return width > 1 && count >= filled.length * 0.7;
}

function plainGrid(text: string): string[][] {
  const lines = text.split("\n");
  const split = splitters.map((each) => lines.map(each)).find(isRegular);
  return (split ?? lines.map((line) => [line])).map((row) => row.map(bare));
}

/** The cells of a block copied from Excel, Word or an e-mail. Blank lines stay: in a copied column they are blank cells. */
export function parseBlock(text: string): BlockGrid {
  const plain = normalized(text).replace(/\n+$/, "");
  if (plain.trim() === "") return [];
  return plain.includes("\t") ? tabbedGrid(plain) : plainGrid(plain);
}
