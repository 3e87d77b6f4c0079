import type { CheckInput } from "./check";
import { sheetCell } from "./sheetCell";

/** A text of the sheet and where it stands, 0-based. */
export interface PlacedText {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** So far above the header its titles stand at most. */
const mostTitleRows = 12;

function textsOfRow({ snapshot }: CheckInput, row: number): readonly PlacedText[] | null {
  const { used } = snapshot;
  if (used === null) return [];
  const texts: PlacedText[] = [];
  for (let column = used.column; column < used.column + used.columnCount; column += 1) {
    const { value } = sheetCell(snapshot, row, column);
    if (typeof value === "number") return null;
    if (typeof value === "string" && value.trim() !== "") texts.push({ text: value, row, column });
  }
  return texts;
}

/** The lines above the table, from the top; figures belong to another table and end them. */
export function textsAbove(input: CheckInput): readonly PlacedText[] {
  const { row: top } = input.assessed.calculated.table.area;
  const lines: (readonly PlacedText[])[] = [];
  for (let row = top - 1; row >= 0 && row >= top - mostTitleRows; row -= 1) {
    const texts = textsOfRow(input, row);
    if (texts === null) break;
    lines.push(texts);
  }
  return lines.reverse().flat();
}

/** The texts of the table's header, row by row. */
export function headerTexts(input: CheckInput): readonly PlacedText[] {
  const { area, headerRowCount } = input.assessed.calculated.table;
  const rows = Array.from({ length: headerRowCount }, (_, index) => area.row + index);
  const last = area.column + area.columnCount;
  return rows
    .flatMap((row) => textsOfRow(input, row) ?? [])
    .filter(({ column }) => column >= area.column && column < last);
}

/** What stands over one column, row by row; a heading merged over several columns is that of the first alone. */
export function headingTexts(input: CheckInput, column: number | undefined): readonly PlacedText[] {
  return headerTexts(input).filter((text) => text.column === column);
}
