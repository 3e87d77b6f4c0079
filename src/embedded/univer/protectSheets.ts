import {
  CustomCommandExecutionError,
  ICommandService,
  type ICommandInfo,
  type IExecutionOptions,
} from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";

/** Mutations that change no content a protection guards: what is hidden from view, heights that follow the contents. */
const harmless = ["sheet.mutation.set-worksheet-row-auto-height"];

/**
 * Refuses every change of a protected sheet, whoever makes it, as Excel does; results of formulas are no such change.
 * Returns a function that lifts the guard.
 */
export function protectSheets(
  sheet: FWorksheet,
  isProtected: (sheetId: string) => boolean,
  refused: (sheetId: string) => void,
): () => void {
  const commands = sheet.getInject().get(ICommandService);
  const guard = commands.beforeCommandExecuted((command, options) => {
    const sheetId = changedSheet(command, options);
    if (sheetId === null || !isProtected(sheetId)) return;
    refused(sheetId);
    throw new CustomCommandExecutionError(`sheet ${sheetId} is protected`);
  });
  return () => {
    guard.dispose();
  };
}

function changedSheet(
  command: ICommandInfo,
  options: IExecutionOptions | undefined,
): string | null {
  const isChange = command.id.startsWith("sheet.mutation.") && !harmless.includes(command.id);
  const isOwn = [options?.onlyLocal, options?.fromFormula].includes(true);
  if (!isChange || isOwn) return null;
  const { subUnitId = null } = (command.params ?? {}) as { readonly subUnitId?: string };
  return subUnitId;
}
