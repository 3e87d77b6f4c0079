import { settingKeys } from "../../../src/core/model/settings";
import { restoreDrafts, saveDrafts, type FillDraft } from "../../../src/workflows/fillDrafts";
import { openTable } from "../../../src/workflows/openTable";
import type { OpenedTable } from "../../../src/workflows/outcomes";
import { draftsLimit } from "../../../src/workflows/storedDrafts";
import type { GivenCell, MemoryHost } from "../../support/memoryHost";
import { planHost, planRows, planSheet, planTable } from "./planWorkbook";

async function opened(host: MemoryHost): Promise<OpenedTable> {
  const outcome = await openTable(host, { sheet: host.sheets[0]?.name ?? "" });
  if (outcome.kind !== "opened") throw new Error(outcome.reason);
  return outcome.opened;
}

const typed: readonly FillDraft[] = [
  {
    role: "actual",
    entries: [
      { row: 4, text: "2.300" },
      { row: 8, text: "abc" },
    ],
  },
  { role: "samePeriod", entries: [{ row: 5, text: "1" }] },
];

/** The host with other rows in its sheet, and what was stored before. */
function reopened(host: MemoryHost, rows: readonly (readonly GivenCell[])[]): MemoryHost {
  const later = planHost(planTable(planSheet, rows));
  for (const [key, value] of host.settings) later.settings.set(key, value);
  return later;
}

describe("what was typed and not written", () => {
  it("comes back when the workbook is opened again, and only the setting is written", async () => {
    const host = planHost(planTable());
    const before = host.sheet(planSheet).snapshot();
    expect(await saveDrafts(host, await opened(host), { drafts: typed })).toMatchObject({
      dropped: 0,
    });
    expect(host.trips).toEqual(["read", "read", "apply"]);
    expect(host.applied.flat().map(({ kind }) => kind)).toEqual(["setting"]);
    expect(host.sheet(planSheet).snapshot()).toEqual(before);
    expect(restoreDrafts(await opened(host))).toEqual({ drafts: typed, lost: [] });
  });

  it("is written without reading where what is stored is known, drafts of other tables among it", async () => {
    const host = planHost(planTable(), planTable("Biểu 02"));
    const other = await openTable(host, { sheet: "Biểu 02" });
    if (other.kind !== "opened") throw new Error(other.reason);
    const { stored } = await saveDrafts(host, other.opened, { drafts: typed });
    const own = await opened(host);
    host.trips.length = 0;
    await saveDrafts(host, own, { drafts: typed, known: stored });
    expect(host.trips).toEqual(["apply"]);
    await saveDrafts(host, own, { drafts: [], known: stored });
    expect(restoreDrafts(await opened(host))).toEqual({ drafts: [], lost: [] });
    const again = await openTable(host, { sheet: "Biểu 02" });
    expect(again.kind === "opened" && restoreDrafts(again.opened).drafts).toEqual(typed);
  });

  it("follows its row when rows are inserted above", async () => {
    const host = planHost(planTable());
    await saveDrafts(host, await opened(host), { drafts: typed });
    const rows = [...planRows.slice(0, 1), ["9", "Chăn nuôi", "Con", 1], ...planRows.slice(1)];
    const { drafts } = restoreDrafts(await opened(reopened(host, rows)));
    expect(drafts[0]?.entries).toEqual([
      { row: 5, text: "2.300" },
      { row: 9, text: "abc" },
    ]);
  });

  it("is kept and reported while its row is gone, until a person lets go of it", async () => {
    const host = planHost(planTable());
    await saveDrafts(host, await opened(host), { drafts: typed });
    const without = reopened(
      host,
      planRows.filter((_row, index) => index !== 1),
    );
    const lost = [{ no: "1", name: "Tổng sản lượng lương thực", role: "actual", text: "2.300" }];
    const { drafts } = restoreDrafts(await opened(without));
    expect(restoreDrafts(await opened(without)).lost).toEqual(lost);
    await saveDrafts(without, await opened(without), { drafts });
    expect(restoreDrafts(await opened(without)).lost).toEqual(lost);
    await saveDrafts(without, await opened(without), { drafts, forgetLost: true });
    expect(restoreDrafts(await opened(without))).toEqual({ drafts, lost: [] });
  });

  it("leaves those of other sheets and other tables alone", async () => {
    const host = planHost(planTable(), planTable("Biểu 2"));
    const second = await openTable(host, { sheet: "Biểu 2" });
    if (second.kind !== "opened") throw new Error(second.reason);
    await saveDrafts(host, second.opened, { drafts: typed });
    await saveDrafts(host, await opened(host), { drafts: [] });
    const again = await openTable(host, { sheet: "Biểu 2" });
    expect(again.kind === "opened" && restoreDrafts(again.opened).drafts).toEqual(typed);
    expect(restoreDrafts(await opened(host)).drafts).toEqual([]);
  });

  it("leaves no setting behind where nothing is typed, and writes nothing where nothing changes", async () => {
    const host = planHost(planTable());
    const table = await opened(host);
    await saveDrafts(host, table, { drafts: typed });
    await saveDrafts(host, table, {
      drafts: [{ role: "actual", entries: [{ row: 4, text: "" }] }],
    });
    expect(host.settings.has(settingKeys.drafts)).toBe(false);
    host.trips.length = 0;
    await saveDrafts(host, table, { drafts: [] });
    expect(host.trips).toEqual(["read"]);
  });

  it("is bounded in size, and says how much was not kept", async () => {
    const rows = Array.from({ length: 150 }, (_row, index) => [
      String(index + 1),
      `Chỉ tiêu ${index}`,
      "Tấn",
      1,
    ]);
    const host = planHost(planTable(planSheet, rows));
    const entries = rows.map((_row, index) => ({ row: index + 3, text: "x".repeat(1900) }));
    const long = { row: 3, text: "x".repeat(2001) };
    const table = await opened(host);
    const { dropped } = await saveDrafts(host, table, { drafts: [{ role: "actual", entries }] });
    const stored = host.settings.get(settingKeys.drafts) ?? "";
    expect(stored.length).toBeLessThan(draftsLimit + 1000);
    const kept = restoreDrafts(await opened(host)).drafts[0]?.entries.length ?? 0;
    expect(kept + dropped).toBe(150);
    expect(kept).toBeGreaterThan(50);
    const drafts: FillDraft[] = [{ role: "actual", entries: [long] }];
    expect(await saveDrafts(host, table, { drafts })).toMatchObject({ dropped: 1 });
  });

  it.each([
    "",
    "{}",
    "null",
    '{"version":1,"tables":[{}]}',
    '{"version":1,"tables":[{"sheet":"Biểu chỉ tiêu","table":"A1:J12","drafts":[{"text":1}]}]}',
  ])("is nothing where the setting holds %j", async (text) => {
    const host = planHost(planTable());
    host.settings.set(settingKeys.drafts, text);
    expect(restoreDrafts(await opened(host))).toEqual({ drafts: [], lost: [] });
  });
});
