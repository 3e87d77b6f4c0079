import type { LiveWorkbook } from "../liveWorkbook";
import type { FileModel } from "../file/fileModel";
import type { StructureChange } from "../file/structureChange";

/** A live workbook that came from a file and can be saved back into it. */
export interface LiveFile extends LiveWorkbook {
  /** How it was when it was opened, or at the last `markSaved`. */
  baseline(): FileModel;
  /** How it is now, in the same terms. */
  currentModel(): FileModel;
  /** Rows and columns inserted and deleted since then, in order. */
  structureChanges(): readonly StructureChange[];
  /** From now on only what changes after this counts as a change. */
  markSaved(): void;
  /** Called when something was refused because the sheet is protected; returns a function that stops listening. */
  onRefused(listener: (sheetId: string) => void): () => void;
  /** Stops listening and takes the workbook off the screen. */
  close(): void;
}
