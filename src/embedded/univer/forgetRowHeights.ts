import { ICommandService } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { onCommand } from "./univerContext";

/** So many measurings are remembered: those before have long been done. */
const mostWaiting = 1000;

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly id?: string;
}

/**
 * Univer measures changed rows once it has time. Of a sheet that is gone by then it cannot, fails, and measures nothing any more: so what
 * waits for a deleted sheet is cancelled. Returns a function that stops it.
 */
export function forgetRowHeights(sheet: FWorksheet): () => void {
  const commands = sheet.getInject().get(ICommandService);
  const waiting = new Map<string, string>();
  return onCommand(sheet, (command) => {
    const params = (command.params ?? {}) as Params;
    if (command.id === "sheet.operation.mark-dirty-row-auto-height") remember(waiting, params);
    if (command.id !== "sheet.mutation.remove-sheet") return;
    for (const id of forget(waiting, params)) {
      const cancelled = { ...params, id };
      commands.syncExecuteCommand("sheet.operation.cancel-mark-dirty-row-auto-height", cancelled);
    }
  });
}

function remember(waiting: Map<string, string>, { id, subUnitId }: Params): void {
  if (id === undefined || subUnitId === undefined) return;
  waiting.set(id, subUnitId);
  const [oldest] = waiting.keys();
  if (waiting.size > mostWaiting && oldest !== undefined) waiting.delete(oldest);
}

/** What waits for the sheet, no longer remembered. */
function forget(waiting: Map<string, string>, { subUnitId }: Params): readonly string[] {
  const ids = [...waiting].flatMap(([id, sheetId]) => (sheetId === subUnitId ? [id] : []));
  for (const id of ids) waiting.delete(id);
  return ids;
}
