import { cellArea } from "../core/model/area";
import type { WorkbookHost } from "../workbook/workbookHost";
import type { CellPosition } from "./outcomes";

/** Shows a cell of the table to the person and selects it. */
export async function goToCell(host: WorkbookHost, cell: CellPosition): Promise<void> {
  await host.select(cell.sheet, cellArea(cell.row, cell.column));
}
