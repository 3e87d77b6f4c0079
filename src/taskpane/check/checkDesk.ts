import type { CheckedTable } from "../../workflows/outcomes";
import type { PageLink } from "../page";
import type { CheckActions } from "./checkActions";
import type { CheckState } from "./checkState";

/** What carrying out an intent can reach. */
export interface CheckDesk {
  readonly actions: CheckActions;
  readonly link: PageLink;
  readonly state: CheckState;
  readonly update: (change: Partial<CheckState>) => void;
  /** Runs work on the workbook; afterwards the keyboard is put near where it was. */
  readonly run: (work: () => Promise<Done>) => void;
  /** Puts the keyboard on what the selector names, once it is drawn. */
  readonly focus: (selector: string) => void;
}

/** What work has come to: the table checked anew (null: there is none any more), and what to show. */
export interface Done {
  readonly opened: CheckedTable | null;
  readonly change: Partial<CheckState>;
}
