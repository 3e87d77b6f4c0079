import { parseArea } from "../../core/model/address";
import type { Area } from "../../core/model/area";
import { runInExcel } from "./runInExcel";

/** What somebody did in the workbook; the area is null where it is not one rectangle. */
export type WorkbookEvent =
  | { readonly kind: "changed"; readonly area: Area | null }
  | { readonly kind: "selected"; readonly area: Area | null }
  | { readonly kind: "activated" };

type ChangedArguments = Excel.WorksheetChangedEventArgs;

/** The add-in's own writing is not news to it. Below ExcelApi 1.14 Excel does not say whose a change is. */
function isOwn(args: ChangedArguments): boolean {
  return args.triggerSource === "ThisLocalAddin";
}

/** Tells the listener what people do in the workbook, except what the add-in does itself. Returns a function that stops it. */
export async function observeWorkbook(
  listener: (event: WorkbookEvent) => void,
): Promise<() => Promise<void>> {
  const handlers = await runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(async (args) => {
        if (!isOwn(args)) listener({ kind: "changed", area: parseArea(args.address) });
      }),
      worksheets.onSelectionChanged.add(async (args) => {
        listener({ kind: "selected", area: parseArea(args.address) });
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
