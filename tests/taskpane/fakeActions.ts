import type { PageLink, PageMode } from "../../src/taskpane/page";
import type { PaneActions } from "../../src/taskpane/paneActions";
import type { CalculateOutcome, OpenedTable } from "../../src/workflows/outcomes";
import { lateViews } from "../../src/taskpane/lateViews";
import { buildOpened } from "./buildOpened";

type Name = keyof PaneActions;
type CalculatedOutcome = Extract<CalculateOutcome, { kind: "calculated" }>;

/** Each action the pane can have done, as a jest mock. */
export type FakeActions = {
  readonly [One in Name]: jest.Mock<ReturnType<PaneActions[One]>, Parameters<PaneActions[One]>>;
};

/** Workflows that find the given table and change nothing; a test replaces the outcome it is about. */
export function fakeActions(opened: OpenedTable = buildOpened()): FakeActions {
  return {
    open: jest.fn<ReturnType<PaneActions["open"]>, Parameters<PaneActions["open"]>>(async () => ({
      kind: "opened",
      opened,
    })),
    calculate: jest.fn<ReturnType<PaneActions["calculate"]>, Parameters<PaneActions["calculate"]>>(
      async ({ preview }) => calculatedTable(opened, { written: !preview }),
    ),
    summarise: jest.fn<ReturnType<PaneActions["summarise"]>, Parameters<PaneActions["summarise"]>>(
      async () => ({
        kind: "summarised",
        sheet: "Tổng hợp",
        replaced: false,
        mismatches: [],
        opened,
      }),
    ),
    undo: jest.fn<ReturnType<PaneActions["undo"]>, [string | null]>(async () => ({
      kind: "undone",
      action: "calculate",
      cells: 93,
      mismatches: [],
      undoable: null,
      opened: null,
    })),
    setThreshold: jest.fn<Promise<void>, [number | null]>(async () => undefined),
    setFlags: jest.fn<ReturnType<PaneActions["setFlags"]>, Parameters<PaneActions["setFlags"]>>(
      async (look) => ({ kind: "flagsSet", isShown: look?.isShown === true, locked: [], opened }),
    ),
    chooseTable: jest.fn<
      ReturnType<PaneActions["chooseTable"]>,
      Parameters<PaneActions["chooseTable"]>
    >(async () => ({ kind: "opened", opened })),
    decideColumn: jest.fn<
      ReturnType<PaneActions["decideColumn"]>,
      Parameters<PaneActions["decideColumn"]>
    >(async () => ({ kind: "opened", opened })),
    pointHeader: jest.fn<ReturnType<PaneActions["pointHeader"]>, []>(async () => ({
      kind: "opened",
      opened,
    })),
    loadViews: jest.fn<ReturnType<PaneActions["loadViews"]>, []>(async () => lateViews),
    goToCell: jest.fn<Promise<void>, Parameters<PaneActions["goToCell"]>>(async () => undefined),
    openPage: jest.fn<ReturnType<PaneActions["openPage"]>, [PageMode, PageLink]>(async () => ({
      element: document.createElement("div"),
      show: () => undefined,
      selected: () => undefined,
    })),
  };
}

/** Tính lại on a table that already held everything, unless the test says otherwise. */
export function calculatedTable(
  opened: OpenedTable,
  change: Partial<CalculatedOutcome> = {},
): CalculatedOutcome {
  return {
    kind: "calculated",
    changes: [],
    flagsChanged: 0,
    keptCells: 0,
    leftOut: [],
    written: true,
    mismatches: [],
    opened,
    ...change,
  };
}
