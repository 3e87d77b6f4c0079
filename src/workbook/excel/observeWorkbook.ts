import { parseArea } from "../../core/model/address";
import type { Area } from "../../core/model/area";
import { runInExcel } from "./runInExcel";

/** What happened in the workbook; the area is null where it is not one rectangle. */
export type WorkbookEvent =
  /** `byAddIn`: one of the add-in's pages has written, be it the pane or a ribbon command. Below ExcelApi 1.14 Excel does not say so. */
  | { readonly kind: "changed"; readonly area: Area | null; readonly byAddIn: boolean }
  /** `sheet`: the id of the sheet. */
  | { readonly kind: "selected"; readonly sheet: string; readonly area: Area | null }
  | { readonly kind: "activated" };

/** Tells the listener what happens in the workbook. Returns a function that stops it. */
export async function observeWorkbook(
  listener: (event: WorkbookEvent) => void,
): Promise<() => Promise<void>> {
  const handlers = await runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(async (args) => {
        const byAddIn = args.triggerSource === "ThisLocalAddin";
        listener({ kind: "changed", area: parseArea(args.address), byAddIn });
      }),
      worksheets.onSelectionChanged.add(async (args) => {
        listener({ kind: "selected", sheet: args.worksheetId, area: parseArea(args.address) });
      }),
      worksheets.onActivated.add(async () => {
        listener({ kind: "activated" });
      }),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (first === undefined) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
