import type { WrittenCell } from "../../core/model/edit";
import type { CellBlock } from "../groupCells";
import { groupCells } from "../groupCells";
import type { Step } from "../planEdits";
import { rangeOf } from "./rangeOf";
import { loadedCellNames, readCell } from "./cellGrids";

/** Cells of one rectangle that were written and whose reading has been asked for. */
export interface WrittenCells {
  readonly sheet: string;
  readonly block: CellBlock<true>;
  readonly range: Excel.Range;
}

/** A cell somewhere in the workbook. */
interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

type CellStep = Exclude<Step, { kind: "edit" }>;

function touchedCells({
  block,
}: CellStep): readonly { row: number; column: number; content: true }[] {
  const { row, column } = block.area;
  return block.contents.flatMap((contents, r) =>
    contents.flatMap((content, c) =>
      content === null ? [] : [{ row: row + r, column: column + c, content: true as const }],
    ),
  );
}

function deletedSheets(steps: readonly Step[]): ReadonlySet<string> {
  return new Set(
    steps.flatMap((step) =>
      step.kind === "edit" && step.edit.kind === "deleteSheet" ? [step.edit.sheet] : [],
    ),
  );
}

/** Asks for the cells that the steps write, as they are after all of them. Cells of a sheet that is deleted are gone. */
export function requestWrittenCells(
  workbook: Excel.Workbook,
  steps: readonly Step[],
): readonly WrittenCells[] {
  const gone = deletedSheets(steps);
  const cellSteps = steps
    .filter((step) => step.kind !== "edit")
    .filter(({ sheet }) => !gone.has(sheet));
  return [...new Set(cellSteps.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const own = cellSteps.filter((step) => step.sheet === sheet);
    return groupCells(own.flatMap(touchedCells)).map((block) => {
      const range = rangeOf(workbook.worksheets.getItem(sheet), block.area);
      range.load(loadedCellNames);
      return { sheet, block, range };
    });
  });
}

function placeKey({ sheet, row, column }: CellPlace): string {
  return `${row} ${column} ${sheet}`;
}

/** The cell of each edit as it is after writing; call after the sync. */
export function readWrittenCells(
  written: readonly WrittenCells[],
  places: readonly CellPlace[],
): readonly WrittenCell[] {
  const cells = new Map<string, WrittenCell>();
  for (const { sheet, block, range } of written) {
    block.contents.forEach((contents, r) => {
      contents.forEach((content, c) => {
        if (content === null) return;
        const place = { sheet, row: block.area.row + r, column: block.area.column + c };
        cells.set(placeKey(place), { ...place, ...readCell(range, r, c) });
      });
    });
  }
  return places.flatMap((place) => cells.get(placeKey(place)) ?? []);
}
