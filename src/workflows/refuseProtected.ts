import type { SheetSnapshot } from "../core/model/sheetSnapshot";
import { WorkbookError } from "../workbook/workbookError";

/** Stops before anything is sent to a protected sheet. */
export function refuseProtected(snapshot: SheetSnapshot): void {
  if (snapshot.isProtected) throw new WorkbookError("sheetProtected", snapshot.sheet);
}
