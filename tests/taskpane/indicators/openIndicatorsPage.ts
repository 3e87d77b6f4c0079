import {
  createIndicatorActions,
  type IndicatorActions,
} from "../../../src/taskpane/indicators/indicatorActions";
import { IndicatorsPane } from "../../../src/taskpane/indicators/indicatorsPane";
import type { PageLink } from "../../../src/taskpane/page";
import { openTable } from "../../../src/workflows/openTable";
import type { OpenedTable } from "../../../src/workflows/outcomes";
import type { MemoryHost } from "../../support/memoryHost";
import { planHost, planTable } from "../../unit/workflows/planWorkbook";

/** “Chỉ tiêu” on the page, over a workbook in memory. */
export interface OpenIndicators {
  readonly host: MemoryHost;
  readonly page: IndicatorsPane;
  readonly failed: jest.Mock;
  readonly calculate: jest.Mock;
  readonly goTo: jest.Mock;
  /** The table the pane shows. */
  readonly shown: () => OpenedTable;
  readonly reread: () => Promise<void>;
  readonly find: (selector: string) => HTMLElement;
  readonly findAll: (selector: string) => readonly HTMLElement[];
  /** Text of the whole, or of one part, with single spaces. */
  readonly text: (selector?: string) => string;
  /** Presses something and waits until what it began has ended. */
  readonly press: (selector: string) => Promise<void>;
  /** Types a text; it is not left yet. */
  readonly type: (selector: string, text: string) => void;
  /** Types or chooses, and leaves the field. */
  readonly enter: (selector: string, text: string) => Promise<void>;
}

export async function openedOf(host: MemoryHost): Promise<OpenedTable> {
  const outcome = await openTable(host, { sheet: host.sheets[0]?.name ?? "" });
  if (outcome.kind !== "opened") throw new Error(outcome.reason);
  return outcome.opened;
}

/** Lets everything that was begun come to its end; nothing in memory takes time. */
export async function ended(): Promise<void> {
  for (let turn = 0; turn < 60; turn++) await Promise.resolve();
}

/** Puts “Chỉ tiêu” on an empty page, and shows whatever it hands to the pane. */
export async function openIndicatorsPage(
  host: MemoryHost = planHost(planTable()),
  change: (actions: IndicatorActions) => IndicatorActions = (actions) => actions,
): Promise<OpenIndicators> {
  let opened = await openedOf(host);
  const show = (next: OpenedTable): void => {
    opened = next;
    page.show({ kind: "opened", opened });
  };
  const link = {
    show,
    perform: (work: () => Promise<OpenedTable | null>) => {
      void work().then((next) => {
        if (next !== null) show(next);
      });
    },
    fail: jest.fn(),
    goTo: jest.fn(),
    calculate: jest.fn(),
    summarise: jest.fn(),
    showPage: jest.fn(),
    undo: jest.fn(),
  } satisfies PageLink;
  const page = new IndicatorsPane(change(createIndicatorActions(host)), link);
  show(opened);
  document.body.replaceChildren(page.element);
  return {
    host,
    page,
    failed: link.fail,
    calculate: link.calculate,
    goTo: link.goTo,
    shown: () => opened,
    reread: async () => {
      show(await openedOf(host));
      await ended();
    },
    ...onPage(page.element),
  };
}

function onPage(
  root: HTMLElement,
): Pick<OpenIndicators, "find" | "findAll" | "text" | "press" | "type" | "enter"> {
  const find = (selector: string): HTMLElement => {
    const element = root.querySelector<HTMLElement>(selector);
    if (element === null) throw new Error(`Nothing matches ${selector}`);
    return element;
  };
  const put = (selector: string, text: string): HTMLElement => {
    const field = find(selector);
    field.focus();
    if (field instanceof HTMLSelectElement) {
      field.selectedIndex = [...field.options].findIndex((option) => option.text.includes(text));
    } else (field as HTMLInputElement).value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    return field;
  };
  return {
    find,
    findAll: (selector) => [...root.querySelectorAll<HTMLElement>(selector)],
    text: (selector) =>
      (selector === undefined ? root : find(selector)).textContent.replace(/\s+/g, " ").trim(),
    press: async (selector) => {
      find(selector).click();
      await ended();
    },
    type: (selector, text) => {
      put(selector, text);
    },
    enter: async (selector, text) => {
      put(selector, text).dispatchEvent(new Event("change", { bubbles: true }));
      await ended();
    },
  };
}
