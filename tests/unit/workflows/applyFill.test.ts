import { settingKeys } from "../../../src/core/model/settings";
import { WorkbookError } from "../../../src/workbook/workbookError";
import { applyFill } from "../../../src/workflows/applyFill";
import { restoreDrafts, saveDrafts } from "../../../src/workflows/fillDrafts";
import { openTable } from "../../../src/workflows/openTable";
import type { Progress } from "../../../src/workflows/outcomes";
import { undo } from "../../../src/workflows/undo";
import type { GivenCell, MemoryHost } from "../../support/memoryHost";
import { entries, filled, openHost, openRows, planned } from "./fillHost";
import { planHost, planSheet, planTable } from "./planWorkbook";

const typed = entries([5, "2300"], [9, "6500"], [8, "9"]);

/** Rows moved, inserted or deleted below the header, as another person would. */
function rearranged(host: MemoryHost, rows: readonly (readonly GivenCell[])[]): void {
  const sheet = host.sheet(planSheet);
  const later = planTable(planSheet, rows);
  sheet.cells.clear();
  for (const [place, cell] of later.cells) sheet.cells.set(place, cell);
}

function contents(host: MemoryHost): unknown {
  return host.sheet(planSheet).snapshot();
}

describe("writing what is ticked", () => {
  it("takes one round trip to read and one to write, and touches the ticked cells only", async () => {
    const host = openHost();
    const plan = await planned(host, typed);
    host.trips.length = 0;
    const outcome = await filled(host, plan);
    expect(outcome).toMatchObject({
      kind: "filled",
      role: "actual",
      moved: 0,
      mismatches: [],
      calculated: null,
    });
    expect(host.trips).toEqual(["read", "apply"]);
    const written = host.applied.flat().filter(({ kind }) => kind === "write");
    expect(written).toMatchObject([
      { row: 4, column: 5 },
      { row: 8, column: 5 },
    ]);
    expect(host.sheet(planSheet).cell("F5").value).toBe(2300);
    expect(host.sheet(planSheet).cell("F8").value).toBe(8);
  });

  it("knows the table afterwards without reading it again", async () => {
    const host = openHost();
    host.sheet(planSheet).put(4, 7, { formula: "=ROUND(F5/D5*100,2)", shows: 0 });
    const outcome = await filled(host, await planned(host, typed));
    host.sheet(planSheet).put(4, 7, { formula: "=ROUND(F5/D5*100,2)", shows: 55.42 });
    const again = await openTable(host, { sheet: planSheet });
    if (outcome.kind !== "filled" || again.kind !== "opened") throw new Error(outcome.kind);
    expect(outcome.opened.summary).toEqual(again.opened.summary);
    expect(outcome.opened.assessed.calculated.table.rows).toEqual(
      again.opened.assessed.calculated.table.rows,
    );
    expect(outcome.opened.undoable).toBe("fill");
  });

  it("writes nothing a second time", async () => {
    const host = openHost();
    await filled(host, await planned(host, typed), { rows: [5, 8, 9] });
    const before = contents(host);
    host.trips.length = 0;
    const again = await filled(host, await planned(host, typed), { rows: [5, 8, 9] });
    expect(again).toMatchObject({ kind: "filled", changes: [] });
    expect(host.trips).toEqual(["read", "read"]);
    expect(contents(host)).toEqual(before);
  });

  it("brings formulas up to date in the same write where asked to, and takes both back together", async () => {
    const host = openHost();
    const before = contents(host);
    const plan = await planned(host, typed);
    host.trips.length = 0;
    const outcome = await filled(host, plan, { options: { calculate: true } });
    expect(host.trips).toEqual(["read", "apply"]);
    expect(outcome).toMatchObject({
      kind: "filled",
      changes: [{ row: 4 }, { row: 8 }],
      mismatches: [],
    });
    expect(host.sheet(planSheet).cell("H5").value).toBe(55.42);
    expect(await undo(host, planSheet)).toMatchObject({ kind: "undone", action: "fill" });
    expect(contents(host)).toEqual(before);
  });

  it("never writes what is not clear, ticked or not", async () => {
    const host = openHost();
    for (const column of [3, 4]) host.sheet(planSheet).put(4, column, null);
    const outcome = await filled(host, await planned(host, entries([5, "2.300"])), { rows: [5] });
    expect(outcome).toMatchObject({ kind: "filled", changes: [] });
    expect(host.sheet(planSheet).cell("F5").value).toBeNull();
  });

  it("can be called off before anything is written, not afterwards", async () => {
    const host = openHost();
    const plan = await planned(host, typed);
    const cancel = { aborted: false };
    const at =
      (wanted: string): Progress =>
      (step) => {
        cancel.aborted ||= step === wanted;
      };
    const ticked = new Set([4]);
    const run = (progress: Progress) =>
      applyFill(host, plan, { ticked, options: { cancel }, progress });
    expect(await run(at("calculating"))).toEqual({ kind: "cancelled" });
    expect(host.applied).toEqual([]);
    cancel.aborted = false;
    expect(await run(at("writing"))).toMatchObject({ kind: "filled" });
    expect(host.applied).toHaveLength(1);
  });

  it("reports a cell that reads back otherwise", async () => {
    const host = openHost();
    const plan = await planned(host, typed);
    const apply = host.apply.bind(host);
    host.apply = async (edits) => {
      const written = await apply(edits);
      return written.map((cell) => (cell.row === 4 ? { ...cell, value: 23 } : cell));
    };
    expect(await filled(host, plan)).toMatchObject({
      mismatches: [{ row: 4, column: 5, expected: "2300", found: "23" }],
    });
  });
});

describe("between preview and writing", () => {
  const without = (index: number): readonly (readonly GivenCell[])[] =>
    openRows.filter((_row, at) => at !== index);
  const inserted = [...openRows.slice(0, 1), ["9", "Chăn nuôi", "Con", 1], ...openRows.slice(1)];
  const group = openRows.slice(0, 1);
  const sorted = [...group, ...openRows.slice(4), ...openRows.slice(1, 4)];

  it.each([
    ["inserted", inserted, ["F6", "F10"]],
    ["sorted", sorted, ["F7", "F6"]],
  ] as const)("rows that were %s are found again", async (_how, rows, [rice, budget]) => {
    const host = openHost();
    const plan = await planned(host, typed);
    rearranged(host, rows);
    expect(await filled(host, plan)).toMatchObject({ kind: "filled", moved: 2 });
    expect(host.sheet(planSheet).cell(rice).value).toBe(2300);
    expect(host.sheet(planSheet).cell(budget).value).toBe(6500);
    expect(host.sheet(planSheet).cell("F5").value).not.toBe(2300);
  });

  it.each<[string, (host: MemoryHost) => void, object]>([
    [
      "a row is gone",
      (host) => {
        rearranged(host, without(1));
      },
      { row: 4, name: "Tổng sản lượng lương thực", reason: "rowGone" },
    ],
    [
      "a row stands there twice",
      (host) => {
        rearranged(host, [
          ...group,
          openRows[5] ?? [],
          openRows[1] ?? [],
          openRows[5] ?? [],
          openRows[1] ?? [],
        ]);
      },
      { row: 4, reason: "severalRows" },
    ],
    [
      "somebody wrote another figure",
      (host) => {
        host.sheet(planSheet).put(4, 5, 2000);
      },
      { row: 4, reason: "changedSince" },
    ],
  ])("nothing at all is written where %s", async (_name, change, wanted) => {
    const host = openHost();
    const plan = await planned(host, typed);
    change(host);
    const before = contents(host);
    const outcome = await filled(host, plan, { rows: [5] });
    expect(outcome.kind === "refused" && outcome.skipped).toMatchObject([wanted]);
    expect(contents(host)).toEqual(before);
    expect(host.applied).toEqual([]);
  });

  it("somebody who wrote the same figure is no obstacle", async () => {
    const host = openHost();
    const plan = await planned(host, typed);
    host.sheet(planSheet).put(4, 5, 2300);
    expect(await filled(host, plan)).toMatchObject({ kind: "filled", changes: [{ row: 8 }] });
  });

  it.each(["sheetProtected", "cellBeingEdited"] as const)(
    "nothing is half-written: %s",
    async (code) => {
      const host = openHost();
      const plan = await planned(host, typed);
      const before = contents(host);
      if (code === "sheetProtected") host.sheet(planSheet).isProtected = true;
      else host.apply = () => Promise.reject(new WorkbookError(code));
      await expect(filled(host, plan)).rejects.toMatchObject({ code });
      expect({ ...(contents(host) as object), isProtected: false }).toEqual(before);
    },
  );

  it("finds no table where it has gone", async () => {
    const host = openHost();
    const plan = await planned(host, typed);
    host.sheet(planSheet).cells.clear();
    expect(await filled(host, plan)).toMatchObject({ kind: "noTable" });
  });
});

describe("taking it back", () => {
  it("restores contents and formats, text as text, several steps", async () => {
    const host = openHost();
    const sheet = host.sheet(planSheet);
    sheet.put(7, 5, "8");
    sheet.at(7, 5).numberFormat = "@";
    sheet.put(5, 5, { formula: "=30+35", shows: 65 });
    const before = contents(host);
    await filled(host, await planned(host, entries([8, "9"], [6, "66"])), { rows: [6, 8] });
    const between = contents(host);
    await filled(host, await planned(host, entries([5, "2300"])));
    expect(await undo(host, planSheet)).toMatchObject({
      kind: "undone",
      action: "fill",
      undoable: "fill",
    });
    expect(contents(host)).toEqual(between);
    expect(await undo(host, planSheet)).toMatchObject({ kind: "undone", undoable: null });
    expect(contents(host)).toEqual(before);
  });

  it.each<[string, (host: MemoryHost) => void, string]>([
    [
      "rows have moved",
      (host) => {
        rearranged(host, [...openRows.slice(0, 1), ["9", "Chăn nuôi"], ...openRows.slice(1)]);
      },
      "shape",
    ],
    [
      "two rows with equal figures were swapped",
      (host) => {
        const sheet = host.sheet(planSheet);
        sheet.put(4, 1, "Tổng sản lượng thủy sản");
        sheet.put(5, 1, "Tổng sản lượng lương thực");
      },
      "shape",
    ],
    [
      "a cell was changed",
      (host) => {
        host.sheet(planSheet).put(4, 5, 1);
      },
      "cells",
    ],
  ])("is refused where %s", async (_name, change, reason) => {
    const host = openHost();
    await filled(host, await planned(host, entries([5, "70"], [6, "70"])), { rows: [5, 6] });
    change(host);
    const before = contents(host);
    expect(await undo(host, planSheet)).toMatchObject({
      kind: "changedSince",
      action: "fill",
      reason,
    });
    expect(contents(host)).toEqual(before);
  });

  it("names one cell in each row that is another by now, and none of those that stayed", async () => {
    const host = openHost();
    await filled(host, await planned(host, entries([5, "70"], [6, "70"], [9, "8"])), {
      rows: [5, 6, 9],
    });
    host.sheet(planSheet).put(4, 1, "Tổng sản lượng thủy sản");
    host.sheet(planSheet).put(5, 1, "Tổng sản lượng lương thực");
    expect(await undo(host, planSheet)).toMatchObject({
      reason: "shape",
      cells: [
        { sheet: planSheet, row: 4, column: 5 },
        { sheet: planSheet, row: 5, column: 5 },
      ],
    });
  });

  it("is still possible after a name was mended", async () => {
    const host = openHost();
    await filled(host, await planned(host, typed));
    host.sheet(planSheet).put(4, 1, "TỔNG SẢN LƯỢNG LƯƠNG THỰC");
    expect(await undo(host, planSheet)).toMatchObject({ kind: "undone" });
  });
});

describe("drafts of the rows", () => {
  it("are cleared by the write that makes them figures, the others stay", async () => {
    const host = openHost();
    const opening = await openTable(host, { sheet: planSheet });
    if (opening.kind !== "opened") throw new Error(opening.reason);
    const drafts = [
      {
        role: "actual",
        entries: [
          { row: 4, text: "2300" },
          { row: 5, text: "6" },
        ],
      },
    ] as const;
    await saveDrafts(host, opening.opened, { drafts });
    const outcome = await filled(host, await planned(host, typed));
    if (outcome.kind !== "filled") throw new Error(outcome.kind);
    expect(restoreDrafts(outcome.opened).drafts).toEqual([
      { role: "actual", entries: [{ row: 5, text: "6" }] },
    ]);
    await filled(host, await planned(host, entries([6, "60"])));
    expect(host.settings.has(settingKeys.drafts)).toBe(false);
  });
});

describe("a table of 10.000 rows", () => {
  jest.setTimeout(120_000);

  const rows: GivenCell[][] = Array.from({ length: 10_000 }, (_row, index) => [
    String(index + 1),
    `Chỉ tiêu số ${index + 1}`,
    "Tấn",
    100 + (index % 50),
  ]);

  it("is filled in one round trip of bounded size and can be taken back", async () => {
    const host = planHost(planTable(planSheet, rows));
    const all = rows.map((_row, index) => [index + 4, String(50 + (index % 40))] as const);
    const plan = await planned(host, entries(...all));
    host.trips.length = 0;
    const outcome = await filled(host, plan);
    if (outcome.kind !== "filled") throw new Error(outcome.kind);
    expect(outcome.changes).toHaveLength(10_000);
    expect(host.trips).toEqual(["read", "apply"]);
    expect(JSON.stringify(host.applied[0]).length).toBeLessThan(5_000_000);
    expect(outcome.opened.undoable).toBe("fill");
  });
});
