import type { nothing, TemplateResult } from "lit/html.js";
import type { AssessedIndicator } from "../core/model/assessment";
import type { ColumnChoice } from "../core/model/readingChoice";
import type {
  CalculateOutcome,
  FlagsOutcome,
  NoTable,
  OpenedTable,
  OpenOutcome,
  SummariseOutcome,
  UndoOutcome,
} from "../workflows/outcomes";
import type { CopyOutcome } from "./copyText";
import type { PageMode, PageView } from "./page";
import type { PaneIntents } from "./paneIntents";
import type { NewsParts } from "./views/newsParts";

/** Something a person asked the pane to do and waits for. */
export type PaneTask =
  | "open"
  | "preview"
  | "calculate"
  | "check"
  | "summarise"
  | "undo"
  | "threshold"
  | "table"
  | "columns"
  | "goTo"
  | "fill"
  | "repair"
  | "flags";

/** What Tính lại has written (nothing where all was there already) or, in a preview, would write. */
export type Calculated = Extract<CalculateOutcome, { kind: "calculated" }> & {
  readonly isPreview: boolean;
};

/** The table is marked otherwise from now on, or no more. */
type FlagsSet = Extract<FlagsOutcome, { kind: "flagsSet" }>;

/** What a person has decided about reading. */
export type Decision =
  | { readonly about: "table"; readonly address: string }
  | { readonly about: "column"; readonly choice: ColumnChoice }
  /** The rows the person pointed at are the header, but there is no table yet; or (`noHeader`) they can be none. */
  | { readonly about: "header" | "noHeader" }
  /** All decisions about columns are forgotten. */
  | { readonly about: "allColumns" }
  /** Nothing has changed: without the column there would be no table left. */
  | { readonly about: "neededColumn"; readonly column: number };

/** What the pane has to say about the last thing a person did; there is room for one at a time. */
export type PaneNews =
  | Calculated
  | Extract<CalculateOutcome, { kind: "nothingToCalculate" }>
  | Extract<SummariseOutcome, { kind: "summarised" }>
  | UndoOutcome
  | FlagsSet
  /** Before Tính lại: some figures are stored as text. */
  | { readonly kind: "textFigures" }
  | { readonly kind: "thresholdSet"; readonly threshold: number }
  | { readonly kind: "decided"; readonly decision: Decision }
  | { readonly kind: "copied"; readonly outcome: CopyOutcome }
  | { readonly kind: "failed"; readonly message: string; readonly detail: string | null };

/** News that is worded by what comes with the script of the buttons; most comes with a list of cells. */
export type ListNews = Extract<PaneNews, { kind: "calculated" | "textFigures" | "flagsSet" }>;

type Drawn = TemplateResult | typeof nothing;

/** What the pane shows besides, once the table is there: it comes with the script of the buttons. */
export interface LateViews {
  readonly doubtfulNumbers: (opened: OpenedTable, intents: PaneIntents) => Drawn;
  readonly flagsCard: (opened: OpenedTable, disabled: boolean, intents: PaneIntents) => Drawn;
  readonly listNews: (news: ListNews, state: PaneState, intents: PaneIntents) => NewsParts;
  /** The way from a line of “Theo dõi” to the indicator's explanation. */
  readonly explainButton: (indicator: AssessedIndicator, intents: PaneIntents) => Drawn;
  readonly refusedTable: (refused: NoTable, disabled: boolean, intents: PaneIntents) => Drawn;
}

/** A page and its name. */
export interface ShownPage {
  readonly mode: PageMode;
  readonly view: PageView;
}

/** Everything the pane shows is drawn from this. */
export interface PaneState {
  /** What was read last; null until the first reading has ended. */
  readonly opening: OpenOutcome | null;
  /** What the person is waiting for. */
  readonly task: PaneTask | null;
  readonly news: PaneNews | null;
  /** The sheet the person chose; null follows the workbook. */
  readonly sheet: string | null;
  /** The person chose to leave figures stored as text as they are; not asked again for this table. */
  readonly keepsTextFigures: boolean;
  /** What comes with the script of the buttons; null until it is there. */
  readonly late: LateViews | null;
  /** Why the threshold just typed cannot be used. */
  readonly thresholdProblem: string | null;
  /** What is shown in place of what the table comes to; null is “Theo dõi”. */
  readonly page: ShownPage | null;
}

export const initialPaneState: PaneState = {
  opening: null,
  task: null,
  news: null,
  sheet: null,
  keepsTextFigures: false,
  late: null,
  thresholdProblem: null,
  page: null,
};

/** The table the pane shows; null while there is none. */
export function openedTable(state: PaneState): OpenedTable | null {
  return state.opening?.kind === "opened" ? state.opening.opened : null;
}
