import { render } from "lit/html.js";
import { WorkbookError } from "../workbook/workbookError";
import { afterQuiet } from "./afterQuiet";
import { copyText } from "./copyText";
import { failureNews } from "./failureNews";
import type { PaneActions } from "./paneActions";
import type { PageLink, PageMode, PageView, SelectedCells } from "./page";
import type { PaneIntents } from "./paneIntents";
import {
  initialPaneState,
  openedTable,
  type PaneState,
  type PaneTask,
  type LateViews,
} from "./paneState";
import {
  calculateTable,
  changeColumn,
  changeFlags,
  changeThreshold,
  rereadTable,
  summariseTable,
  takeHeader,
  takeTable,
  undoLast,
  type PaneChange,
} from "./paneTasks";
import { paneView } from "./paneView";
import { parseThreshold } from "./parseThreshold";
import { texts } from "./texts";

/** By this time after the pane has done something Excel has told of it. */
const eventMilliseconds = 1000;

/** What brings a sheet to the front. */
const showingTasks: readonly PaneTask[] = ["summarise", "undo", "goTo"];

/** What happened in the workbook, as far as the pane must know to see whether it was its own doing. */
type Happening =
  | { readonly kind: "activated" }
  /** `byAddIn`: written by the pane or by a ribbon command. */
  | { readonly kind: "changed"; readonly byAddIn: boolean };

type Work = (actions: PaneActions, state: PaneState) => Promise<PaneChange>;

/** The pane at work: holds what is shown, has the workflows run one after another, and draws. */
export class Pane {
  readonly #root: HTMLElement;
  readonly #actions: PaneActions;
  #state = initialPaneState;
  #queue: Promise<void> = Promise.resolve();
  #refreshWaits = false;
  readonly #pages = new Map<PageMode, PageView>();
  /** What the pane is doing, or did a moment ago. */
  #doing: PaneTask | null = null;
  readonly #done = afterQuiet(eventMilliseconds, () => {
    this.#doing = this.#state.task;
  });

  constructor(root: HTMLElement, actions: PaneActions) {
    this.#root = root;
    this.#actions = actions;
    root.replaceChildren();
    this.#draw();
  }

  /** Reads the workbook for the first time. */
  start(): Promise<void> {
    return this.#perform("open", rereadTable);
  }

  /** Reads the table again because the workbook has changed; quiet: no buttons go grey, nothing is said, the focus stays. */
  refresh(): Promise<void> {
    if (this.#refreshWaits) return this.#queue;
    this.#refreshWaits = true;
    return this.#enqueue(async () => {
      this.#refreshWaits = false;
      this.#update(await rereadTable(this.#actions, this.#state).catch(whileTyping));
    });
  }

  /** The person has selected cells in Excel. */
  selected(cells: SelectedCells): void {
    this.#state.page?.view.selected(cells);
  }

  /** Shows what comes later than the table. */
  complete(late: LateViews): void {
    this.#update({ late });
  }

  /** Whether this is the pane's own doing: then what it shows is right already. */
  causes(happening: Happening): boolean {
    if (this.#doing === null) return false;
    return happening.kind === "activated" ? showingTasks.includes(this.#doing) : happening.byAddIn;
  }

  /** Resolves once everything asked for so far has ended. */
  settled(): Promise<void> {
    return this.#queue;
  }

  readonly #intents: PaneIntents = {
    reread: (sheet) => {
      void this.#perform("open", rereadTable, { sheet, keepsTextFigures: false, news: null });
    },
    chooseTable: (table) => {
      this.#performNext("table", (actions, state) => takeTable(actions, state, table));
    },
    decideColumn: (choice) => {
      this.#performNext("columns", (actions, state) => changeColumn(actions, state, choice));
    },
    pointHeader: () => {
      this.#performNext("table", takeHeader);
    },
    calculate: () => {
      this.#calculateOrAsk();
    },
    preview: () => {
      this.#calculate(true, false);
    },
    writePreview: () => {
      this.#calculate(false, false);
    },
    fixNumbersAndCalculate: () => {
      this.#calculate(false, true);
    },
    calculateAsIs: () => {
      this.#calculate(false, false, { keepsTextFigures: true });
    },
    check: () => {
      this.#intents.showPage("check");
    },
    summarise: () => {
      // A field of “Xuất” may be being kept just now: the sheet is made with what it says.
      if (this.#state.task !== "summarise") this.#performNext("summarise", summariseTable);
    },
    undo: () => {
      void this.#perform("undo", undoLast, { news: null });
    },
    setThreshold: (text) => {
      this.#setThreshold(text);
    },
    setFlags: (change) => {
      this.#performNext("flags", (actions, state) => changeFlags(actions, state, change));
    },
    goTo: (cell) => {
      void this.#perform("goTo", async (actions) => {
        await actions.goToCell(cell);
        return {};
      });
    },
    copySentence: (element) => {
      void this.#enqueue(async () => {
        const outcome = await copyText(element);
        this.#update({ news: { kind: "copied", outcome } });
      });
    },
    showPage: (mode, row) => {
      if (mode === null) this.#update({ page: null, news: null });
      else
        void this.#perform(
          mode === "check" ? "check" : "open",
          (actions) => this.#openPage(actions, mode),
          { news: null },
        ).then(() => {
          if (row !== undefined) this.#state.page?.view.reveal?.(row);
        });
    },
    dismiss: () => {
      this.#update({ news: null });
    },
  };

  /** Half-typed work stays while the person looks at the other side. */
  async #openPage(actions: PaneActions, mode: PageMode): Promise<PaneChange> {
    const view = this.#pages.get(mode) ?? (await actions.openPage(mode, this.#link));
    this.#pages.set(mode, view);
    const opening = await view.reread?.(this.#state.sheet);
    return { page: { mode, view }, ...(opening === undefined ? {} : { opening }) };
  }

  readonly #link: PageLink = {
    ...this.#intents,
    perform: (work, task = "fill") => {
      const before = task === "check" ? { news: this.#state.news } : {};
      this.#performNext(
        task,
        async () => {
          const opened = await work();
          return opened === null ? {} : { opening: { kind: "opened", opened } };
        },
        before,
      );
    },
    show: (opened) => {
      this.#update({ opening: { kind: "opened", opened } });
    },
    fail: (error) => {
      this.#update({ news: failureNews(error) });
    },
  };

  #calculateOrAsk(): void {
    const figures = openedTable(this.#state)?.textFigures ?? [];
    if (figures.length > 0 && !this.#state.keepsTextFigures) {
      void this.#perform("calculate", async () => ({ news: { kind: "textFigures" } }));
    } else {
      this.#calculate(false, false);
    }
  }

  #calculate(preview: boolean, fixNumbers: boolean, change: PaneChange = {}): void {
    void this.#perform(
      preview ? "preview" : "calculate",
      (actions, state) => calculateTable(actions, state, { preview, fixNumbers }),
      { ...change, news: null },
    );
  }

  #setThreshold(text: string): void {
    const typed = parseThreshold(text);
    if (typed.kind === "unusable") {
      this.#update({ thresholdProblem: texts.thresholdProblem });
      return;
    }
    const threshold = typed.kind === "blank" ? null : typed.threshold;
    this.#performNext("threshold", (actions, state) => changeThreshold(actions, state, threshold), {
      thresholdProblem: null,
    });
  }

  /** What was typed or chosen must not be passed over in silence while something else runs: its field would go on showing it. */
  #performNext(task: PaneTask, work: Work, before: PaneChange = {}): void {
    if (this.#state.task === null) void this.#perform(task, work, { news: null, ...before });
    else {
      void this.#queue.then(() => {
        this.#performNext(task, work, before);
      });
    }
  }

  /** Runs what a person asked for; while one thing is running, another is not begun. `before` is shown at once. */
  #perform(task: PaneTask, work: Work, before: PaneChange = {}): Promise<void> {
    if (this.#state.task !== null) return this.#queue;
    this.#update({ ...before, task });
    this.#doing = task;
    return this.#enqueue(async () => {
      const late = this.#state.late ?? (task === "open" ? null : await this.#actions.loadViews());
      this.#update({ late, ...(await work(this.#actions, this.#state)), task: null });
    }).finally(this.#done);
  }

  /** Failures end here, those of drawing included: they are shown, and the next step begins all the same. */
  #enqueue(step: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(step).catch((error: unknown) => {
      this.#update({ news: failureNews(error), task: null });
    });
    return this.#queue;
  }

  #update(change: PaneChange): void {
    this.#state = { ...this.#state, ...change };
    this.#draw();
  }

  #draw(): void {
    const { opening, page } = this.#state;
    if (opening !== null) page?.view.show(opening);
    render(paneView(this.#state, this.#intents), this.#root);
  }
}

/** The person is still typing into a cell: nothing is wrong, and the end of the typing will bring the next refresh. */
function whileTyping(error: unknown): PaneChange {
  if (error instanceof WorkbookError && error.code === "cellBeingEdited") return {};
  throw error;
}
