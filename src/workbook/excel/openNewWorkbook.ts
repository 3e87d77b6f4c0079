/** So many bytes become letters at a time: more arguments than this overflow the stack of some web views. */
const chunkLength = 0x8000;

/**
 * Opens the bytes of an .xlsx as a new, unsaved workbook in a window of its own (ExcelApi 1.8). False where Excel has refused: on iPads, where the
 * registry forbids files with another content, in some versions for the web. It may also answer and show nothing, as where a browser blocks
 * new windows (and on a Mac the window opens behind the present one), so another way is to be offered beside it.
 */
export async function openNewWorkbook(bytes: Uint8Array): Promise<boolean> {
  const isThere = "Excel" in globalThis && "Office" in globalThis;
  if (!isThere || !Office.context.requirements.isSetSupported("ExcelApi", "1.8")) return false;
  try {
    await Excel.createWorkbook(base64(bytes));
    return true;
  } catch {
    return false;
  }
}

function base64(bytes: Uint8Array): string {
  let letters = "";
  for (let at = 0; at < bytes.length; at += chunkLength) {
    letters += String.fromCharCode(...bytes.subarray(at, at + chunkLength));
  }
  return btoa(letters);
}
