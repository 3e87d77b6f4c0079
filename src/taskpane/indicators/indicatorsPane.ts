import { render } from "lit/html.js";
import type { IndicatorRecord, IndicatorRecords } from "../../core/model/indicatorSettings";
import type { OpenedTable, OpenOutcome } from "../../workflows/outcomes";
import type { IndicatorsToSave, SavedIndicators } from "../../workflows/saveIndicators";
import { afterQuiet } from "../afterQuiet";
import { isSameTable } from "../fill/isSameTable";
import type { PageLink, PageView, SelectedCells } from "../page";
import { whenLeaving } from "../whenLeaving";
import { carryRecords } from "./carryRecords";
import { createIndicatorIntents } from "./createIndicatorIntents";
import type { IndicatorActions } from "./indicatorActions";
import { listIndicators } from "./indicatorRows";
import {
  indicatorsAtATime,
  initialIndicatorsState,
  type IndicatorsState,
  type Keeping,
} from "./indicatorsState";
import type { IndicatorsDesk } from "./indicatorsDesk";
import { isJudgedBy, isTooLong, readRecord, recordOf } from "./recordOf";
import type { IndicatorIntents } from "./views/indicatorIntents";
import { indicatorsPage } from "./views/indicatorsPage";

/** Texts are kept once a person has paused this long: each time costs Excel two round trips. */
const pauseMilliseconds = 1500;

/** “Chỉ tiêu” at work: holds what is shown, has the workflows run, and draws. */
export class IndicatorsPane implements PageView, IndicatorsDesk {
  readonly element = document.createElement("div");
  readonly actions: IndicatorActions;
  readonly link: PageLink;
  #state: IndicatorsState | null = null;
  /** Rows with something typed that is not kept yet. */
  #unkept = new Set<number>();
  /** What is kept with the workbook, as far as is known. */
  #kept: string | null = null;
  /** Savings follow one another: each builds on what the one before has stored. */
  #saving: Promise<void> = Promise.resolve();
  readonly #pause = afterQuiet(pauseMilliseconds, () => {
    void this.keep();
  });
  readonly #intents: IndicatorIntents;

  constructor(actions: IndicatorActions, link: PageLink) {
    this.actions = actions;
    this.link = link;
    this.#intents = createIndicatorIntents(this);
    this.element.className = "indicators";
    whenLeaving(() => {
      this.#keepAtOnce();
    });
  }

  show(opening: OpenOutcome): void {
    if (opening.kind !== "opened" || opening.opened === this.#state?.opened) return;
    const { opened } = opening;
    const before = this.#state;
    // Kept by what the rows are called: that must be told by the table as it was shown.
    void this.keep();
    this.#kept = opened.storedIndicators ?? null;
    if (before !== null && isSameTable(before.opened, opened)) {
      this.update(carryRecords(before, opened));
    } else {
      this.#state = initialIndicatorsState(opened);
      this.#draw();
    }
  }

  selected({ sheet, area }: SelectedCells): void {
    if (this.#state === null) return;
    const { id } = this.state.opened.snapshot;
    const isElsewhere = sheet !== undefined && id !== undefined && sheet !== id;
    if (area === null || isElsewhere || area.rowCount > 1) return;
    this.#open(area.row);
  }

  reveal(row: number): void {
    this.#open(row);
    this.element.querySelector<HTMLElement>(`#indicator-${row}`)?.focus();
  }

  /** Everything shown; nothing can be asked for before there is a table. */
  get state(): IndicatorsState {
    if (this.#state === null) throw new Error("no table is shown");
    return this.#state;
  }

  readonly update = (change: Partial<IndicatorsState>): void => {
    this.#state = { ...this.state, ...change };
    this.#draw();
  };

  readonly recordAt: IndicatorsDesk["recordAt"] = (row) => {
    const { opened, records } = this.state;
    const indicator = opened.assessed.indicators.find((one) => one.row.source.row === row);
    if (indicator === undefined) throw new Error(`no indicator stands in row ${row + 1}`);
    return recordOf(indicator, records);
  };

  readonly type = (row: number, record: IndicatorRecord): void => {
    const records = new Map(this.state.records).set(row, record);
    this.#unkept.add(row);
    this.update({ records, keeping: this.#keeping([row], "typing") });
    this.#pause();
  };

  readonly keep = (): Promise<void> => {
    if (this.#state === null || this.#unkept.size === 0) return this.#saving;
    const { opened } = this.state;
    const records = this.#keepable(this.#unkept);
    this.#unkept = new Set();
    this.#saving = this.#saving.then(() => this.#save(opened, { records }));
    return this.#saving;
  };

  readonly judge = (row: number, record: IndicatorRecord): void => {
    this.type(row, record);
    this.update({ areMarksOld: true, unusable: null });
    void this.keep();
  };

  /** The pane may be gone in a moment: there is no time to read first, nor to wait for what is being kept just now. */
  #keepAtOnce(): void {
    if (this.#unkept.size === 0) return;
    const { opened, records } = this.state;
    this.#unkept = new Set();
    void this.#save(opened, { records: this.#keepable(records.keys()), known: this.#kept });
  }

  /** The records of the rows; where an explanation is too long, with the one that is kept already. */
  #keepable(rows: Iterable<number>): IndicatorRecords {
    const { records, opened } = this.state;
    const wanted = new Set(rows);
    const keepable = new Map<number, IndicatorRecord>();
    for (const indicator of opened.assessed.indicators) {
      const { row } = indicator.row.source;
      const record = wanted.has(row) ? records.get(row) : undefined;
      if (record === undefined) continue;
      const { explanation } = isTooLong(record) ? readRecord(indicator) : record;
      keepable.set(row, { ...record, explanation });
    }
    return keepable;
  }

  async #save(opened: OpenedTable, toSave: IndicatorsToSave): Promise<void> {
    const rows = [...toSave.records.keys()];
    if (rows.length === 0) return;
    const isShown = (): boolean => this.state.opened === opened;
    if (isShown()) this.update({ keeping: this.#keeping(rows, "saving") });
    try {
      this.#saved(opened, toSave.records, await this.actions.save(opened, toSave));
    } catch {
      // A cell may be being edited just now; the next pause, or going away, saves again.
      const unkept = isShown() ? rows : [...this.state.records.keys()];
      for (const row of unkept) this.#unkept.add(row);
      this.#settle("waiting");
      this.#pause();
    }
  }

  /** What was being kept has come to an end. What was typed again meanwhile has not. */
  #settle(how: Keeping): void {
    const { keeping } = this.state;
    const settled = [...keeping].map(([row, former]) => {
      if (former !== "saving") return [row, former] as const;
      const record = this.state.records.get(row);
      return [row, record !== undefined && isTooLong(record) ? "tooLong" : how] as const;
    });
    this.update({ keeping: new Map(settled) });
  }

  #saved(before: OpenedTable, records: IndicatorRecords, saved: SavedIndicators): void {
    this.#kept = saved.stored;
    this.#settle(saved.kind);
    if (saved.kind !== "saved") return;
    const { opened } = this.state;
    const isOtherwise = opened.assessed.indicators.some((one) => {
      const record = records.get(one.row.source.row);
      return record !== undefined && !isJudgedBy(record, one);
    });
    if (isOtherwise) this.link.perform(() => this.actions.reopen(this.state.opened));
    // Another table, or the same read again meanwhile, is shown as it was read.
    else if (opened === before)
      this.link.show(this.actions.withExplanations(before, records, saved.stored));
  }

  #keeping(rows: readonly number[], how: Keeping): IndicatorsState["keeping"] {
    const keeping = new Map(this.state.keeping);
    for (const row of rows) keeping.set(row, how);
    return keeping;
  }

  #open(row: number): void {
    const { opened, open } = this.state;
    if (open === row) return;
    void this.keep();
    if (!opened.assessed.indicators.some((one) => one.row.source.row === row)) return;
    this.update({ open: row });
    const { rows } = listIndicators(this.state);
    const at = rows.findIndex(({ indicator }) => indicator.row.source.row === row);
    const pages = Math.ceil((at + 1) / indicatorsAtATime);
    this.update({ shown: Math.max(this.state.shown, pages * indicatorsAtATime) });
    const item = this.element.querySelector(`li[data-row="${row}"]`);
    if (item !== null && "scrollIntoView" in item) item.scrollIntoView({ block: "nearest" });
  }

  #draw(): void {
    const { state } = this;
    render(
      indicatorsPage(
        state,
        { listed: listIndicators(state), actions: this.actions },
        this.#intents,
      ),
      this.element,
    );
  }
}
