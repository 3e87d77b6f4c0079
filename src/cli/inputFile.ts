import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { openFileHost, type FileHost } from "../workbook/files/fileHost";
import { WorkbookError } from "../workbook/workbookError";
import { UsageError } from "./usageError";

/** Opens the file in memory, does the work on it and lets go of it. The file on the disk is only read. */
export async function withInputFile<Result>(
  path: string,
  work: (host: FileHost) => Promise<Result>,
): Promise<Result> {
  const host = await openFileHost(await readBytes(path), basename(path));
  try {
    return await work(host);
  } finally {
    host.close();
  }
}

/** The bytes of a file, or a clear refusal. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    if (isFileMissing(cause)) throw new WorkbookError("fileMissing", path, { cause });
    throw new UsageError("cannotReadFile", path, { cause });
  }
}

/** Whether the system says that there is no such file or folder. */
export function isFileMissing(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT";
}
