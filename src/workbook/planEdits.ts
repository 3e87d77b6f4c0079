import type { CellContent } from "../core/model/cell";
import type { Edit } from "../core/model/edit";
import { groupCells, type CellBlock, type PlacedCell } from "./groupCells";

type WriteEdit = Extract<Edit, { kind: "write" }>;
type FormatEdit = Extract<Edit, { kind: "numberFormat" }>;
type CellEdit = WriteEdit | FormatEdit;

/** Every edit that is not about single cells. */
export type OtherEdit = Exclude<Edit, CellEdit>;

/** One step of applying edits: a rectangle of cells at once, or one other edit. */
export type Step =
  | {
      readonly kind: "contents";
      readonly sheet: string;
      readonly block: CellBlock<CellContent>;
    }
  | {
      readonly kind: "numberFormats";
      readonly sheet: string;
      readonly block: CellBlock<string>;
    }
  | { readonly kind: "edit"; readonly edit: OtherEdit };

/** Whether an edit is about one cell. */
export function isCellEdit(edit: Edit): edit is CellEdit {
  return edit.kind === "write" || edit.kind === "numberFormat";
}

/**
 * Edits of one cell keep their order: formats happen in even phases, contents in odd ones, and a cell never goes back to an
 * earlier phase. So a format given before its content comes before it, and cells that do not care share a phase.
 */
function phaseAfter(last: number, edit: CellEdit): number {
  const parity = edit.kind === "numberFormat" ? 0 : 1;
  return last % 2 === parity ? last : last + 1;
}

function phasesOf(edits: readonly CellEdit[]): readonly (readonly CellEdit[])[] {
  const phases: CellEdit[][] = [];
  const lastPhases = new Map<string, number>();
  for (const edit of edits) {
    const cell = `${edit.row} ${edit.column} ${edit.sheet}`;
    const phase = phaseAfter(lastPhases.get(cell) ?? 0, edit);
    lastPhases.set(cell, phase);
    while (phases.length <= phase) phases.push([]);
    phases[phase]?.push(edit);
  }
  return phases;
}

function placed<Content>({ row, column }: CellEdit, content: Content): PlacedCell<Content> {
  return { row, column, content };
}

function stepsOfPhase(edits: readonly CellEdit[]): readonly Step[] {
  const sheets = [...new Set(edits.map((edit) => edit.sheet))];
  return sheets.flatMap((sheet): readonly Step[] => {
    const own = edits.filter((edit) => edit.sheet === sheet);
    const contents = own.flatMap((edit) =>
      edit.kind === "write" ? [placed(edit, edit.content)] : [],
    );
    const formats = own.flatMap((edit) =>
      edit.kind === "numberFormat" ? [placed(edit, edit.format)] : [],
    );
    return [
      ...groupCells(formats).map((block): Step => ({ kind: "numberFormats", sheet, block })),
      ...groupCells(contents).map((block): Step => ({ kind: "contents", sheet, block })),
    ];
  });
}

/** Turns edits into few steps with the same effect: neighbouring cells of neighbouring edits are taken together. */
export function planEdits(edits: readonly Edit[]): readonly Step[] {
  const steps: Step[] = [];
  let run: CellEdit[] = [];
  const finishRun = (): void => {
    steps.push(...phasesOf(run).flatMap(stepsOfPhase));
    run = [];
  };
  for (const edit of edits) {
    if (isCellEdit(edit)) {
      run.push(edit);
    } else {
      finishRun();
      steps.push({ kind: "edit", edit });
    }
  }
  finishRun();
  return steps;
}
