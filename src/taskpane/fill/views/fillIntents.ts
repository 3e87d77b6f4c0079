import type { FilledRole } from "../../../core/model/filling";
import type { FillDecision } from "../../../workflows/fillOutcomes";
import type { CellPosition } from "../../../workflows/outcomes";
import type { FillState, FillWay, RowFilter } from "../fillState";

/** What a person can do in “Nhập số liệu”. */
export interface FillIntents {
  readonly chooseWay: (way: FillWay) => void;
  readonly chooseRole: (role: FilledRole) => void;
  readonly chooseFilter: (filter: RowFilter) => void;
  readonly search: (text: string) => void;
  readonly showMore: () => void;
  /** The keyboard has come to the input of this sheet row. */
  readonly enter: (row: number) => void;
  readonly type: (row: number, text: string) => void;
  /** The row shows what the table holds again. */
  readonly restore: (row: number) => void;
  /** To the row `by` places further in the list. */
  readonly move: (row: number, by: 1 | -1) => void;
  /** Shows the row in Excel. */
  readonly goTo: (row: number) => void;
  readonly goToCell: (cell: CellPosition) => void;
  readonly discard: () => void;
  /** Takes back what was just let go of. */
  readonly takeBack: () => void;
  /** Values whose rows are gone are kept no longer. */
  readonly forgetLost: () => void;
  readonly planTyped: () => void;
  /** A block was pasted into the input of a row. */
  readonly pasteAt: (row: number, block: string) => void;
  readonly editBlock: (text: string) => void;
  readonly planBlock: (text: string) => void;
  readonly chooseSheet: (sheet: string) => void;
  readonly planSheet: () => void;
  readonly addFiles: (files: readonly File[]) => void;
  readonly chooseFileSheet: (file: number, sheet: string | null) => void;
  readonly chooseSourceRole: (role: FillState["sourceRole"]) => void;
  readonly planFiles: () => void;
  readonly editReport: (text: string) => void;
  readonly planReport: () => void;
  readonly compareReport: () => void;
  readonly tick: (row: number, ticked: boolean) => void;
  readonly tickAll: (ticked: boolean) => void;
  readonly decide: (decision: FillDecision) => void;
  /** Takes another sheet of a file the plan was made from; null is this workbook. */
  readonly takeSheet: (file: string | null, sheet: string) => void;
  readonly leavePreview: () => void;
  readonly write: () => void;
  readonly planAnew: () => void;
  readonly stop: () => void;
  readonly undo: () => void;
  readonly calculate: () => void;
  readonly dismiss: () => void;
}
