import { parse } from "csv-parse/sync";
import mammoth from "mammoth";
import { readSheet } from "read-excel-file/node";
import { SaxesParser } from "saxes";

/** Cells as text, row by row. */
export type TextTable = readonly (readonly string[])[];

/** A document as a program that is not ours sees it. */
export interface ReadDocument {
  /** Paragraphs outside tables that say something. */
  readonly paragraphs: readonly string[];
  readonly tables: readonly TextTable[];
  /** Both in the order they stand. */
  readonly blocks: readonly (string | TextTable)[];
}

/** A Word document, through Mammoth. */
export async function readWordBack(bytes: Uint8Array): Promise<ReadDocument> {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { includeDefaultStyleMap: false },
  );
  const faults = messages.filter(({ type }) => type === "error");
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join("\n"));
  return readHtml(value);
}

function readHtml(html: string): ReadDocument {
  const paragraphs: string[] = [];
  const tables: string[][][] = [];
  const blocks: (string | TextTable)[] = [];
  let cell: string[] | null = null;
  let text = "";
  const parser = new SaxesParser();
  const opened: Readonly<Record<string, () => void>> = {
    table: () => blocks.push(newTable(tables)),
    tr: () => tables.at(-1)?.push([]),
    td: () => (cell = []),
    th: () => (cell = []),
    br: () => (text += "\n"),
    p: () => (text = ""),
  };
  parser.on("opentag", ({ name }) => opened[name]?.());
  parser.on("text", (part) => {
    text += part;
  });
  const endParagraph = (): void => {
    if (cell === null) blocks.push(text);
    (cell ?? paragraphs).push(text);
  };
  const endCell = (): void => {
    const row = tables.at(-1)?.at(-1) ?? [];
    row.push(cell?.join("\n") ?? "");
    cell = null;
  };
  const closed: Readonly<Record<string, () => void>> = {
    p: endParagraph,
    td: endCell,
    th: endCell,
  };
  parser.on("closetag", ({ name }) => closed[name]?.());
  parser.write(`<html>${html}</html>`).close();
  return { paragraphs, tables, blocks };
}

function newTable(tables: string[][][]): string[][] {
  const table: string[][] = [];
  tables.push(table);
  return table;
}

/** A .csv, through csv-parse; blank lines part its blocks. */
export function readCsvBack(text: string): readonly TextTable[] {
  const rows: string[][] = parse(text, {
    bom: true,
    relaxColumnCount: true,
    skipEmptyLines: false,
  });
  return rows.reduce<string[][][]>(
    (blocks, row) => {
      if (row.length === 1 && row[0] === "") blocks.push([]);
      else blocks.at(-1)?.push(row);
      return blocks;
    },
    [[]],
  );
}

/** The cells of a sheet of an .xlsx as they are stored, through read-excel-file: numbers are numbers, blanks null. */
export async function readSheetBack(
  bytes: Uint8Array,
  sheet: string,
): Promise<readonly (readonly unknown[])[]> {
  return readSheet(Buffer.from(bytes), sheet);
}

/** The number a reader takes from a figure in text; null where it is none. */
export function readFigure(text: string, language: "vi" | "en"): number | null {
  const [thousands, decimal] = language === "vi" ? [".", ","] : [",", "."];
  const plain = text.replace(/%$/, "").split(thousands).join("").replace(decimal, ".");
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
