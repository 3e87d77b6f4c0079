import type { Area } from "../../core/model/area";
import type { WorkbookHost } from "../workbookHost";
import { applyEdits } from "./applyEdits";
import { rangeOf } from "./rangeOf";
import type { FontMemory } from "./readMixedFonts";
import { readWorkbook } from "./readWorkbook";
import { runInExcel } from "./runInExcel";

async function select(sheet: string, area: Area): Promise<void> {
  await runInExcel(async (context) => {
    context.trace(sheet);
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    rangeOf(worksheet, area).select();
    await context.sync();
  });
}

/** The workbook that is open in Excel beside the pane. */
export function createExcelHost(): WorkbookHost {
  const fonts: FontMemory = new Map();
  return { read: (request) => readWorkbook(request, fonts), apply: applyEdits, select };
}
