import { encodeContent, type EncodedContent } from "./undoContent";
import type { UndoCell, UndoStep } from "./undoStep";

/** What stands in cells one below the other: a number as itself; anything else by its place in `contents`, and how often where it is repeated. */
export type EncodedRun =
  number | readonly [place: number] | readonly [place: number, count: number];

/** Cells that follow one another in one column; every list goes through their rows in the same order. */
export type EncodedColumn = readonly [
  column: number,
  /** In pairs: how many rows are passed over, and how many follow one below the other. */
  rows: readonly number[],
  before: readonly EncodedRun[],
  /** In pairs: place in `formats`, and how often. */
  formatsBefore: readonly number[],
  after: readonly EncodedRun[],
  formatsAfter: readonly number[],
];

/** A step as it is stored with the workbook: repeated contents and formats are written once, numbers as numbers. */
export interface EncodedUndoStep extends Omit<UndoStep, "cells"> {
  readonly contents: readonly EncodedContent[];
  readonly formats: readonly string[];
  readonly columns: readonly EncodedColumn[];
}

/** The step in its stored form. */
export function encodeUndoStep(step: UndoStep): EncodedUndoStep {
  const { cells, ...rest } = step;
  const contents = new Places<EncodedContent>();
  const formats = new Places<string>();
  const columns = sameColumns(cells).map((run): EncodedColumn => {
    const encoded = (side: "before" | "after"): readonly EncodedRun[] =>
      contentRuns(run.map((cell) => storedContent(encodeContent(cell[side], cell.row), contents)));
    const formatted = (side: "formatBefore" | "formatAfter"): readonly number[] =>
      counted(run.map((cell) => formats.place(cell[side]))).flat();
    return [
      run[0]?.column ?? 0,
      rowPairs(run),
      encoded("before"),
      formatted("formatBefore"),
      encoded("after"),
      formatted("formatAfter"),
    ];
  });
  return { ...rest, contents: contents.items, formats: formats.items, columns };
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

/** A number, or the place of another content. */
type Stored = { readonly number: number } | { readonly place: number };

function storedContent(content: EncodedContent, contents: Places<EncodedContent>): Stored {
  const [kind, value] = content;
  if (kind === "value" && typeof value === "number") return { number: value };
  return { place: contents.place(content) };
}

function contentRuns(stored: readonly Stored[]): readonly EncodedRun[] {
  const runs: EncodedRun[] = [];
  let repeated: [place: number, count: number] | null = null;
  for (const each of stored) {
    if ("number" in each) {
      runs.push(each.number);
      repeated = null;
    } else if (repeated?.[0] === each.place) repeated[1] += 1;
    else runs.push((repeated = [each.place, 1]));
  }
  return runs.map((run) => (typeof run === "number" || run[1] !== 1 ? run : [run[0]]));
}

/** Each number, and how often it follows itself. */
function counted(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const each of numbers) {
    const last = runs.at(-1);
    if (last?.[0] === each) last[1] += 1;
    else runs.push([each, 1]);
  }
  return runs;
}

/** The cells in their order, cut where another column begins. */
function sameColumns(cells: readonly UndoCell[]): readonly (readonly UndoCell[])[] {
  const runs: UndoCell[][] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last?.[0]?.column === cell.column) last.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function rowPairs(cells: readonly UndoCell[]): readonly number[] {
  const pairs: number[] = [];
  let next = 0;
  for (const { row } of cells) {
    if (pairs.length > 0 && row === next) pairs[pairs.length - 1] = (pairs.at(-1) ?? 0) + 1;
    else pairs.push(row - next, 1);
    next = row + 1;
  }
  return pairs;
}
