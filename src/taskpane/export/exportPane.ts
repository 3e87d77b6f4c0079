import { render } from "lit/html.js";
import type { OpenOutcome } from "../../workflows/outcomes";
import { copyText } from "../copyText";
import type { PageLink, PageView } from "../page";
import { copyHtml } from "./copyHtml";
import { downloadFile } from "./downloadFile";
import type { ExportActions } from "./exportActions";
import { exportFileName } from "./exportFileName";
import type { ExportNews, ExportState } from "./exportState";
import { withField, type HeadingField } from "./headingFields";
import type { ExportIntents } from "./views/exportIntents";
import { exportPage } from "./views/exportPage";

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** “Xuất” at work: holds what is shown, hands documents over, and draws. */
export class ExportPane implements PageView {
  readonly element = document.createElement("div");
  readonly #actions: ExportActions;
  readonly #link: PageLink;
  #state: ExportState | null = null;

  constructor(actions: ExportActions, link: PageLink) {
    this.#actions = actions;
    this.#link = link;
    this.element.className = "export";
  }

  show(opening: OpenOutcome): void {
    if (opening.kind !== "opened" || opening.opened === this.#state?.opened) return;
    const { opened } = opening;
    const heading = this.#actions.heading(opened);
    this.#state = { isWorking: false, news: null, ...this.#state, opened, heading };
    this.#draw();
  }

  /** Nothing here depends on what is selected. */
  selected(): void {
    return;
  }

  readonly #intents: ExportIntents = {
    word: () => {
      void this.#word();
    },
    csv: () => {
      const { opened } = this.#shown();
      const file = exportFileName(opened.summary.period, "csv");
      downloadFile(file, this.#actions.csv(opened), "text/csv");
      this.#say({ kind: "done", as: "csv", file });
    },
    copyTable: () => {
      const { opened } = this.#shown();
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
      this.#keepField(field, text);
    },
  };

  async #word(): Promise<void> {
    const { opened, isWorking } = this.#shown();
    if (isWorking) return;
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

  /** Shown at once; stored in turn with all else the pane does. */
  #keepField(field: HeadingField, text: string): void {
    const heading = withField(this.#shown().heading, field, text);
    this.#update({ heading, news: null });
    this.#link.perform(async () => {
      const storedHeading = await this.#actions.saveHeading(heading);
      this.#say({ kind: "saved" });
      return { ...this.#shown().opened, storedHeading };
    });
  }

  #shown(): ExportState {
    if (this.#state === null) throw new Error("no table is shown");
    return this.#state;
  }

  #say(news: ExportNews): void {
    this.#update({ news });
  }

  #update(change: Partial<ExportState>): void {
    this.#state = { ...this.#shown(), ...change };
    this.#draw();
  }

  #draw(): void {
    const state = this.#shown();
    render(exportPage(state, this.#actions.document(state.opened), this.#intents), this.element);
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
