import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Area } from "../../src/core/model/area";
import type { CellValue } from "../../src/core/model/cell";
import type { SheetSnapshot } from "../../src/core/model/sheetSnapshot";

/** What a test may say about a sheet besides its cells. */
export interface SnapshotOptions {
  readonly sheet?: string;
  /** Sheet cell of the grid's first cell; A1 where absent. */
  readonly row?: number;
  readonly column?: number;
  readonly merges?: readonly Area[] | null;
  readonly numberFormats?: readonly (readonly string[])[];
}

/** A snapshot of a grid of values; short rows are filled with blanks, "" is a blank. */
export function snapshotOf(
  grid: readonly (readonly CellValue[])[],
  options: SnapshotOptions = {},
): SheetSnapshot {
  const width = Math.max(0, ...grid.map((row) => row.length));
  const values = grid.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const value = row[column] ?? null;
      return value === "" ? null : value;
    }),
  );
  const isEmpty = values.every((row) => row.every((value) => value === null));
  const { row = 0, column = 0 } = options;
  return {
    sheet: options.sheet ?? "Sheet1",
    used: isEmpty ? null : { row, column, rowCount: values.length, columnCount: width },
    values: isEmpty ? [] : values,
    formulas: isEmpty ? [] : values.map((cells) => cells.map(() => null)),
    numberFormats:
      options.numberFormats ?? (isEmpty ? [] : values.map((cells) => cells.map(() => "General"))),
    merges: options.merges ?? null,
    isProtected: false,
    conditionalFormats: [],
  };
}

/** The cells of tab-separated text, all of them texts. */
export function gridOf(text: string): string[][] {
  const lines = text.replace(/\r\n/g, "\n").split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line) => line.split("\t"));
}

/** The cells of a table in tests/fixtures, all of them texts. */
export function fixtureGrid(name: string): string[][] {
  return gridOf(readFileSync(join(__dirname, "..", "fixtures", `${name}.tsv`), "utf8"));
}
