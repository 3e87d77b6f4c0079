import { columnIndex, columnLetters } from "../../core/model/address";

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Texts, quoted sheet names and structured references are skipped; then areas of whole columns or rows, then cells. */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.$])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(])|(?<![\w.$:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.])|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])/gi;

/** How far a formula is moved. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/** The formula as it reads after being copied `shift` further: relative references move, those with $ stay. */
export function shiftFormula(formula: string, shift: Shift): string {
  if (shift.rows === 0 && shift.columns === 0) return formula;
  return formula.replace(token, (whole: string, ...groups: (string | undefined)[]) => {
    const [c1, from, c2, to, r1, first, r2, last, cc, letters, cr, row] = groups;
    if (from !== undefined) {
      return joinArea(shiftColumn(c1, from, shift), shiftColumn(c2, to, shift));
    }
    if (first !== undefined) return joinArea(shiftRow(r1, first, shift), shiftRow(r2, last, shift));
    if (letters === undefined) return whole;
    const column = shiftColumn(cc, letters, shift);
    const moved = shiftRow(cr, row, shift);
    return column === null || moved === null ? "#REF!" : column + moved;
  });
}

function joinArea(from: string | null, to: string | null): string {
  return from === null || to === null ? "#REF!" : `${from}:${to}`;
}

function shiftColumn(fixed = "", letters = "", shift: Shift): string | null {
  const column = columnIndex(letters) + (fixed === "" ? shift.columns : 0);
  return column < 0 || column >= lastColumn ? null : fixed + columnLetters(column);
}

function shiftRow(fixed = "", digits = "", shift: Shift): string | null {
  const row = Number(digits) + (fixed === "" ? shift.rows : 0);
  return row < 1 || row > lastRow ? null : fixed + String(row);
}
