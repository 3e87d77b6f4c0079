import type { LiveSheet, LiveWorkbook } from "../../liveWorkbook";
import { HostError, invalidArgument } from "../hostError";

/** The sheet of that name (in any case) or id; null when there is none. */
export function findSheet(workbook: LiveWorkbook, key: string): LiveSheet | null {
  const wanted = key.toLowerCase();
  const found = workbook
    .sheets()
    .find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted);
  return found ?? null;
}

/** Refuses a name Excel would refuse, and one that another sheet has. */
export function checkSheetName(
  workbook: LiveWorkbook,
  name: string,
  ownId: string | null = null,
): void {
  if (name === "" || name.length > 31 || /[\\/*?:[\]]|^'|'$/.test(name)) throw invalidArgument();
  const other = findSheet(workbook, name);
  if (other !== null && other.id !== ownId) {
    throw new HostError("ItemAlreadyExists", "A resource with the same name already exists.");
  }
}

/** The first free name of Sheet1, Sheet2, … */
export function freeSheetName(workbook: LiveWorkbook): string {
  let number = workbook.sheets().length + 1;
  while (findSheet(workbook, `Sheet${number}`) !== null) number += 1;
  return `Sheet${number}`;
}
