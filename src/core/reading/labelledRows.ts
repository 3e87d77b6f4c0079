import { joinRows } from "./joinRows";
import type { LabelledRow } from "./labelledRow";
import type { RawRow } from "./rawRows";

function isNextCapital(label: string, previous: string): boolean {
  if (previous === "D" && label === "Đ") return true;
  const before = previous === "Đ" ? "D" : previous;
  return before !== "" && label.charCodeAt(0) === before.charCodeAt(0) + 1;
}

function isCapital({ kinds, label }: RawRow, previous: string): boolean {
  if (!kinds.includes("capital")) return false;
  return !kinds.includes("roman") || isNextCapital(label, previous);
}

/** A capital before a name numbers it only in its turn: "A.", "B."; "H. Củ Chi" and "Q. 1" are names. */
function isStrayCapital({ label }: RawRow, previous: string): boolean {
  return label !== "A" && label !== previous && !isNextCapital(label, previous);
}

/** So does V or X: "X. Tân Lập" is a name unless IX stands above. */
function isStrayRoman({ label }: RawRow, previous: string): boolean {
  return (label === "V" && previous !== "IV") || (label === "X" && previous !== "IX");
}

function isStray(row: RawRow, kind: "capital" | "roman", previous: string): boolean {
  if (row.glued === null) return false;
  return kind === "capital" ? isStrayCapital(row, previous) : isStrayRoman(row, previous);
}

function withoutNumber(row: RawRow): LabelledRow {
  return { ...row, kinds: [], label: "", no: null, name: row.glued ?? row.name, kind: null };
}

/** I, V and X are roman unless they follow H, U and W. */
function settleKinds(rows: readonly RawRow[]): readonly LabelledRow[] {
  const previous = { capital: "", roman: "" };
  return rows.map((row) => {
    // Most rows are what they look like, and stay the same object.
    if (row.kind !== "capital" && row.kind !== "roman") return row;
    const kind = isCapital(row, previous.capital) ? "capital" : row.kind;
    if (isStray(row, kind, previous[kind])) return withoutNumber(row);
    previous[kind] = row.label;
    return row.kind === kind ? row : { ...row, kind };
  });
}

/** Rows with their kind of number; a name that runs on below is one row, which stands where its figures stand. */
export function labelRows(rows: readonly RawRow[]): readonly LabelledRow[] {
  return joinRows(settleKinds(rows));
}
