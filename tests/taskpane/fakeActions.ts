import type { PaneActions } from "../../src/taskpane/paneActions";
import type { OpenedTable } from "../../src/workflows/outcomes";
import { buildOpened } from "./buildOpened";

/** Each action the pane can have done, as a jest mock. */
export type FakeActions = { readonly [Name in keyof PaneActions]: jest.MockedFunction<PaneActions[Name]> };

/** Workflows that find the given table and change nothing; a test replaces the outcome it is about. */
export function fakeActions(opened: OpenedTable = buildOpened()): FakeActions {
  return {
    open: jest.fn(async () => ({ kind: "opened" as const, opened })),
    calculate: jest.fn(async ({ preview }) => ({
      kind: "calculated" as const,
      changes: [],
      flagsChanged: 0,
      keptCells: 0,
      leftOut: [],
      written: !preview,
      mismatches: [],
      opened,
    })),
    check: jest.fn(async () => ({ kind: "opened" as const, opened })),
    summarise: jest.fn(async () => ({
      kind: "summarised" as const,
      sheet: "Tổng hợp",
      replaced: false,
      mismatches: [],
      opened,
    })),
    undo: jest.fn(async () => ({ kind: "undone" as const, action: "calculate" as const, cells: 93 })),
    setThreshold: jest.fn(async () => undefined),
    goToCell: jest.fn(async () => undefined),
  };
}
