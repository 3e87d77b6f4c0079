import type { Edit } from "../model/edit";
import type { Figure } from "../model/figure";
import type { IndicatorTable, TableRow } from "../model/indicatorTable";
import type { SheetSnapshot } from "../model/sheetSnapshot";
import { usualFormat } from "./formats";
import { markedFormat } from "./markedFormat";
import { isPlainFormat, isTextFormat, sheetCell } from "./sheetCells";

/** The columns people type figures into; the computed ones get formulas instead. */
const typedRoles = ["plan", "samePeriod", "actual"] as const;

type WrittenFigure = Extract<Figure, { kind: "number" }>;

/** A cell without a format of its own gets one that shows what the text showed, what stood behind the digits included; the format comes before the number. */
function writeNumber(
  snapshot: SheetSnapshot,
  at: { readonly row: number; readonly column: number },
  { value, behind }: WrittenFigure,
): Edit[] {
  const cell = sheetCell(snapshot, at.row, at.column);
  if (typeof cell.value !== "string" || cell.formula !== null) return [];
  const place = { sheet: snapshot.sheet, ...at };
  // A percent format would show 15 as 1500 %.
  const isOpen =
    isTextFormat(cell.numberFormat) ||
    isPlainFormat(cell.numberFormat) ||
    cell.numberFormat.includes("%");
  const plain = isOpen ? usualFormat([value]) : cell.numberFormat;
  const format = behind === undefined ? plain : markedFormat(plain, behind);
  const edits: Edit[] = [];
  if (cell.numberFormat !== format) edits.push({ kind: "numberFormat", ...place, format });
  edits.push({ kind: "write", ...place, content: { kind: "value", value } });
  return edits;
}

function writeRow(table: IndicatorTable, row: TableRow, snapshot: SheetSnapshot): Edit[] {
  return typedRoles.flatMap((role) => {
    const column = table.columns[role];
    const figure = row.figures[role];
    if (column === undefined || figure.kind !== "number" || figure.storedAs !== "text") return [];
    return writeNumber(snapshot, { row: row.row, column }, figure);
  });
}

/** Turns figures stored as text, where the reading is sure, into real numbers so that formulas can use them. Words, doubtful figures and formulas stay. */
export function writeNumbers(table: IndicatorTable, snapshot: SheetSnapshot): readonly Edit[] {
  return table.rows.flatMap((row) => writeRow(table, row, snapshot));
}
