import type { Area } from "../core/model/area";
import type { CellContent } from "../core/model/cell";
import type { Edit, FlagStyle } from "../core/model/edit";
import type { UndoableAction } from "./outcomes";
import type { ShapeMark } from "./shapeMark";

/** A cell an action changed: what it held and what the action put there, 0-based. */
export interface UndoCell {
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly formatBefore: string;
  readonly after: CellContent;
  readonly formatAfter: string;
}

/** A flag an action took away. */
export interface UndoFlag {
  /** Absent: that of the step. */
  readonly sheet?: string;
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly style: FlagStyle;
}

/** The edits that give a summary sheet its look; its contents are not among them. */
export type LookEdit = Extract<
  Edit,
  { kind: "format" | "merge" | "columnWidth" | "rowHeight" | "pageSetup" | "addChart" }
>;

/** What happened to the sheet as a whole: it stayed, it was added, or it was emptied and filled anew (having looked like `lookBefore`). */
export type UndoWhole =
  | { readonly kind: "kept" }
  | { readonly kind: "added"; readonly look: readonly LookEdit[]; readonly table: string }
  | {
      readonly kind: "replaced";
      readonly look: readonly LookEdit[];
      readonly lookBefore: readonly LookEdit[];
    };

/** A text stored with the workbook before and after an action. */
export interface UndoSetting {
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One action on one sheet, with all that is needed to take it back and to see whether it still stands. */
export interface UndoStep {
  readonly action: UndoableAction;
  readonly sheet: string;
  readonly cells: readonly UndoCell[];
  /** What the flags an action added say of themselves (`flagMarkText`). */
  readonly flagsAdded: readonly string[];
  readonly flagsRemoved: readonly UndoFlag[];
  readonly whole: UndoWhole;
  /** What the action changed of what is stored with the workbook; null where nothing was stored. */
  readonly setting?: UndoSetting;
  /** Absent in steps that write a sheet of their own, and in those stored before there was one. */
  readonly shape?: ShapeMark;
}

const lookKinds: ReadonlySet<string> = new Set<LookEdit["kind"]>([
  "format",
  "merge",
  "columnWidth",
  "rowHeight",
  "pageSetup",
  "addChart",
]);

/** Whether the edit belongs to the look of a sheet. */
export function isLookEdit(edit: Edit): edit is LookEdit {
  return lookKinds.has(edit.kind);
}
