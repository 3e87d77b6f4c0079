import { ICommandService, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { FileConditionalFormat } from "../file/fileModel";
import type { PageSetup } from "../../core/model/edit";
import type { LiveChart } from "../liveWorkbook";

/** What belongs to a sheet and Univer does not keep. */
export interface SheetExtras {
  readonly isProtected: boolean;
  pageSetup: PageSetup | null;
  /** Conditional formats that are kept in the file and not shown. */
  keptFormats: readonly FileConditionalFormat[];
  /** Charts of the add-in. */
  charts: readonly LiveChart[];
}

/** What every part of one live workbook needs. */
export interface UniverContext {
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  /** By sheet id; sheets made here have none until something is set. */
  readonly extras: Map<string, SheetExtras>;
  /** To be called when the charts of a sheet are others. */
  onCharts: (sheetId: string) => void;
}

export function extrasOf(context: UniverContext, sheetId: string): SheetExtras {
  const known = context.extras.get(sheetId);
  if (known !== undefined) return known;
  const made: SheetExtras = { isProtected: false, pageSetup: null, keptFormats: [], charts: [] };
  context.extras.set(sheetId, made);
  return made;
}

/** Hears every command of the workbook's Univer; returns a function that stops listening. */
export function onCommand(
  sheet: FWorksheet,
  listener: (command: ICommandInfo, options: IExecutionOptions | undefined) => void,
): () => void {
  const heard = sheet.getInject().get(ICommandService).onCommandExecuted(listener);
  return () => {
    heard.dispose();
  };
}
