import type { CellContent } from "../core/model/cell";
import type { Edit } from "../core/model/edit";
import { groupCells, type CellBlock, type PlacedCell } from "./groupCells";

type WriteEdit = Extract<Edit, { kind: "write" }>;
type FormatEdit = Extract<Edit, { kind: "numberFormat" }>;
type CellEdit = WriteEdit | FormatEdit;

/** Every edit that is not about single cells. */
export type OtherEdit = Exclude<Edit, CellEdit>;

/** A content, and whether its cell has been made a text cell ("@") just before. */
export interface PlannedContent {
  readonly content: CellContent;
  readonly isTextCell: boolean;
}

/** One step of applying edits: a rectangle of cells at once, or one other edit. */
export type Step =
  | {
      readonly kind: "contents";
      readonly sheet: string;
      readonly block: CellBlock<PlannedContent>;
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

/** Cells of one sheet that can be changed together. */
interface Phase {
  readonly formats: PlacedCell<string>[];
  readonly contents: PlacedCell<PlannedContent>[];
}

/** What has been planned for a cell so far. */
interface CellState {
  readonly phase: number;
  readonly isTextCell: boolean;
}

const untouched: CellState = { phase: 0, isTextCell: false };

/** Phases of one sheet. */
class SheetPhases {
  private readonly phases: Phase[] = [];
  private readonly cells = new Map<string, CellState>();

  /**
   * Edits of one cell keep their order: formats happen in even phases, contents in odd ones, and a cell never goes back to an
   * earlier phase. So a format given before its content comes before it, and cells that do not care share a phase.
   */
  add(edit: CellEdit): void {
    const { row, column } = edit;
    const key = `${row} ${column}`;
    const before = this.cells.get(key) ?? untouched;
    const parity = edit.kind === "numberFormat" ? 0 : 1;
    const phase = before.phase % 2 === parity ? before.phase : before.phase + 1;
    const isTextCell = edit.kind === "numberFormat" ? edit.format === "@" : before.isTextCell;
    this.cells.set(key, { phase, isTextCell });
    const { formats, contents } = this.phase(phase);
    if (edit.kind === "numberFormat") formats.push({ row, column, content: edit.format });
    else contents.push({ row, column, content: { content: edit.content, isTextCell } });
  }

  steps(sheet: string): readonly Step[] {
    return this.phases.flatMap(({ formats, contents }) => [
      ...groupCells(formats).map((block): Step => ({ kind: "numberFormats", sheet, block })),
      ...groupCells(contents).map((block): Step => ({ kind: "contents", sheet, block })),
    ]);
  }

  private phase(index: number): Phase {
    while (this.phases.length <= index) this.phases.push({ formats: [], contents: [] });
    const phase = this.phases[index];
    if (phase === undefined) throw new Error(`No phase ${index}`);
    return phase;
  }
}

function stepsOfRun(edits: readonly CellEdit[]): readonly Step[] {
  const sheets = new Map<string, SheetPhases>();
  for (const edit of edits) {
    const phases = sheets.get(edit.sheet) ?? new SheetPhases();
    sheets.set(edit.sheet, phases);
    phases.add(edit);
  }
  return [...sheets].flatMap(([sheet, phases]) => phases.steps(sheet));
}

/** Turns edits into few steps with the same effect: neighbouring cells of neighbouring edits are taken together. */
export function planEdits(edits: readonly Edit[]): readonly Step[] {
  const steps: Step[] = [];
  let run: CellEdit[] = [];
  const finishRun = (): void => {
    steps.push(...stepsOfRun(run));
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
