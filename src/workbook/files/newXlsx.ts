import { forgetExcelize, loadExcelize } from "./loadExcelize";
import { ExcelizePanic, succeed } from "./succeed";

/** Longest name of a sheet, and what it may not hold. */
const maximumNameLength = 31;

/** The bytes of a fresh workbook with one sheet of texts; blank texts are blank cells. */
export async function newXlsx(
  sheet: string,
  rows: readonly (readonly string[])[],
): Promise<Uint8Array> {
  const excelize = await loadExcelize();
  try {
    const file = excelize.NewFile();
    succeed(file.SetSheetName("Sheet1", sheet));
    rows.forEach((row, index) => {
      // One call for a row: each costs more than what it does.
      if (row.length > 0) succeed(file.SetSheetRow(sheet, `A${index + 1}`, row.map(textOrBlank)));
    });
    return succeed(file.WriteToBuffer()).buffer as Uint8Array;
  } catch (cause) {
    if (cause instanceof ExcelizePanic) forgetExcelize();
    throw cause;
  }
}

function textOrBlank(text: string): string | null {
  return text === "" ? null : text;
}

/** A name a sheet may have, from the name of a file. */
export function sheetNameOfFile(file: string): string {
  const base = file.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  const allowed = base.replace(/[:\\/?*[\]]/g, " ").replace(/^'+|'+$/g, "");
  return allowed.trim().slice(0, maximumNameLength).trim() || "Sheet1";
}
