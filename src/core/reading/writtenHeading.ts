import type { ColumnHeading, HeaderRows } from "./columnHeadings";
import { foldHeading, foldText, wordsOf } from "./foldText";
import type { SheetGrid } from "./sheetGrid";

/** A column's heading as its author wrote it. */
export interface WrittenHeading {
  readonly column: number;
  /** All of it, from the top down: "Năm 2024 / 06 tháng"; empty where the column has none. */
  readonly text: string;
  /** What belongs to this column alone. */
  readonly leaf: string;
  /** What stands over several columns, the nearest first. */
  readonly parents: readonly string[];
}

/** Words broken over lines are mended in what is compared, not in what is written. */
function formKey(folded: string): string {
  return folded.replace(/ /g, "");
}

/** How the texts of the header are written, by their folded form. */
function writtenForms(grid: SheetGrid, rows: HeaderRows): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (let row = rows.top; row <= rows.bottom; row += 1) {
    for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
      const text = grid.text(row, column);
      if (text !== "") forms.set(formKey(foldHeading(text)), text);
    }
  }
  return forms;
}

/** The texts a column has in the header, each merged area once. */
function ownTexts(grid: SheetGrid, rows: HeaderRows, column: number): readonly string[] {
  const texts = new Map<string, string>();
  for (let row = rows.top; row <= rows.bottom; row += 1) {
    const at = grid.mergeAt(row, column) ?? { row, column };
    texts.set(`${at.row},${at.column}`, grid.text(at.row, at.column));
  }
  return [...texts.values()].filter((text) => text !== "");
}

/** The headings of a header as written, in the order of its columns. */
export function readWrittenHeadings(
  grid: SheetGrid,
  header: { readonly rows: HeaderRows; readonly headings: readonly ColumnHeading[] },
): ReadonlyMap<number, WrittenHeading> {
  const forms = writtenForms(grid, header.rows);
  return new Map(
    header.headings.map(({ column, leaf, parents }) => {
      const above = parents.map((parent) => forms.get(formKey(parent)) ?? parent);
      const own = ownTexts(grid, header.rows, column).filter((text) => !above.includes(text));
      const text = leaf === "" ? "" : [...[...above].reverse(), ...own].join(" / ");
      return [column, { column, text, leaf: leaf === "" ? "" : own.join(" "), parents: above }];
    }),
  );
}

/** A heading for recognising it again: without case, diacritics and signs. */
export function headingKey(text: string): string {
  return wordsOf(foldText(text))
    .filter((word) => word !== "/")
    .join(" ");
}
