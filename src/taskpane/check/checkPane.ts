import { render } from "lit/html.js";
import type { CheckedTable, OpenedTable, OpenOutcome } from "../../workflows/outcomes";
import type { PageLink, PageView } from "../page";
import type { CheckActions } from "./checkActions";
import type { CheckDesk, Done } from "./checkDesk";
import type { CheckState } from "./checkState";
import { createCheckIntents } from "./createCheckIntents";
import { initialState, rereadState } from "./rereadState";
import type { CheckIntents } from "./views/checkIntents";
import { checkPage } from "./views/checkPage";

/** “Kiểm tra” at work: holds what is shown, has the workflows run, and draws. */
export class CheckPane implements PageView, CheckDesk {
  readonly element = document.createElement("div");
  readonly actions: CheckActions;
  readonly link: PageLink;
  #state: CheckState | null = null;
  /** Shown with the table that the work under way will bring. */
  #coming: Partial<CheckState> = {};
  /** A table that was handed over without its findings: it is being checked. */
  #unchecked: OpenedTable | null = null;
  readonly #intents: CheckIntents;

  constructor(actions: CheckActions, link: PageLink) {
    this.actions = actions;
    this.link = link;
    this.#intents = createCheckIntents(this);
    this.element.className = "check";
  }

  /** The table with what all checks found. */
  reread(sheet: string | null): Promise<OpenOutcome> {
    return this.actions.check(sheet);
  }

  show(opening: OpenOutcome): void {
    if (opening.kind !== "opened" || opening.opened === this.#state?.opened) return;
    const { opened } = opening;
    if (isChecked(opened)) this.#take(opened);
    else this.#check(opened);
  }

  /** Nothing depends on what is selected. */
  selected(): void {}

  get state(): CheckState {
    if (this.#state === null) throw new Error("no table is shown");
    return this.#state;
  }

  readonly update = (change: Partial<CheckState>): void => {
    this.#state = { ...this.state, ...change };
    this.#draw();
  };

  readonly run = (work: () => Promise<Done>): void => {
    this.link.perform(async () => {
      const { opened, change } = await work();
      this.#coming = change;
      return opened;
    }, "repair");
  };

  readonly focus = (selector: string): void => {
    this.element.querySelector<HTMLElement>(selector)?.focus();
  };

  #take(opened: CheckedTable): void {
    const before = this.#state;
    const at = this.#focused();
    const change = this.#coming;
    this.#coming = {};
    this.#unchecked = null;
    const isSame = before !== null && before.opened.snapshot.sheet === opened.snapshot.sheet;
    // What was half done is let go of before the rest is carried over.
    const next = isSame ? rereadState({ ...before, ...change }, opened) : initialState(opened);
    this.#state = { ...next, ...("news" in change ? { news: change.news } : {}) };
    this.#draw();
    if (at !== null) this.#focusNear(at);
  }

  /** Another part of the pane has read the table and knows nothing of findings: an undo, another table chosen. */
  #check(opened: OpenedTable): void {
    if (this.#unchecked === opened) return;
    this.#unchecked = opened;
    const { sheet } = opened.snapshot;
    this.link.perform(async () => {
      const outcome = await this.actions.check(sheet);
      return outcome.kind === "noTable" ? null : outcome.opened;
    }, "check");
  }

  /** Where the keyboard is: in which place of the list, and in which field; null where it is elsewhere. */
  #focused(): Focused | null {
    const { activeElement } = document;
    const item = this.element.contains(activeElement)
      ? activeElement?.closest<HTMLElement>("[data-item]")
      : null;
    if (item === null || item === undefined) return null;
    return { place: this.#places().indexOf(item), field: activeElement?.id ?? "" };
  }

  /** Where the keyboard was in what has gone, the next finding takes its place; a field that was drawn anew keeps it. */
  #focusNear({ place, field }: Focused): void {
    if (this.element.contains(document.activeElement)) return;
    const places = this.#places();
    const near = places[Math.min(place, places.length - 1)]?.querySelector<HTMLElement>("button");
    const again = field === "" ? null : this.element.querySelector<HTMLElement>(`#${field}`);
    (again ?? near ?? this.element.querySelector<HTMLElement>("#check-title"))?.focus();
  }

  #places(): readonly HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>("[data-item]")];
  }

  #draw(): void {
    render(checkPage(this.state, this.#intents), this.element);
  }
}

interface Focused {
  readonly place: number;
  readonly field: string;
}

function isChecked(opened: OpenedTable): opened is CheckedTable {
  return opened.ignored !== undefined;
}
