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

function rectangle(grid: readonly (readonly CellValue[])[]): CellValue[][] {
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) =>
    Array.from({ length: width }, (_, column) =>
      row[column] === "" ? null : (row[column] ?? null),
    ),
  );
}

const defaults = { sheet: "Sheet1", row: 0, column: 0, merges: null };

/** A snapshot of a grid of values; short rows are filled with blanks, "" is a blank. */
export function snapshotOf(
  grid: readonly (readonly CellValue[])[],
  options: SnapshotOptions = {},
): SheetSnapshot {
  const rows = rectangle(grid);
  const isEmpty = rows.every((row) => row.every((value) => value === null));
  const values = isEmpty ? [] : rows;
  const { sheet, row, column, merges } = { ...defaults, ...options };
  const size = { rowCount: values.length, columnCount: values[0]?.length ?? 0 };
  return {
    sheet,
    used: isEmpty ? null : { row, column, ...size },
    values,
    formulas: values.map((cells) => cells.map(() => null)),
    numberFormats: options.numberFormats ?? values.map((cells) => cells.map(() => "General")),
    merges,
    isProtected: false,
    conditionalFormats: [],
  };
}

/** The cells of tab-separated text, all of them texts. */
function gridOf(text: string): string[][] {
  const lines = text.replace(/\r\n/g, "\n").split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line) => line.split("\t"));
}

/** The cells of a table in tests/fixtures, all of them texts. */
export function fixtureGrid(name: string): string[][] {
  return gridOf(readFileSync(join(__dirname, "..", "fixtures", `${name}.tsv`), "utf8"));
}
