import type { ColumnChoice } from "../../../src/core/model/readingChoice";
import { settingKeys } from "../../../src/core/model/settings";
import { decideColumn } from "../../../src/workflows/decideReading";
import { openTable } from "../../../src/workflows/openTable";
import type { NoTable, OpenedTable, OpenOutcome } from "../../../src/workflows/outcomes";
import { pointHeader } from "../../../src/workflows/pointHeader";
import { MemoryHost, MemorySheet, type GivenCell } from "../../support/memoryHost";

/** A table in words no plan table uses: nothing of it is recognised. */
const strange: readonly (readonly GivenCell[])[] = [
  ["SỔ TAY CỦA XÃ"],
  [],
  ["Ký hiệu", "Nội dung", "Đầu năm", "Đến nay"],
  ["a", "Trồng rừng", 100, 60],
  ["b", "Nuôi cá", 50, 20],
  ["c", "Làm đường", 30, 15],
];

const sheet = "Sổ tay";

function strangeHost(): MemoryHost {
  return new MemoryHost(new MemorySheet(sheet, strange));
}

/** The person selects rows of the sheet, first to last as Excel numbers them. */
function select(host: MemoryHost, first: number, last = first): void {
  const area = { row: first - 1, column: 0, rowCount: last - first + 1, columnCount: 3 };
  host.selected = { sheet, area };
}

function refused(outcome: OpenOutcome | { readonly kind: string }): NoTable {
  if (outcome.kind !== "noTable") throw new Error(outcome.kind);
  return outcome as NoTable;
}

function opened(outcome: OpenOutcome | { readonly kind: string }): OpenedTable {
  if (outcome.kind !== "opened") throw new Error(outcome.kind);
  return (outcome as Extract<OpenOutcome, { kind: "opened" }>).opened;
}

const choice = (column: number, role: ColumnChoice["role"]): ColumnChoice => ({
  column,
  heading: ["Ký hiệu", "Nội dung", "Đầu năm", "Đến nay"][column] ?? "",
  role,
});

describe("a sheet in which no table is found", () => {
  it("is refused", async () => {
    expect(refused(await openTable(strangeHost())).reason).toBe("noPlanTable");
  });

  it("shows its headings once the person has pointed at them, in one reading and one writing", async () => {
    const host = strangeHost();
    select(host, 3);
    const { columns = [] } = refused(await pointHeader(host));
    expect(columns.map(({ heading }) => heading)).toEqual(strange[2]);
    expect(host.trips).toEqual(["read", "apply"]);
    expect(host.applied.flat().every(({ kind }) => kind === "setting")).toBe(true);
    const again = refused(await openTable(host));
    expect(again.columns).toEqual(columns);
  });

  it("is read once its columns have roles, one word after the other, and the next time too", async () => {
    const host = strangeHost();
    select(host, 3);
    await pointHeader(host);
    await decideColumn(host, sheet, choice(1, "name"));
    await decideColumn(host, sheet, choice(2, "plan"));
    const after = opened(await decideColumn(host, sheet, choice(3, "actual")));
    expect(after.assessed.calculated.table.columns).toMatchObject({ name: 1, plan: 2, actual: 3 });
    const { table } = opened(await openTable(host)).assessed.calculated;
    expect(table.rows.map(({ name }) => name)).toEqual(["Trồng rừng", "Nuôi cá", "Làm đường"]);
    expect(table.headerRowCount).toBe(1);
  });

  it("is found again when rows are inserted above the header", async () => {
    const host = strangeHost();
    select(host, 3);
    await pointHeader(host);
    await decideColumn(host, sheet, choice(2, "plan"));
    await decideColumn(host, sheet, choice(3, "actual"));
    const moved = new MemoryHost(new MemorySheet(sheet, [["x"], ["y"], ...strange]));
    for (const [key, value] of host.settings) moved.settings.set(key, value);
    expect(opened(await openTable(moved)).assessed.calculated.table.area.row).toBe(4);
  });

  it("is refused again when the person takes everything back", async () => {
    const host = strangeHost();
    select(host, 3);
    await pointHeader(host);
    await decideColumn(host, sheet, choice(2, "plan"));
    opened(await decideColumn(host, sheet, choice(3, "actual")));
    expect(refused(await decideColumn(host, sheet, null)).reason).toBe("noPlanTable");
    expect(host.settings.has(settingKeys.reading)).toBe(false);
    refused(await openTable(host));
  });

  it("is read at once where the headings say enough and stood where none was looked for", async () => {
    const rows = [...strange.slice(0, 2), ["Ký hiệu", "Chỉ tiêu", "Kế hoạch", "Thực hiện"]];
    const host = new MemoryHost(new MemorySheet(sheet, [...rows, ...strange.slice(3)]));
    select(host, 3);
    const after = opened(await pointHeader(host));
    expect(after.assessed.calculated.table.area).toMatchObject({ row: 2, rowCount: 4 });
    expect(after.headerPointed).toBe(true);
  });

  it.each([
    ["nothing", null],
    ["the last row, which stands above nothing", [6, 6]],
    ["rows below everything", [40, 41]],
    ["the whole column", [1, 1_048_576]],
    ["more rows than any header has", [1, 12]],
  ])("takes no header where what is selected is %s", async (_what, rows) => {
    const host = strangeHost();
    if (rows !== null) select(host, rows[0] ?? 1, rows[1]);
    expect(await pointHeader(host)).toEqual({ kind: "noHeader" });
    expect(host.applied).toEqual([]);
  });

  it.each([
    ["no rows", '{"header":7}'],
    ["rows upside down", '{"header":{"top":5,"bottom":2,"words":""}}'],
    ["rows that are not there", '{"header":{"top":90,"bottom":91,"words":"x"}}'],
  ])("does not trip over a stored header of %s", async (_what, stored) => {
    const host = strangeHost();
    host.settings.set(settingKeys.reading, `{"${sheet}":${stored}}`);
    expect(refused(await openTable(host)).reason).toBe("noPlanTable");
  });
});
