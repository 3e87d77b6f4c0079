import { basename } from "node:path";
import { decodeText } from "../workbook/files/decodeText";
import { readTextWorkbook } from "../workbook/files/readTextWorkbook";
import type { ValueWorkbook } from "../workflows/fillOutcomes";
import { readBytes, withInputFile } from "./inputFile";
import type { Io } from "./io";
import { UsageError } from "./usageError";

/** The name that stands for standard input. */
export const standardInput = "-";

/** Reads a workbook of values with all its visible sheets. */
export async function readValuesFile(path: string, sheet: string | null): Promise<ValueWorkbook> {
  const file = basename(path);
  const workbook = /\.(?:csv|tsv)$/i.test(path)
    ? readTextWorkbook(await readBytes(path), file)
    : await withInputFile(path, (host) => host.read({ kind: "all" }));
  return sheet === null ? { file, workbook } : { file, workbook, sheet };
}

/** Whether the values are running text rather than a workbook or a table of cells. */
export function isTextSource(path: string): boolean {
  return path === standardInput || /\.(?:txt|md)$/i.test(path);
}

/** The text of a file or of standard input. */
export async function readText(path: string, io: Io): Promise<string> {
  const bytes = path === standardInput ? await readInput(io) : await readBytes(path);
  return decodeText(bytes, basename(path));
}

async function readInput({ input }: Io): Promise<Uint8Array> {
  if (input === undefined) throw new UsageError("cannotReadFile", standardInput);
  return input();
}
