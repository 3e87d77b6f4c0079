import type { FUniver } from "@univerjs/core/facade";
import type { Area } from "../../core/model/area";
import { toRange } from "./univerRange";

/** What Univer does itself when the keyboard leaves what is visible: it scrolls no further than it must. */
const scrollIntoView = "sheet.operation.scroll-to-range";

/** Rows seen below the area, so that it does not lie under the scroll bar. */
const rowsBelow = 3;

/** Scrolls so that the area can be seen; without a screen there is nothing to scroll and nobody who knows the operation. */
export function reveal(api: FUniver, area: Area): void {
  if (!hasScreen()) return;
  const range = toRange({ ...area, rowCount: area.rowCount + rowsBelow });
  api.syncExecuteCommand(scrollIntoView, { range });
}

function hasScreen(): boolean {
  return "document" in globalThis && document.querySelector("canvas") !== null;
}
