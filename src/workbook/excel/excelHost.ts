import type { Area } from "../../core/model/area";
import type { WorkbookHost } from "../workbookHost";
import { rangeOf } from "./rangeOf";
import type { FontMemory } from "./readMixedFonts";
import { readWorkbook } from "./readWorkbook";
import { runInExcel } from "./runInExcel";

// What writes is not needed to show the table: it comes in a script of its own.
const loadWriting = () => import(/* webpackChunkName: "write" */ "./applyEdits");

/** Loads what is needed to write, so that the first writing asks the site for nothing. */
export async function prepareWriting(): Promise<void> {
  await loadWriting();
}

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
  return {
    read: (request) => readWorkbook(request, fonts),
    apply: async (edits) => (await loadWriting()).applyEdits(edits),
    select,
  };
}
