import { WorkbookError, type WorkbookErrorCode } from "../../workbook/workbookError";
import type { ValueWorkbook } from "../../workflows/fillOutcomes";
import { mostBytes } from "./fileLimits";
import type { FillActions } from "./fillActions";
import type { FileRefusal } from "./fillState";

/** Files that were read, or the first that could not be, and why. */
export type FilesOutcome =
  | { readonly kind: "read"; readonly files: readonly ValueWorkbook[] }
  | { readonly kind: "refused"; readonly file: string; readonly reason: FileRefusal };

/** Reads files one after another; what is called off reads no further. */
export async function readFiles(
  files: readonly File[],
  read: FillActions["readFile"],
  cancel: { readonly aborted: boolean },
): Promise<FilesOutcome> {
  const unusable = files.find((file) => refusalBefore(file) !== null);
  if (unusable !== undefined) {
    const reason = refusalBefore(unusable) ?? "damaged";
    return { kind: "refused", file: unusable.name, reason };
  }
  const workbooks: ValueWorkbook[] = [];
  for (const file of files) {
    if (cancel.aborted) break;
    try {
      const workbook = await read(file.name, new Uint8Array(await file.arrayBuffer()));
      workbooks.push({ file: file.name, workbook });
    } catch (error) {
      return { kind: "refused", file: file.name, reason: refusalOf(error) };
    }
  }
  return { kind: "read", files: workbooks };
}

function refusalBefore({ name, size }: File): FileRefusal | null {
  if (!/\.(xlsx|xlsm|csv|tsv|txt)$/i.test(name)) return "unknownType";
  return size > mostBytes ? "tooLarge" : null;
}

const refusals: Readonly<Partial<Record<WorkbookErrorCode, FileRefusal>>> = {
  passwordProtected: "passwordProtected",
  tooLarge: "tooLarge",
  notAnXlsx: "unknownType",
};

/** What else goes wrong, such as a script that cannot be loaded, is no fault of the file. */
function refusalOf(error: unknown): FileRefusal {
  if (!(error instanceof WorkbookError)) throw error;
  return refusals[error.code] ?? "damaged";
}
