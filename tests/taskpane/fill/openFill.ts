import type { IncomingValue, FillProposal } from "../../../src/core/model/filling";
import type { ReportCheck } from "../../../src/core/model/reportCheck";
import type { FillActions } from "../../../src/taskpane/fill/fillActions";
import type { PageLink } from "../../../src/taskpane/page";
import { FillPane } from "../../../src/taskpane/fill/fillPane";
import type { RestoredDrafts } from "../../../src/workflows/fillDrafts";
import type { FillPlan } from "../../../src/workflows/fillOutcomes";
import type { EntryJudgement } from "../../../src/workflows/judgeEntries";
import { openTable } from "../../../src/workflows/openTable";
import type { OpenedTable } from "../../../src/workflows/outcomes";
import type { MemorySheet } from "../../support/memoryHost";
import { planHost, planTable } from "../../unit/workflows/planWorkbook";

/** Each thing filling can have done, as a jest mock. */
export type FakeFillActions = {
  readonly [One in keyof FillActions]: jest.Mock<
    ReturnType<FillActions[One]>,
    Parameters<FillActions[One]>
  >;
};

export type FakeLink = { readonly [One in keyof PageLink]: jest.Mock };

/** “Nhập số liệu” on the page. */
export interface OpenFill {
  readonly fill: FillPane;
  readonly actions: FakeFillActions;
  readonly link: FakeLink;
  readonly opened: OpenedTable;
  readonly find: (selector: string) => HTMLElement;
  readonly findAll: (selector: string) => readonly HTMLElement[];
  /** Text of the whole, or of one part, with single spaces. */
  readonly text: (selector?: string) => string;
  /** Presses a button by its action and waits until what it began has ended. */
  readonly press: (action: string) => Promise<void>;
  /** The input of a row by its 1-based sheet row. */
  readonly input: (row: number) => HTMLInputElement;
  readonly type: (row: number, text: string) => void;
  /** Presses a key where the keyboard is, or on the given element. */
  readonly key: (name: string, on?: HTMLElement) => void;
}

/** Opens a table of the memory workbook. */
export async function openedFrom(sheet: MemorySheet = planTable()): Promise<OpenedTable> {
  const outcome = await openTable(planHost(sheet));
  if (outcome.kind !== "opened") throw new Error("no table");
  return outcome.opened;
}

/** Puts “Nhập số liệu” with invented workflows on an empty page. */
export async function openFill(
  change?: (actions: FakeFillActions) => void,
  given?: OpenedTable,
): Promise<OpenFill> {
  const opened = given ?? (await openedFrom());
  const actions = fakeFillActions();
  change?.(actions);
  const link = fakeLink();
  const fill = new FillPane(actions, link);
  fill.show({ kind: "opened", opened });
  document.body.replaceChildren(fill.element);
  return { fill, actions, link, opened, ...onPage(fill.element) };
}

function onPage(
  root: HTMLElement,
): Pick<OpenFill, "find" | "findAll" | "text" | "press" | "input" | "type" | "key"> {
  const find = (selector: string): HTMLElement => {
    const element = root.querySelector<HTMLElement>(selector);
    if (element === null) throw new Error(`Nothing matches ${selector}`);
    return element;
  };
  const input = (row: number): HTMLInputElement => find(`#fill-${row - 1}`) as HTMLInputElement;
  return {
    find,
    input,
    findAll: (selector) => [...root.querySelectorAll<HTMLElement>(selector)],
    text: (selector) =>
      (selector === undefined ? root : find(selector)).textContent.replace(/\s+/g, " ").trim(),
    press: async (action) => {
      find(`[data-action="${action}"]`).click();
      await ended();
    },
    type: (row, text) => {
      const field = input(row);
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
    key: (name, on) => {
      const parts = name.split("+");
      const target = on ?? document.activeElement ?? document.body;
      target.dispatchEvent(
        new KeyboardEvent("keydown", {
          key: parts.at(-1) ?? "",
          ctrlKey: parts.includes("Ctrl"),
          shiftKey: parts.includes("Shift"),
          bubbles: true,
          cancelable: true,
        }),
      );
    },
  };
}

/** Lets everything that was begun come to its end; nothing invented here takes time. */
export async function ended(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
}

function fakeLink(): FakeLink {
  return {
    perform: jest.fn((work: () => Promise<OpenedTable | null>) => void work()),
    show: jest.fn(),
    fail: jest.fn(),
    goTo: jest.fn(),
    calculate: jest.fn(),
    summarise: jest.fn(),
    showPage: jest.fn(),
    undo: jest.fn(),
  };
}

/** Workflows that find nothing and write nothing; a test replaces the outcome it is about. */
export function fakeFillActions(): FakeFillActions {
  return {
    plan: jest.fn<ReturnType<FillActions["plan"]>, Parameters<FillActions["plan"]>>(async () => ({
      kind: "nothingToFill",
      reason: "noValues",
      opened: null,
    })),
    decide: jest.fn<FillPlan, Parameters<FillActions["decide"]>>((plan) => plan),
    apply: jest.fn<ReturnType<FillActions["apply"]>, Parameters<FillActions["apply"]>>(
      async () => ({ kind: "cancelled" }),
    ),
    judge: jest.fn(judging(() => ({}))),
    restoreDrafts: jest.fn<RestoredDrafts, [OpenedTable]>(() => ({ drafts: [], lost: [] })),
    saveDrafts: jest.fn<
      ReturnType<FillActions["saveDrafts"]>,
      Parameters<FillActions["saveDrafts"]>
    >(async () => ({ dropped: 0, stored: null })),
    sheetNames: jest.fn(async () => ["Biểu chỉ tiêu", "Phòng Kinh tế"]),
    readFile: jest.fn<ReturnType<FillActions["readFile"]>, [string, Uint8Array]>(async (file) => ({
      names: [{ name: file, isVisible: true }],
      activeSheet: file,
      sheets: [],
      settings: {},
    })),
    select: jest.fn<Promise<void>, Parameters<FillActions["select"]>>(async () => undefined),
    compareReport: jest.fn<ReportCheck, [OpenedTable, string]>(() => ({
      differences: [],
      agreements: [],
      notFound: [],
    })),
  };
}

/** Judges each entry alone; `more` adds what a test is about. */
export function judging(more: (text: string) => Partial<EntryJudgement>): FillActions["judge"] {
  return (_opened, _role, entries) =>
    new Map(entries.map(({ row, text }) => [row, { ...judged(text), ...more(text) }]));
}

/** “2.350” may be two things, everything else is what it looks like. */
export function judged(text: string): EntryJudgement {
  const rest = { doubts: [], vsPlan: null, vsSamePeriod: null, standing: null };
  if (text === "2.350") {
    return { ...rest, figure: { kind: "ambiguous", text, readings: [2350, 2.35] } };
  }
  const number = Number(text.replace(",", "."));
  if (text.trim() === "") return { ...rest, figure: { kind: "blank" } };
  if (Number.isNaN(number)) return { ...rest, figure: { kind: "word", text } };
  return { ...rest, figure: { kind: "number", value: number, storedAs: "number" } };
}

/** A value as a line of a pasted block brings it. */
export function incoming(change: Partial<IncomingValue> = {}): IncomingValue {
  return {
    no: "1",
    name: "Lúa",
    unit: null,
    group: null,
    parent: null,
    figure: { kind: "number", value: 2400, storedAs: "text" },
    text: "2.400",
    claims: null,
    origin: { kind: "line", line: 1 },
    ...change,
  };
}

/** A cell that can be filled: F5 of the table, 2.300 so far. */
export function proposal(change: Partial<FillProposal> = {}): FillProposal {
  return {
    row: 4,
    column: 5,
    before: { kind: "value", value: null },
    after: { kind: "value", value: 2400 },
    figure: { kind: "number", value: 2400, storedAs: "number" },
    state: "new",
    doubts: [],
    match: { by: "noAndName", score: 1 },
    sources: [incoming()],
    isTicked: true,
    ...change,
  };
}

export function planOf(opened: OpenedTable, change: Partial<FillPlan> = {}): FillPlan {
  return {
    opened,
    role: "actual",
    proposals: [proposal()],
    values: [incoming()],
    unmatched: [],
    taken: [],
    ...change,
  };
}
