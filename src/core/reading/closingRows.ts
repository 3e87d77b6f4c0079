import type { FirstNumber } from "./firstNumbers";
import { foldText } from "./foldText";
import { parseOutlineLabel } from "./outlineLabel";
import { closingPhrases, passingPhrases, signaturePhrases } from "./rowPhrases";
import type { SheetGrid } from "./sheetGrid";
import type { TextColumns } from "./textColumns";

/** Where to look for rows and what their columns are. */
export interface BodyLayout {
  readonly text: TextColumns;
  readonly figureColumns: readonly number[];
  /** That of the figure columns. */
  readonly firstNumber: FirstNumber;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Texts of the header's rows: the header may be repeated on each page. */
  readonly repeatedHeaders: ReadonlySet<string>;
}

/** One expression for all phrases: asked for each text of a row without number. */
function beginningOf(phrases: readonly string[]): RegExp {
  const escaped = phrases.map((phrase) => foldText(phrase).replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^(?:${escaped.join("|")})`);
}

const signature = beginningOf(signaturePhrases);
const remark = beginningOf(closingPhrases);
const passing = beginningOf(passingPhrases);
const placeAndDate = /, ngay .{0,12}thang .{0,12}nam/;
const pageLine = /^-? ?(?:trang|page) \d{1,4}(?: ?\/ ?\d{1,4})? ?-?$/;

/** What a row is by its words: of the table, the end of the table, or a line that only stands in it. */
export type RowClosing = "none" | "remark" | "passing" | "end";

function closingOf(text: string): RowClosing {
  if (signature.test(text) || placeAndDate.test(text)) return "end";
  if (pageLine.test(text) || passing.test(text)) return "passing";
  return remark.test(text) ? "remark" : "none";
}

function wordsAt(grid: SheetGrid, row: number, column: number): string {
  return typeof grid.value(row, column) === "string" ? grid.folded(row, column) : "";
}

/** Whether a row without numbers is one of signatures, remarks or page lines. */
export function findClosing(grid: SheetGrid, layout: BodyLayout, row: number): RowClosing {
  const { text } = layout;
  // Most rows have figures, and are not asked for their words.
  if (layout.firstNumber(row) !== null) return "none";
  if (text.no !== null && parseOutlineLabel(grid.text(row, text.no)) !== null) return "none";
  for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
    if (column === text.note) continue;
    const cell = wordsAt(grid, row, column);
    const closing = cell === "" ? "none" : closingOf(cell);
    if (closing !== "none") return closing;
  }
  return "none";
}
