import type { CellContent } from "../core/model/cell";
import type { UndoCell, UndoStep } from "./undoStep";

/** Content in the history: a value, a formula as it is, or a formula whose own row number is written {r}, so that a column of like formulas is stored once. */
type EncodedContent =
  | readonly ["value", string | number | boolean | null | { readonly error: string }]
  | readonly ["formula", string]
  | readonly ["pattern", string];

/** Row, column, then places in `contents` and `formats`: before, format before, after, format after. */
export type EncodedCell = readonly [number, number, number, number, number, number];

/** A step as it is stored with the workbook: repeated contents and formats are written once. */
export interface EncodedUndoStep extends Omit<UndoStep, "cells"> {
  readonly contents: readonly EncodedContent[];
  readonly formats: readonly string[];
  readonly cells: readonly EncodedCell[];
}

const ownRow = "{r}";

/** The step in its stored form. */
export function encodeUndoStep(step: UndoStep): EncodedUndoStep {
  const contents = new Places<EncodedContent>();
  const formats = new Places<string>();
  const cells = step.cells.map((cell): EncodedCell => [
    cell.row,
    cell.column,
    contents.place(encodeContent(cell.before, cell.row)),
    formats.place(cell.formatBefore),
    contents.place(encodeContent(cell.after, cell.row)),
    formats.place(cell.formatAfter),
  ]);
  return { ...step, contents: contents.items, formats: formats.items, cells };
}

/** A cell of the step back from its stored form; null where the stored form makes no sense. */
export function decodeUndoCell(cell: EncodedCell, step: EncodedUndoStep): UndoCell | null {
  const [row, column, beforePlace, formatBeforePlace, afterPlace, formatAfterPlace] = cell;
  const before = step.contents[beforePlace];
  const after = step.contents[afterPlace];
  const formatBefore = step.formats[formatBeforePlace];
  const formatAfter = step.formats[formatAfterPlace];
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

/** Each different item once, and where it stands. */
class Places<Item> {
  readonly items: Item[] = [];
  private readonly known = new Map<string, number>();

  place(item: Item): number {
    const key = JSON.stringify(item);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.items.length);
    return this.items.push(item) - 1;
  }
}

function encodeContent(content: CellContent, row: number): EncodedContent {
  if (content.kind === "value") return ["value", content.value];
  if (content.formula.includes(ownRow)) return ["formula", content.formula];
  const pattern = content.formula.replace(
    /(\$?[A-Z]{1,3}\$?)(\d+)(?![\d(])/g,
    (reference: string, letters: string, digits: string) =>
      digits === String(row + 1) ? letters + ownRow : reference,
  );
  return ["pattern", pattern];
}

function decodeContent(content: EncodedContent, row: number): CellContent {
  switch (content[0]) {
    case "value":
      return { kind: "value", value: content[1] };
    case "formula":
      return { kind: "formula", formula: content[1] };
    case "pattern":
      return { kind: "formula", formula: content[1].replaceAll(ownRow, String(row + 1)) };
  }
}
