import type { Severity } from "../../../core/model/finding";
import type { CellPosition } from "../../../workflows/outcomes";
import type { ReadingAnswer } from "../../../workflows/repairs";

/** What a person can do in “Kiểm tra”; findings are named by the id of their item. */
export interface CheckIntents {
  /** Lists only findings of the severity; the same again lists all. */
  readonly choose: (severity: Severity) => void;
  readonly search: (text: string) => void;
  readonly showMore: () => void;
  readonly goTo: (cell: CellPosition) => void;
  readonly beginRepair: (id: string) => void;
  /** Widens the repair being looked at to all findings of its check. */
  readonly widenRepair: () => void;
  /** Looks at the repair of all figures stored as text. */
  readonly beginTextRepair: () => void;
  readonly answer: (answer: ReadingAnswer) => void;
  readonly write: () => void;
  readonly beginIgnore: (id: string) => void;
  readonly typeReason: (text: string) => void;
  readonly keepIgnored: () => void;
  /** Lets go of a half-done repair or reason. */
  readonly cancel: () => void;
  readonly considerAgain: (id: string) => void;
  readonly list: () => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}
