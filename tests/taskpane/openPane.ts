import { lateViews } from "../../src/taskpane/lateViews";
import { Pane } from "../../src/taskpane/pane";
import type { PaneActions } from "../../src/taskpane/paneActions";
import type { OpenedTable } from "../../src/workflows/outcomes";
import { fakeActions, type FakeActions } from "./fakeActions";

/** A pane on the page, after its first reading. */
export interface OpenPane {
  readonly pane: Pane;
  /** Presses the button of an action and waits until it has ended. */
  readonly press: (action: string) => Promise<void>;
  /** Text of the whole pane, or of one part, with single spaces. */
  readonly text: (selector?: string) => string;
  readonly find: (selector: string) => HTMLElement;
  readonly findAll: (selector: string) => readonly HTMLElement[];
}

/** Puts a pane with invented workflows on an empty page. */
export async function openPane(
  opened?: OpenedTable,
  change?: (actions: FakeActions) => void,
): Promise<OpenPane & { readonly actions: FakeActions }> {
  const actions = fakeActions(opened);
  change?.(actions);
  return { ...(await openPaneWith(actions)), actions };
}

/** Puts a pane on an empty page and lets it read for the first time. */
export async function openPaneWith(actions: PaneActions): Promise<OpenPane> {
  document.body.innerHTML = '<div id="pane"><p>Đang kết nối…</p></div>';
  const root = document.getElementById("pane");
  if (root === null) throw new Error("no pane");
  const pane = new Pane(root, actions);
  await pane.start();
  pane.complete(lateViews);
  const find = (selector: string): HTMLElement => {
    const element = root.querySelector<HTMLElement>(selector);
    if (element === null) throw new Error(`Nothing matches ${selector}`);
    return element;
  };
  return {
    pane,
    find,
    findAll: (selector) => [...root.querySelectorAll<HTMLElement>(selector)],
    text: (selector) => tidy((selector === undefined ? root : find(selector)).textContent),
    press: async (action) => {
      find(`[data-action="${action}"]`).click();
      await pane.settled();
    },
  };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
