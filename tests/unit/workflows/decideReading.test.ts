import type { ColumnChoice } from "../../../src/core/model/readingChoice";
import { settingKeys } from "../../../src/core/model/settings";
import { calculate } from "../../../src/workflows/calculate";
import { chooseTable, decideColumn } from "../../../src/workflows/decideReading";
import { openTable } from "../../../src/workflows/openTable";
import type { OpenedTable, OpenOutcome } from "../../../src/workflows/outcomes";
import { MemoryHost, MemorySheet, type GivenCell } from "../../support/memoryHost";
import { planHost, planSheet, planTable } from "./planWorkbook";

/** Columns of the plan table: D is the plan, E the same period, F the actual figures. */
const [planColumn, sameColumn, actualColumn] = [3, 4, 5];

function opened(outcome: OpenOutcome | Awaited<ReturnType<typeof decideColumn>>): OpenedTable {
  if (outcome.kind !== "opened") throw new Error(outcome.kind);
  return outcome.opened;
}

function headingOf({ explanation }: OpenedTable, column: number): string {
  return explanation.columns.find((each) => each.column === column)?.heading ?? "";
}

async function choice(
  host: MemoryHost,
  column: number,
  role: ColumnChoice["role"],
): Promise<ColumnChoice> {
  const heading = headingOf(opened(await openTable(host)), column);
  host.trips.length = 0;
  return { column, heading, role };
}

/** Two plan tables side by side, A to F and H to M, the second one smaller. */
function twoTables(): MemorySheet {
  const heading = ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "So với KH (%)"];
  const rows: GivenCell[][] = [
    ["BIỂU KINH TẾ NĂM 2023", null, null, null, null, null, null, "BIỂU XÃ HỘI NĂM 2023"],
    [],
    [...heading, null, ...heading],
    ["1", "Lúa", "Tấn", 100, 60, null, null, "1", "Lao động", "Người", 40, 10],
    ["2", "Lợn", "Con", 50, 20, null, null, "2", "Trường", "Trường", 2, 1],
    ["3", "Cá", "Tấn", 30, 15],
  ];
  return new MemorySheet("Hai bảng", rows);
}

const second = { row: 2, column: 7, rowCount: 3, columnCount: 6 };

describe("deciding about a column", () => {
  it("gives it the role, takes the role from the other column, and costs one reading and one writing", async () => {
    const host = planHost(planTable());
    const wanted = await choice(host, sameColumn, "actual");
    const after = opened(await decideColumn(host, planSheet, wanted));
    expect(host.trips).toEqual(["read", "apply"]);
    expect(after.assessed.calculated.table.columns).toMatchObject({ actual: sameColumn });
    const decided = after.explanation.columns.filter(({ reasons }) =>
      reasons.some(({ reason }) => reason === "person"),
    );
    expect(decided.map(({ column }) => column)).toEqual([sameColumn]);
  });

  it("writes into no cell", async () => {
    const host = planHost(planTable());
    const before = host.sheet(planSheet).snapshot();
    await decideColumn(host, planSheet, await choice(host, sameColumn, "actual"));
    expect(host.sheet(planSheet).snapshot()).toEqual(before);
    expect(host.applied.flat().map(({ kind }) => kind)).toEqual(["setting"]);
  });

  it("is applied from then on, also by Tính lại, without another round trip", async () => {
    const host = planHost(planTable());
    await decideColumn(host, planSheet, await choice(host, sameColumn, "actual"));
    host.trips.length = 0;
    await calculate(host, { preview: false, fixNumbers: false });
    expect(host.trips).toEqual(["read", "apply"]);
    expect(host.sheet(planSheet).cell("H5").formula).toContain("E5");
  });

  it("follows the column when another is inserted before it", async () => {
    const host = planHost(planTable());
    await decideColumn(host, planSheet, await choice(host, sameColumn, "actual"));
    const { values } = host.sheet(planSheet).snapshot();
    const moved = values.map((row) => [...row.slice(0, 3), null, ...row.slice(3)]);
    const again = new MemoryHost(new MemorySheet(planSheet, moved));
    for (const [key, value] of host.settings) again.settings.set(key, value);
    const { table } = opened(await openTable(again)).assessed.calculated;
    expect(table.columns.actual).toBe(sameColumn + 1);
  });

  it("replaces an earlier decision on the same column, and on the same role", async () => {
    const host = planHost(planTable());
    await decideColumn(host, planSheet, await choice(host, sameColumn, "actual"));
    await decideColumn(host, planSheet, await choice(host, sameColumn, "samePeriod"));
    const after = opened(
      await decideColumn(host, planSheet, await choice(host, actualColumn, "samePeriod")),
    );
    expect(after.assessed.calculated.table.columns.samePeriod).toBe(actualColumn);
    const stored = JSON.parse(host.settings.get(settingKeys.reading) ?? "{}") as Record<
      string,
      { readonly columns: readonly unknown[] }
    >;
    expect(stored[planSheet]?.columns).toHaveLength(1);
  });

  it("is refused, and nothing stored, where no table would be left", async () => {
    const host = planHost(planTable());
    const outcome = await decideColumn(host, planSheet, await choice(host, 1, "plan"));
    expect(outcome.kind).toBe("unreadable");
    expect(host.applied).toEqual([]);
  });

  it("is forgotten as a whole on demand", async () => {
    const host = planHost(planTable());
    await decideColumn(host, planSheet, await choice(host, sameColumn, "actual"));
    await decideColumn(host, planSheet, await choice(host, planColumn, null));
    const after = opened(await decideColumn(host, planSheet, null));
    expect(after.assessed.calculated.table.columns).toMatchObject({
      plan: planColumn,
      samePeriod: sameColumn,
      actual: actualColumn,
    });
    expect(host.settings.has(settingKeys.reading)).toBe(false);
  });

  describe("on a sheet that is renamed afterwards", () => {
    /** The same period was decided to be the actual figures; the host tells sheets by an id. */
    async function decidedHost(id: string | null): Promise<MemoryHost> {
      const host = planHost(planTable());
      host.sheet(planSheet).id = id;
      await decideColumn(host, planSheet, await choice(host, sameColumn, "actual"));
      host.trips.length = 0;
      return host;
    }
    const actualOf = async (host: MemoryHost, sheet: string): Promise<number | undefined> =>
      opened(await openTable(host, { sheet })).assessed.calculated.table.columns.actual;

    it("still holds, in one reading", async () => {
      const host = await decidedHost("7");
      host.sheet(planSheet).name = "Biểu 2023";
      expect(await actualOf(host, "Biểu 2023")).toBe(sameColumn);
      expect(host.trips).toEqual(["read"]);
    });

    it("is not taken for one about a new sheet of the old name", async () => {
      const host = await decidedHost("7");
      host.sheet(planSheet).name = "Biểu 2023";
      const added = planTable();
      added.id = "8";
      host.sheets.push(added);
      expect(await actualOf(host, planSheet)).toBe(actualColumn);
      expect(await actualOf(host, "Biểu 2023")).toBe(sameColumn);
    });

    it.each([
      ["without ids", null, null],
      ["with ids, by another that has none", "7", null],
      ["without ids, by another that has some", null, "7"],
      ["with ids, by another that has its own", "7", "{7}"],
    ])("holds by its name when it was stored by a host %s", async (_what, before, after) => {
      const host = await decidedHost(before);
      host.sheet(planSheet).id = after;
      expect(await actualOf(host, planSheet)).toBe(sameColumn);
    });

    it("holds for the next decision too, and what was about a deleted sheet goes with it", async () => {
      const host = await decidedHost("7");
      const gone = planTable("Sẽ xóa");
      gone.id = "9";
      host.sheets.push(gone);
      await decideColumn(host, "Sẽ xóa", await choice(host, sameColumn, "actual"));
      host.sheets.pop();
      host.sheet(planSheet).name = "Biểu 2023";
      await decideColumn(host, "Biểu 2023", await choice(host, planColumn, null));
      expect(await actualOf(host, "Biểu 2023")).toBe(sameColumn);
      const stored = JSON.parse(host.settings.get(settingKeys.reading) ?? "{}") as object;
      expect(Object.keys(stored)).toEqual(["Biểu 2023"]);
    });

    it("leaves the pane on the remembered sheet", async () => {
      const host = new MemoryHost(
        new MemorySheet("Ghi chép", [["x"]]),
        planTable(),
        planTable("B"),
      );
      host.sheet("B").id = "7";
      const { area } = opened(await openTable(host, { sheet: "B" })).assessed.calculated.table;
      await chooseTable(host, "B", area);
      host.sheet("B").name = "B cũ";
      expect(opened(await openTable(host)).snapshot.sheet).toBe("B cũ");
    });
  });

  it.each([
    ["no JSON", "{"],
    ["another shape", '["actual"]'],
    ["unknown roles and broken cells", `{"${planSheet}":{"table":7,"columns":[{"column":-1},3]}}`],
  ])("does not trip over stored settings that are %s", async (_what, stored) => {
    const host = planHost(planTable());
    host.settings.set(settingKeys.reading, stored);
    expect(opened(await openTable(host)).assessed.calculated.table.columns.actual).toBe(
      actualColumn,
    );
  });
});

describe("choosing among tables", () => {
  it("lists both tables of a sheet, the open one marked, with their titles", async () => {
    const { tables } = opened(await openTable(new MemoryHost(twoTables())));
    expect(tables.map(({ sheet, isOpen }) => [sheet, isOpen])).toEqual([
      ["Hai bảng", true],
      ["Hai bảng", false],
    ]);
    expect(tables.map(({ place }) => place.title)).toEqual([
      "BIỂU KINH TẾ NĂM 2023",
      "BIỂU XÃ HỘI NĂM 2023",
    ]);
  });

  it("opens the chosen one, now and the next time, in one reading each", async () => {
    const host = new MemoryHost(twoTables());
    const chosen = opened(await chooseTable(host, "Hai bảng", second));
    expect(chosen.assessed.calculated.table.area).toEqual(second);
    expect(host.trips).toEqual(["read", "apply"]);
    const again = opened(await openTable(host));
    expect(again.assessed.calculated.table.area).toEqual(second);
    expect(again.tables.map(({ isOpen }) => isOpen)).toEqual([false, true]);
    expect(host.trips).toEqual(["read", "apply", "read"]);
  });

  it("keeps what was decided about the columns of each table apart", async () => {
    const host = new MemoryHost(twoTables());
    const first = opened(await openTable(host));
    const note = { column: 5, heading: headingOf(first, 5), role: "note" } as const;
    await decideColumn(host, "Hai bảng", note);
    const other = opened(await chooseTable(host, "Hai bảng", second));
    expect(other.assessed.calculated.table.columns.vsPlan).toBe(12);
    expect(other.findings.map(({ check }) => check)).not.toContain("columnChoiceLost");
    await decideColumn(host, "Hai bảng", null);
    const back = opened(await chooseTable(host, "Hai bảng", first.assessed.calculated.table.area));
    expect(back.assessed.calculated.table.columns.note).toBe(5);
  });

  it("finds the chosen table again after rows were inserted above it", async () => {
    const host = new MemoryHost(twoTables());
    await chooseTable(host, "Hai bảng", second);
    const { values } = host.sheet("Hai bảng").snapshot();
    const moved = new MemoryHost(new MemorySheet("Hai bảng", [[], ...values]));
    for (const [key, value] of host.settings) moved.settings.set(key, value);
    const { area } = opened(await openTable(moved)).assessed.calculated.table;
    expect(area).toEqual({ ...second, row: 3 });
  });

  it("takes the best table, and says so, where the chosen one is gone", async () => {
    const host = new MemoryHost(twoTables());
    await chooseTable(host, "Hai bảng", second);
    const sheet = host.sheet("Hai bảng");
    for (let row = 0; row < 6; row += 1) {
      for (let column = 7; column < 13; column += 1) sheet.put(row, column, null);
    }
    const after = opened(await openTable(host));
    expect(after.assessed.calculated.table.area.column).toBe(0);
    expect(after.findings.map(({ check }) => check)).toContain("tableChoiceLost");
  });

  it("lists the tables of other sheets that had to be read anyway, and names those that had not", async () => {
    const notes = new MemorySheet("Ghi chép", [["Họ tên"], ["An"]]);
    const host = new MemoryHost(planTable(), planTable("Biểu 2"), notes);
    const one = opened(await openTable(host));
    expect(one.tables).toHaveLength(1);
    expect(one.unreadSheets).toEqual(["Biểu 2", "Ghi chép"]);
    host.active = "Ghi chép";
    const all = opened(await openTable(host));
    expect(all.tables.map(({ sheet, isOpen }) => [sheet, isOpen])).toEqual([
      [planSheet, true],
      ["Biểu 2", false],
    ]);
    expect(all.unreadSheets).toEqual([]);
  });

  it("reads every sheet for whoever wants to know all tables", async () => {
    const host = new MemoryHost(planTable(), planTable("Biểu 2"));
    const { tables } = opened(await openTable(host, { everySheet: true }));
    expect(tables.map(({ sheet }) => sheet)).toEqual([planSheet, "Biểu 2"]);
  });
});
