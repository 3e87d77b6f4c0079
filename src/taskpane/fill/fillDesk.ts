import type { FillActions } from "./fillActions";
import type { PageLink } from "../page";
import type { FillRow } from "./fillRows";
import type { FillState, FillTask } from "./fillState";

/** What a person waits for; `aborted` once they do not any more. */
export interface Run {
  aborted: boolean;
}

/** Where what a person does comes together: what is shown, what can be done, and what changes both. */
export interface FillDesk {
  readonly state: FillState;
  readonly actions: FillActions;
  readonly link: PageLink;
  /** The rows the list shows. */
  readonly listed: readonly FillRow[];
  readonly update: (change: Partial<FillState>) => void;
  /** Has something done that a person waits for; what they call off comes to nothing. */
  readonly run: (task: FillTask, work: (run: Run) => Promise<Partial<FillState>>) => Promise<void>;
  readonly stop: () => void;
  readonly focus: (selector: string) => void;
  readonly focusRow: (row: number) => void;
  /** The person has come to a row, or types on: Excel shows it once they rest. */
  readonly resting: () => void;
  /** Keeps what is typed with the workbook. */
  readonly saveDrafts: (forgetsLost: boolean) => void;
}
