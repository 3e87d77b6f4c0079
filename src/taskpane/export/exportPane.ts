import { render } from "lit/html.js";
import type { OpenedTable, OpenOutcome } from "../../workflows/outcomes";
import { copyText } from "../copyText";
import type { PageLink, PageView } from "../page";
import { copyHtml } from "./copyHtml";
import { downloadFile } from "./downloadFile";
import type { ExportActions, Wishes } from "./exportActions";
import { exportFileName } from "./exportFileName";
import type { ExportNews, ExportState } from "./exportState";
import { withField } from "./headingFields";
import type { ExportIntents } from "./views/exportIntents";
import { exportPage } from "./views/exportPage";

const officeType = "application/vnd.openxmlformats-officedocument.";
const wordType = `${officeType}wordprocessingml.document`;
const excelType = `${officeType}spreadsheetml.sheet`;

/** “Xuất” at work: holds what is shown, hands documents over, and draws. */
export class ExportPane implements PageView {
  readonly element = document.createElement("div");
  readonly #actions: ExportActions;
  readonly #link: PageLink;
  #state: ExportState | null = null;
  /** How many wishes wait to be stored: until then the page knows better than the workbook. */
  #unstored = 0;
  /** A table that was handed over without its findings: it is being checked. */
  #unchecked: OpenedTable | null = null;

  constructor(actions: ExportActions, link: PageLink) {
    this.#actions = actions;
    this.#link = link;
    this.element.className = "export";
  }

  /** The table with what all checks found: whoever signs should know of it. */
  reread(sheet: string | null): Promise<OpenOutcome> {
    return this.#actions.check(sheet);
  }

  show(opening: OpenOutcome): void {
    if (opening.kind !== "opened" || opening.opened === this.#state?.opened) return;
    const { opened } = opening;
    const before = this.#state;
    const wishes =
      before !== null && this.#unstored > 0
        ? { heading: before.heading, choices: before.choices }
        : this.#actions.wishes(opened);
    this.#state = { isWorking: false, news: null, ...before, opened, ...wishes };
    this.#draw();
    if (opened.ignored === undefined) this.#check(opened);
  }

  /** Nothing here depends on what is selected. */
  selected(): void {
    return;
  }

  readonly #intents: ExportIntents = {
    summarise: () => {
      this.#say(null);
      this.#link.summarise();
    },
    undo: () => {
      this.#link.undo();
    },
    word: () => {
      void this.#word();
    },
    excel: () => {
      this.#excel();
    },
    downloadWorkbook: (bytes) => {
      this.#downloadWorkbook(bytes);
    },
    csv: () => {
      const opened = this.#asWished();
      const file = exportFileName(opened.summary.period, "csv");
      downloadFile(file, this.#actions.csv(opened), "text/csv");
      this.#say({ kind: "done", as: "csv", file });
    },
    copyTable: () => {
      const opened = this.#asWished();
      const html = this.#actions.html(opened);
      const { columns, rows } = this.#actions.document(opened).table;
      const lines = [columns.map(({ heading }) => heading), ...rows.map(({ cells }) => cells)];
      const text = lines.map((cells) => cells.map(oneLine).join("\t")).join("\r\n");
      const isCopied = copyHtml(html, text);
      this.#say(isCopied ? { kind: "done", as: "table", file: "" } : { kind: "notCopied" });
    },
    copyReport: (element) => {
      void copyText(element).then((outcome) => {
        const isCopied = outcome === "copied";
        this.#say(isCopied ? { kind: "done", as: "report", file: "" } : { kind: "notCopied" });
      });
    },
    setField: (field, text) => {
      const heading = withField(this.#shown().heading, field, text);
      this.#keep({ heading }, () => this.#actions.saveHeading(heading));
    },
    setChoices: (choices) => {
      this.#keep({ choices }, () => this.#actions.saveChoices(choices));
    },
    goToCheck: () => {
      // The button will be gone: the keyboard goes on where the page is chosen.
      document.querySelector<HTMLElement>('[data-mode="check"]')?.focus();
      this.#link.showPage("check");
    },
  };

  async #word(): Promise<void> {
    if (this.#shown().isWorking) return;
    const opened = this.#asWished();
    this.#update({ isWorking: true, news: null });
    try {
      const bytes = await this.#actions.word(opened);
      const file = exportFileName(opened.summary.period, "docx");
      downloadFile(file, new Uint8Array(bytes), wordType);
      this.#update({ isWorking: false, news: { kind: "done", as: "word", file } });
    } catch {
      this.#update({ isWorking: false, news: { kind: "notWritten" } });
    }
  }

  /** In turn with all else the pane does: what was just chosen is kept before the workbook is made by it. */
  #excel(): void {
    if (this.#shown().isWorking) return;
    this.#update({ isWorking: true, news: null });
    this.#link.perform(async () => {
      try {
        const bytes = await this.#actions.workbook(this.#shown().opened);
        if (bytes === null) this.#say({ kind: "notWritten" });
        else if (await this.#actions.openWorkbook(bytes)) {
          this.#say({ kind: "workbookOpened", bytes });
        } else this.#downloadWorkbook(bytes);
      } finally {
        this.#update({ isWorking: false });
      }
      return null;
    }, "summarise");
  }

  #downloadWorkbook(bytes: Uint8Array): void {
    const file = exportFileName(this.#shown().opened.summary.period, "xlsx");
    downloadFile(file, new Uint8Array(bytes), excelType);
    this.#say({ kind: "done", as: "excel", file });
  }

  /** Shown at once; stored in turn with all else the pane does. */
  #keep(wish: Partial<Wishes>, store: () => Promise<unknown>): void {
    this.#update({ ...wish, news: null });
    this.#unstored += 1;
    this.#link.perform(async () => {
      try {
        await store();
      } catch (error) {
        // What was typed stays to be tried again; a box that is ticked claims to be kept.
        const { choices } = this.#actions.wishes(this.#shown().opened);
        this.#update({ news: { kind: "notSaved" }, ...("choices" in wish ? { choices } : {}) });
        throw error;
      } finally {
        this.#unstored -= 1;
      }
      this.#say({ kind: "saved" });
      const { opened } = this.#shown();
      return this.#actions.underWishes(opened, { ...this.#actions.wishes(opened), ...wish });
    });
  }

  /** Another part of the pane has read the table and knows nothing of findings: an undo, the summary just made. */
  #check(opened: OpenedTable): void {
    if (this.#unchecked === opened) return;
    this.#unchecked = opened;
    const { sheet } = opened.snapshot;
    this.#link.perform(async () => {
      const outcome = await this.#actions.check(sheet);
      return outcome.kind === "noTable" ? null : outcome.opened;
    }, "check");
  }

  #shown(): ExportState {
    if (this.#state === null) throw new Error("no table is shown");
    return this.#state;
  }

  /** The table as documents are made of it. */
  #asWished(): OpenedTable {
    const { opened, heading, choices } = this.#shown();
    return this.#actions.underWishes(opened, { heading, choices });
  }

  #say(news: ExportNews | null): void {
    this.#update({ news });
  }

  #update(change: Partial<ExportState>): void {
    this.#state = { ...this.#shown(), ...change };
    this.#draw();
  }

  #draw(): void {
    const document = this.#actions.document(this.#asWished());
    render(exportPage(this.#shown(), document, this.#intents), this.element);
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
