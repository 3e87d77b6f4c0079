import type { CellContent } from "../core/model/cell";
import type { SheetSnapshot } from "../core/model/sheetSnapshot";
import { linesBetween } from "../core/summary/readBlocks";
import type { UndoStep } from "./undoStep";

/**
 * How many cells of an earlier summary a person has typed into where nothing is kept: between the title and the end of the table. What the add-in
 * wrote there is known by the step that made the sheet; without it nothing can be said.
 */
export function lostCells(replaced: SheetSnapshot, history: readonly UndoStep[]): number {
  const maker = history
    .filter(({ sheet, whole }) => sheet === replaced.sheet && whole.kind !== "kept")
    .at(-1);
  if (maker === undefined) return 0;
  const written = new Set(maker.cells.map(({ after }) => textOf(after)));
  return linesBetween(replaced)
    .flat()
    .filter((content) => content.kind === "value" && content.value !== null && content.value !== "")
    .filter((content) => !written.has(textOf(content))).length;
}

function textOf(content: CellContent): string {
  return JSON.stringify(content.kind === "formula" ? content.formula : content.value);
}
