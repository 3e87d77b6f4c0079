import { forgetExcelize, loadExcelize, type ExcelizeFile } from "../../workbook/files/loadExcelize";
import { ExcelizePanic, succeed } from "../../workbook/files/succeed";
import { WorkbookError } from "../../workbook/workbookError";

const unzipLimits = { UnzipSizeLimit: 256 * 1024 * 1024, UnzipXMLSizeLimit: 256 * 1024 * 1024 };

/** The bytes of an .xlsx after a change made by Excelize; the given ones stay as they were. */
export async function throughExcelize(
  bytes: Uint8Array,
  name: string,
  change: (file: ExcelizeFile) => void,
): Promise<Uint8Array> {
  const excelize = await loadExcelize();
  const file = excelize.OpenReader(bytes, unzipLimits);
  const { error: refused } = file as { readonly error?: string | null };
  if (typeof refused === "string") throw new WorkbookError("damagedFile", name, { cause: refused });
  try {
    change(file);
    return succeed(file.WriteToBuffer()).buffer as Uint8Array;
  } catch (cause) {
    if (!(cause instanceof ExcelizePanic)) throw cause;
    forgetExcelize();
    throw new WorkbookError("damagedFile", name, { cause });
  }
}
