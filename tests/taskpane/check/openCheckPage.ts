import { CheckPane } from "../../../src/taskpane/check/checkPane";
import type { CheckActions } from "../../../src/taskpane/check/checkActions";
import { createCheckActions } from "../../../src/taskpane/check/createCheckActions";
import type { PageLink } from "../../../src/taskpane/page";
import type { OpenedTable } from "../../../src/workflows/outcomes";
import { undo } from "../../../src/workflows/undo";
import type { GivenCell, MemoryHost, MemorySheet } from "../../support/memoryHost";
import { planHost, planTable } from "../../unit/workflows/planWorkbook";

/** “Kiểm tra” on the page, over a workbook in memory. */
export interface OpenCheckPage {
  readonly page: CheckPane;
  readonly host: MemoryHost;
  readonly sheet: MemorySheet;
  readonly goTo: jest.Mock;
  readonly fail: jest.Mock;
  readonly find: (selector: string) => HTMLElement;
  readonly findAll: (selector: string) => readonly HTMLElement[];
  readonly text: (selector?: string) => string;
  /** Presses what the selector names and waits until what it began has ended. */
  readonly press: (selector: string) => Promise<void>;
  readonly type: (selector: string, text: string) => void;
  readonly key: (name: string) => void;
  /** What the pane does when Excel tells of a change. */
  readonly reread: () => Promise<void>;
}

export const wrongRows: readonly (readonly GivenCell[])[] = [
  ["1", "Tổng sản lượng lương thực", "Tấn", 4150, 2240, 2300, 102.68, 70.5, 1850],
  ["2", "Tổng sản lượng thủy sản", "Tấn", 100, 68, 65, 95.59, 71.5, 35],
  ["3", "Số lao động đi xuất khẩu", "LĐ", "4.150", "2.240", "2.300", 102.68, 55.42, 1850],
];

/** Opens the page on these rows, checked. */
export async function openCheckPage(
  rows = wrongRows,
  change: (actions: CheckActions) => CheckActions = (actions) => actions,
): Promise<OpenCheckPage> {
  const sheet = planTable("Biểu", rows);
  const host = planHost(sheet);
  const actions = change({ ...createCheckActions(host), today: () => "2026-11-22" });
  const { link, goTo, fail, settled } = fakeLink(host, (opened) => {
    page.show({ kind: "opened", opened });
  });
  const page: CheckPane = new CheckPane(actions, link);
  const reread = async (): Promise<void> => {
    page.show(await page.reread(null));
  };
  await reread();
  document.body.replaceChildren(page.element);
  return { page, host, sheet, goTo, fail, reread, ...onPage(page.element, settled) };
}

function fakeLink(
  host: MemoryHost,
  show: (opened: OpenedTable) => void,
): Pick<OpenCheckPage, "goTo" | "fail"> & { link: PageLink; settled: () => Promise<void> } {
  let queue: Promise<void> = Promise.resolve();
  const goTo = jest.fn();
  const fail = jest.fn();
  const perform: PageLink["perform"] = (work) => {
    queue = queue.then(work).then(
      (opened) => {
        if (opened !== null) show(opened);
      },
      (error: unknown) => {
        fail(error);
      },
    );
  };
  const takeBack = async (): Promise<OpenedTable | null> => {
    const outcome = await undo(host, "Biểu");
    return outcome.kind === "undone" ? outcome.opened : null;
  };
  const link: PageLink = {
    perform,
    fail,
    goTo,
    show,
    calculate: jest.fn(),
    summarise: jest.fn(),
    showPage: jest.fn(),
    undo: () => {
      perform(takeBack);
    },
  };
  // What has ended may have begun something else.
  const settled = async (): Promise<void> => {
    for (let before = null as Promise<void> | null; before !== queue;) {
      before = queue;
      await before;
    }
  };
  return { link, goTo, fail, settled };
}

function onPage(
  root: HTMLElement,
  settled: () => Promise<void>,
): Pick<OpenCheckPage, "find" | "findAll" | "text" | "press" | "type" | "key"> {
  const find = (selector: string): HTMLElement => {
    const element = root.querySelector<HTMLElement>(selector);
    if (element === null) throw new Error(`Nothing matches ${selector}`);
    return element;
  };
  return {
    find,
    findAll: (selector) => [...root.querySelectorAll<HTMLElement>(selector)],
    text: (selector) =>
      (selector === undefined ? root : find(selector)).textContent.replace(/\s+/g, " ").trim(),
    press: async (selector) => {
      find(selector).focus();
      find(selector).click();
      await settled();
    },
    type: (selector, text) => {
      const field = find(selector) as HTMLInputElement;
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
    key: (name) => {
      const target = document.activeElement ?? document.body;
      const event = { key: name, bubbles: true, cancelable: true };
      target.dispatchEvent(new KeyboardEvent("keydown", event));
    },
  };
}
