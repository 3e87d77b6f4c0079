import { areaAddress } from "../core/model/address";
import type { FlagChange } from "../core/model/flagLook";
import type { ColumnChoice } from "../core/model/readingChoice";
import type {
  CalculateOutcome,
  FlagsOutcome,
  OpenOutcome,
  SummariseOutcome,
  TableOption,
  WorkOptions,
} from "../workflows/outcomes";
import type { PaneActions } from "./paneActions";
import { openedTable, type Decision, type PaneState } from "./paneState";

/** What a finished task changes in the pane. */
export type PaneChange = Partial<PaneState>;

/** The sheet the person chose goes with every run. */
function workOptions({ sheet }: PaneState): WorkOptions {
  return sheet === null ? {} : { sheet };
}

/** Reads the table; whatever the pane says stays. A preview is made anew, as it would no longer be true. */
export async function rereadTable(actions: PaneActions, state: PaneState): Promise<PaneChange> {
  if (state.news?.kind === "calculated" && state.news.isPreview) {
    return calculateTable(actions, state, { preview: true, fixNumbers: false });
  }
  return { opening: await openAgain(actions, state) };
}

/** A page that needs more than the table reads it itself. */
async function openAgain(actions: PaneActions, state: PaneState): Promise<OpenOutcome> {
  const asked = state.page?.view.reread?.(state.sheet);
  return (await asked) ?? actions.open(workOptions(state));
}

export async function calculateTable(
  actions: PaneActions,
  state: PaneState,
  run: { readonly preview: boolean; readonly fixNumbers: boolean },
): Promise<PaneChange> {
  const outcome = await actions.calculate({ ...workOptions(state), ...run });
  if (outcome.kind !== "calculated") return outcomeChange(outcome);
  const news = { ...outcome, isPreview: run.preview };
  return { opening: { kind: "opened", opened: outcome.opened }, news };
}

export async function summariseTable(actions: PaneActions, state: PaneState): Promise<PaneChange> {
  return outcomeChange(await actions.summarise(workOptions(state)));
}

export async function undoLast(actions: PaneActions, state: PaneState): Promise<PaneChange> {
  const outcome = await actions.undo(openedTable(state)?.snapshot.sheet ?? null);
  const opened = outcome.kind === "undone" ? outcome.opened : null;
  const opening: OpenOutcome =
    opened === null ? await actions.open(workOptions(state)) : { kind: "opened", opened };
  return { opening, news: outcome };
}

/** Stores the threshold and judges the table by it; null goes back to the usual one. */
export async function changeThreshold(
  actions: PaneActions,
  state: PaneState,
  threshold: number | null,
): Promise<PaneChange> {
  await actions.setThreshold(threshold);
  const opening = await actions.open(workOptions(state));
  if (opening.kind === "noTable") return { opening };
  const news = { kind: "thresholdSet", threshold: opening.opened.summary.threshold } as const;
  return { opening, news };
}

/** Marks the table otherwise, or no more. */
export async function changeFlags(
  actions: PaneActions,
  state: PaneState,
  change: FlagChange,
): Promise<PaneChange> {
  const { storedFlags = null, tables = [], unreadSheets = [] } = openedTable(state) ?? {};
  const known = [...tables.map(({ sheet }) => sheet), ...unreadSheets];
  return outcomeChange(await actions.setFlags(change(storedFlags), workOptions(state), known));
}

/** Takes another table from now on, and says which. Only one on another sheet keeps the pane from following the workbook. */
export async function takeTable(
  actions: PaneActions,
  state: PaneState,
  { sheet, place }: TableOption,
): Promise<PaneChange> {
  const opening = await actions.chooseTable(sheet, place.area);
  const isShown = openedTable(state)?.snapshot.sheet === sheet;
  const change = { opening, sheet: isShown ? state.sheet : sheet, keepsTextFigures: false };
  if (opening.kind === "noTable") return change;
  const { area } = opening.opened.assessed.calculated.table;
  const decision: Decision = { about: "table", address: areaAddress(area) };
  return { ...change, news: { kind: "decided", decision } };
}

/** Reads the table with a column as the person wants it; where that would leave no table, it stays as it was. */
export async function changeColumn(
  actions: PaneActions,
  state: PaneState,
  choice: ColumnChoice | null,
): Promise<PaneChange> {
  const { opening: shown } = state;
  if (shown === null) return {};
  const sheet = shown.kind === "opened" ? shown.opened.snapshot.sheet : shown.sheet;
  const outcome = await actions.decideColumn(sheet, choice);
  if (outcome.kind === "noTable") return { opening: outcome };
  const opening = { kind: "opened", opened: outcome.opened } as const;
  return { opening, news: { kind: "decided", decision: decisionOf(choice, outcome.kind) } };
}

/** Reads the table below the rows selected in Excel; where they alone make none, its columns can be given roles. */
export async function takeHeader(actions: PaneActions): Promise<PaneChange> {
  const opening = await actions.pointHeader();
  if (opening.kind === "noHeader") {
    return { news: { kind: "decided", decision: { about: "noHeader" } } };
  }
  const decision: Decision =
    opening.kind === "noTable"
      ? { about: "header" }
      : { about: "table", address: areaAddress(opening.opened.assessed.calculated.table.area) };
  return { opening, sheet: null, news: { kind: "decided", decision } };
}

function decisionOf(choice: ColumnChoice | null, kind: "opened" | "unreadable"): Decision {
  if (choice === null) return { about: "allColumns" };
  if (kind === "opened") return { about: "column", choice };
  return { about: "neededColumn", column: choice.column };
}

function outcomeChange(
  outcome: Exclude<CalculateOutcome, { kind: "calculated" }> | SummariseOutcome | FlagsOutcome,
): PaneChange {
  return outcome.kind === "noTable"
    ? { opening: outcome, news: null }
    : { opening: { kind: "opened", opened: outcome.opened }, news: outcome };
}
