import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { cellAddress } from "../../../src/core/model/address";
import { isCellError } from "../../../src/core/model/cell";
import type { CellContent } from "../../../src/core/model/cell";
import type { Edit } from "../../../src/core/model/edit";
import type { SheetSnapshot } from "../../../src/core/model/sheetSnapshot";

/** What a cell shows; an empty text shows nothing. */
type Shown = string | number | null;

type EngineCell = { readonly f: string } | { readonly v: string | number; readonly t: 1 | 2 };
type EngineGrid = Record<number, Record<number, EngineCell>>;

function engineCell(content: CellContent): EngineCell | null {
  if (content.kind === "formula") return { f: content.formula };
  const { value } = content;
  if (isCellError(value)) return { f: "=1/0" };
  if (value === null || typeof value === "boolean") return null;
  // 1 says that it is a text: without it the engine takes “8/10” for a date.
  return { v: value, t: typeof value === "string" ? 1 : 2 };
}

interface PlacedContent {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

function place(grid: EngineGrid, { row, column, content }: PlacedContent): void {
  const cell = engineCell(content);
  if (cell !== null) (grid[row] ??= {})[column] = cell;
}

function planGrid({ values, used }: SheetSnapshot): EngineGrid {
  const grid: EngineGrid = {};
  const corner = used ?? { row: 0, column: 0 };
  values.forEach((cells, row) => {
    cells.forEach((value, column) => {
      place(grid, {
        row: row + corner.row,
        column: column + corner.column,
        content: { kind: "value", value },
      });
    });
  });
  return grid;
}

function editGrid(edits: readonly Edit[]): EngineGrid {
  const grid: EngineGrid = {};
  for (const edit of edits) {
    if (edit.kind === "write") place(grid, edit);
  }
  return grid;
}

/** A spreadsheet that works out written formulas; close it when the tests are done. */
export interface Spreadsheet {
  /** What each written cell of the sheet shows over the plan sheet, by A1 address. */
  evaluate(
    edits: readonly Edit[],
    sheet: string,
    plan: SheetSnapshot,
  ): Promise<ReadonlyMap<string, Shown>>;
  close(): Promise<unknown>;
}

type Answer =
  | { readonly shown: readonly (readonly [number, number, Shown])[]; readonly error?: undefined }
  | { readonly error: string };

/** Starts the spreadsheet engine. */
export function startSpreadsheet(): Spreadsheet {
  const worker = new Worker(resolve(__dirname, "spreadsheetWorker.cjs"));
  const ask = (sheets: unknown): Promise<Answer> =>
    new Promise((done, fail) => {
      worker.once("error", fail);
      worker.once("message", (answer: Answer) => {
        worker.off("error", fail);
        done(answer);
      });
      worker.postMessage(sheets);
    });
  return {
    evaluate: async (edits, sheet, plan) => {
      const answer = await ask([
        { name: plan.sheet, cellData: planGrid(plan) },
        { name: sheet, cellData: editGrid(edits) },
      ]);
      if (answer.error !== undefined) throw new Error(answer.error);
      return new Map(answer.shown.map(([row, column, v]) => [cellAddress(row, column), v]));
    },
    close: () => worker.terminate(),
  };
}
