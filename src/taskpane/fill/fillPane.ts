import { render } from "lit/html.js";
import type { DraftsToSave, FillDraft } from "../../workflows/fillDrafts";
import type { OpenOutcome } from "../../workflows/outcomes";
import { afterQuiet } from "../afterQuiet";
import type { FillActions } from "./fillActions";
import { cellToFill } from "./cellToFill";
import { createFillIntents } from "./createFillIntents";
import type { FillDesk, Run } from "./fillDesk";
import type { PageLink, PageView, SelectedCells } from "../page";
import { whenLeaving } from "../whenLeaving";
import type { FillRow } from "./fillRows";
import { initialFillState, type FillState } from "./fillState";
import { isSameTable } from "./isSameTable";
import { PageRowsCache } from "./pageRows";
import { restoredState } from "./restoredState";
import { shownWith } from "./shownWith";
import { takenAlong } from "./takenAlong";
import { typedEntries } from "./typedValues";
import type { FillIntents } from "./views/fillIntents";
import { fillPage } from "./views/fillPage";

/** Drafts are kept once a person has paused this long: each time costs Excel two round trips. */
const draftMilliseconds = 1500;
/** The row is shown in Excel once a person rests on it, not while they type. */
const restMilliseconds = 400;

/** “Nhập số liệu” at work: holds what is shown, has the workflows run, and draws. */
export class FillPane implements PageView, FillDesk {
  readonly element = document.createElement("div");
  readonly actions: FillActions;
  readonly link: PageLink;
  #state: FillState | null = null;
  #run: Run | null = null;
  /** The row Excel was asked to show: that it is selected there then is no news. */
  #shownRow: number | null = null;
  readonly #rows = new PageRowsCache();
  /** Whether anything was typed that is not kept yet. */
  #hasUnkept = false;
  /** What is kept with the workbook, as far as is known. */
  #kept: string | null = null;
  readonly #keepDrafts = afterQuiet(draftMilliseconds, () => {
    if (this.#hasUnkept) this.saveDrafts(false);
  });
  readonly #rest = afterQuiet(restMilliseconds, () => {
    this.#showInExcel();
  });
  readonly #intents: FillIntents;

  constructor(actions: FillActions, link: PageLink) {
    this.actions = actions;
    this.link = link;
    this.#intents = createFillIntents(this);
    this.element.className = "fill";
    whenLeaving(() => {
      this.#keepAtOnce();
    });
  }

  show(opening: OpenOutcome): void {
    if (opening.kind !== "opened" || opening.opened === this.#state?.opened) return;
    const { opened } = opening;
    const before = this.#state;
    this.#kept = opened.storedDrafts;
    if (before !== null && isSameTable(before.opened, opened)) {
      this.update(takenAlong(before, opened, this.actions.judge));
    } else {
      if (before !== null) this.saveDrafts(false);
      this.#state = restoredState(initialFillState(opened), this.actions);
      this.#draw();
    }
  }

  selected({ sheet, area }: SelectedCells): void {
    if (this.#state === null || area === null || area.row === this.#shownRow) return;
    if (!isOnSheet(this.state, sheet)) return;
    const index = this.listed.findIndex(({ source }) => source.row === area.row);
    if (index < 0) return;
    this.#shownRow = null;
    this.update({ current: area.row, shown: shownWith(this.state.shown, index) });
    this.#item(area.row)?.scrollIntoView({ block: "nearest" });
  }

  /** Everything shown; nothing can be asked for before there is a table. */
  get state(): FillState {
    if (this.#state === null) throw new Error("no table is shown");
    return this.#state;
  }

  get listed(): readonly FillRow[] {
    return this.#rows.rowsFor(this.state).rows;
  }

  readonly update = (change: Partial<FillState>): void => {
    const before = this.state;
    this.#state = { ...before, ...change };
    this.#draw();
    if (change.typed === undefined || change.typed === before.typed) return;
    this.#hasUnkept = true;
    this.#keepDrafts();
  };

  readonly run: FillDesk["run"] = async (task, work) => {
    if (this.#run !== null) return;
    const run: Run = { aborted: false };
    this.#run = run;
    this.update({ task, news: null });
    try {
      const change = await work(run);
      if (!run.aborted) this.update(change);
    } catch (error) {
      if (!run.aborted) this.link.fail(error);
    } finally {
      if (this.#run === run) this.#end();
    }
  };

  readonly stop = (): void => {
    if (this.#run === null) return;
    this.#run.aborted = true;
    this.#end();
    this.update({ news: { kind: "cancelled" } });
  };

  #end(): void {
    this.#run = null;
    this.update({ task: null });
  }

  /** Puts the keyboard where a person goes on. */
  readonly focus = (selector: string): void => {
    this.element.querySelector<HTMLElement>(selector)?.focus();
  };

  readonly focusRow = (row: number): void => {
    const input = this.element.querySelector<HTMLInputElement>(`#fill-${row}`);
    input?.focus();
    input?.select();
    this.#item(row)?.scrollIntoView({ block: "nearest" });
  };

  readonly resting = (): void => {
    this.#rest();
  };

  readonly saveDrafts = (forgetLost: boolean): void => {
    this.#save({ drafts: this.#drafts(), forgetLost });
  };

  /** The pane may be gone in a moment: there is no time to read first. */
  #keepAtOnce(): void {
    if (!this.#hasUnkept) return;
    this.#save({ drafts: this.#drafts(), known: this.#kept });
  }

  #drafts(): readonly FillDraft[] {
    const { typed } = this.state;
    return (["actual", "samePeriod"] as const)
      .map((role) => ({ role, entries: typedEntries(typed[role]) }))
      .filter(({ entries }) => entries.length > 0);
  }

  #save(drafts: DraftsToSave): void {
    this.#hasUnkept = false;
    this.actions.saveDrafts(this.state.opened, drafts).then(
      ({ dropped, stored }) => {
        this.#kept = stored;
        if (dropped > 0) this.update({ news: { kind: "draftsDropped", count: dropped } });
      },
      // A cell may be being edited just now; the next input, or going away, saves again.
      () => {
        this.#hasUnkept = true;
      },
    );
  }

  #showInExcel(): void {
    const { current, opened, role } = this.state;
    if (current === null || current === this.#shownRow) return;
    const cell = cellToFill(opened, role, current);
    if (cell === null) return;
    this.#shownRow = current;
    this.actions.select(cell).catch(() => undefined);
  }

  #item(row: number): Element | null {
    const item = this.element.querySelector(`li[data-row="${row}"]`);
    return item !== null && "scrollIntoView" in item ? item : null;
  }

  #draw(): void {
    const { state } = this;
    render(fillPage(state, this.#rows.rowsFor(state), this.#intents), this.element);
  }
}

/** A host that tells no ids is taken at its word. */
function isOnSheet({ opened }: FillState, sheet: string | undefined): boolean {
  const { id } = opened.snapshot;
  return sheet === undefined || id === undefined || sheet === id;
}
