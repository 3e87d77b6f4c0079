import type { Stats } from "node:fs";
import { rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { WorkbookError } from "../workbook/workbookError";
import type { Arguments } from "./arguments";
import { isFileMissing } from "./inputFile";
import { UsageError } from "./usageError";

/** Kinds of files a result can be written to, by their ending. */
export type OutputType = ".xlsx" | ".docx" | ".csv";

/** Checks before any work that the result may be written where it was asked for, and answers what kind of file it is to be. */
export async function checkOutput(
  path: string,
  { file, force }: Arguments,
  types: readonly OutputType[],
): Promise<OutputType> {
  const type = outputType(path, types);
  const existing = await findFile(path);
  if (existing !== null) {
    await refuseInput(path, existing, file);
    if (!existing.isFile()) throw new WorkbookError("cannotWriteFile", path);
    if (!force) throw new WorkbookError("fileExists", path);
  }
  return type;
}

function outputType(path: string, types: readonly OutputType[]): OutputType {
  const ending = extname(path).toLowerCase();
  const type = types.find((known) => known === ending);
  if (type !== undefined) return type;
  throw new UsageError("badOutputType", ending === "" ? basename(path) : ending);
}

/** The result must not take the place of the input, by whatever name or link it is called. */
async function refuseInput(path: string, existing: Stats, file: string): Promise<void> {
  const input = await findFile(file);
  if (input !== null && input.dev === existing.dev && input.ino === existing.ino) {
    throw new UsageError("outputIsInput", path);
  }
}

/** Writes the file whole or not at all: beside its place first, then moved there. */
export async function writeOutput(path: string, content: Uint8Array | string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(draft, content, { flag: "wx" });
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    throw new WorkbookError("cannotWriteFile", path, { cause });
  }
}

async function findFile(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (cause) {
    if (isFileMissing(cause)) return null;
    throw new WorkbookError("cannotWriteFile", path, { cause });
  }
}
