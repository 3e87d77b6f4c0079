import type { DocumentColumn } from "../core/model/reportDocument";
import { sizes } from "./wordStyle";

/** How a table is set: the widths of its columns in twips, its letters in points. */
export interface ColumnSetting {
  readonly widths: readonly number[];
  readonly size: number;
}

/** Twips a character takes at the usual size, and what a cell needs besides. */
const characterWidth = 111;
const cellRoom = 60;

/** Smaller letters are hard to read on paper. */
const smallestSize = 8;

/**
 * Fits columns into so many twips. Where there is room they take their shares. Else texts are wrapped, to half their width at most, and then
 * the letters become smaller: a figure broken over two lines is another figure to a hasty reader.
 */
export function setColumns(columns: readonly DocumentColumn[], width: number): ColumnSetting {
  const wanted = neededWidths(columns, sizes.table, 1);
  if (sum(wanted) <= width) return { widths: shared(wanted, width), size: sizes.table };
  const size = fittingSize(columns, width);
  const least = neededWidths(columns, size, 0.5);
  const texts = columns.map((column) => (isText(column) ? column.width : 0));
  const rest = Math.max(0, width - sum(least));
  const widths = least.map((own, index) => own + (rest * (texts[index] ?? 0)) / (sum(texts) || 1));
  return { widths: shared(widths, width), size };
}

function fittingSize(columns: readonly DocumentColumn[], width: number): number {
  for (let size: number = sizes.table; size > smallestSize; size -= 0.5) {
    if (sum(neededWidths(columns, size, 0.5)) <= width) return size;
  }
  return smallestSize;
}

function neededWidths(
  columns: readonly DocumentColumn[],
  size: number,
  ofText: number,
): readonly number[] {
  const perCharacter = (characterWidth * size) / sizes.table;
  return columns.map(
    (column) => column.width * perCharacter * (isText(column) ? ofText : 1) + cellRoom,
  );
}

/** Texts may be wrapped, figures and units may not. */
function isText(column: DocumentColumn | undefined): boolean {
  return column?.align === "left";
}

/** Whole twips in these proportions, which add up to the whole width. */
function shared(shares: readonly number[], width: number): readonly number[] {
  const all = sum(shares);
  let used = 0;
  let reached = 0;
  return shares.map((share) => {
    reached += share;
    const end = Math.round((reached / all) * width);
    const own = end - used;
    used = end;
    return own;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
