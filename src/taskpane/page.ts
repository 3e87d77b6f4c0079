import type { Area } from "../core/model/area";
import type { CellPosition, OpenedTable, OpenOutcome } from "../workflows/outcomes";

/** What the pane shows in place of “Theo dõi”: each comes in a script of its own. */
export type PageMode = "fill" | "indicators" | "check" | "export";

/** What the pane says is going on meanwhile; to check is no answer to anything a person did, so what was said before stays. */
export type PageTask = "fill" | "repair" | "check" | "summarise";

/** What a page asks of the pane it stands in. */
export interface PageLink {
  /** Runs work on the workbook in turn with all else the pane does; a table it answers is shown, a failure is told. */
  readonly perform: (work: () => Promise<OpenedTable | null>, task?: PageTask) => void;
  /** Shows a table that is the same but for what was just kept with it; nothing is read. */
  readonly show: (opened: OpenedTable) => void;
  /** Tells of a failure. */
  readonly fail: (error: unknown) => void;
  readonly goTo: (cell: CellPosition) => void;
  readonly calculate: () => void;
  /** Xuất biểu tổng hợp, once what is under way has ended. */
  readonly summarise: () => void;
  readonly undo: () => void;
  /** Shows another page in place of this one. */
  readonly showPage: (mode: PageMode) => void;
}

/** What a person has selected in Excel; `sheet` is the sheet's id where the host tells it. */
export interface SelectedCells {
  readonly sheet?: string;
  readonly area: Area | null;
}

/** A page as the pane knows it. */
export interface PageView {
  readonly element: HTMLElement;
  /** Shows the table as it was read now. */
  show(opening: OpenOutcome): void;
  /** The person has selected cells in Excel. */
  selected(cells: SelectedCells): void;
  /** Takes the person to a row of the table, 0-based. */
  reveal?(row: number): void;
  /** Reads the table anew with all this page needs, where that is more than the pane itself reads. */
  reread?(sheet: string | null): Promise<OpenOutcome>;
}
