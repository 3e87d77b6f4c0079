import { ICommandService } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { raisedRows } from "./mergedHeights";
import { toRange } from "./univerRange";
import { usedAreaOf } from "./usedArea";

/**
 * Gives rows without a height of their own the height of their contents, as Excel does when it opens a file. No step for Undo;
 * without a screen nothing can be measured and heights stay.
 */
export function fitRows(workbook: FWorkbook): void {
  for (const sheet of workbook.getSheets()) fitSheet(workbook, sheet);
}

function fitSheet(workbook: FWorkbook, sheet: FWorksheet): void {
  const used = usedAreaOf(sheet.getSheet(), true);
  if (used === null) return;
  const place = { unitId: workbook.getId(), subUnitId: sheet.getSheetId() };
  const commands = sheet.getInject().get(ICommandService);
  const { redos } = sheet
    .getInject()
    .get(SheetInterceptorService)
    .generateMutationsOfAutoHeight({ ...place, ranges: [toRange(used)] });
  for (const { id, params } of redos) commands.syncExecuteCommand(id, params);
  const raised = raisedRows(sheet.getSheet());
  if (raised.length === 0) return;
  commands.syncExecuteCommand("sheet.mutation.set-worksheet-row-auto-height", {
    ...place,
    rowsAutoHeightInfo: raised,
  });
}
