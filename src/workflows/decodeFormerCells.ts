import { decodeContent, type EncodedContent } from "./undoContent";
import type { UndoCell } from "./undoStep";

/** Cells as histories stored them before columns were: row, column, then places in `contents` and `formats`: before, format before, after, format after. */
interface FormerCells {
  readonly contents: readonly EncodedContent[];
  readonly formats: readonly string[];
  readonly cells: readonly unknown[];
}

type FormerCell = readonly [number, number, number, number, number, number];

/** The cells of a step stored by an earlier version; null where they make no sense. */
export function decodeFormerCells(stored: FormerCells): readonly UndoCell[] | null {
  const cells = stored.cells.map((cell) => (isFormerCell(cell) ? decodeCell(cell, stored) : null));
  return cells.every((cell) => cell !== null) ? cells : null;
}

function isFormerCell(cell: unknown): cell is FormerCell {
  return Array.isArray(cell) && cell.length === 6 && cell.every(Number.isInteger);
}

function decodeCell(
  [row, column, beforePlace, formatBeforePlace, afterPlace, formatAfterPlace]: FormerCell,
  { contents, formats }: FormerCells,
): UndoCell | null {
  const before = contents[beforePlace];
  const after = contents[afterPlace];
  const formatBefore = formats[formatBeforePlace];
  const formatAfter = formats[formatAfterPlace];
  if (before === undefined || after === undefined) return null;
  if (formatBefore === undefined || formatAfter === undefined) return null;
  return {
    row,
    column,
    before: decodeContent(before, row),
    formatBefore,
    after: decodeContent(after, row),
    formatAfter,
  };
}
