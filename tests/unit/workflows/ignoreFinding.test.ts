import type { CellValue } from "../../../src/core/model/cell";
import type { Finding } from "../../../src/core/model/finding";
import { settingKeys } from "../../../src/core/model/settings";
import { check } from "../../../src/workflows/check";
import { cleanReason, considerAgain, ignoreFinding } from "../../../src/workflows/ignoreFinding";
import type { CheckedTable } from "../../../src/workflows/outcomes";
import { ignoredLimit, ignoredText, parseIgnored } from "../../../src/workflows/storedIgnored";
import type { GivenCell, MemoryHost, MemorySheet } from "../../support/memoryHost";
import { planHost, planTable } from "./planWorkbook";

const decision = { reason: "  Đã đối chiếu,\n đúng số liệu ", date: "2026-11-22" };

/** Rows from sheet row 5 on: typed percentages of rows 5 and 6 are wrong, row 7 repeats the name of row 5. */
const rows: readonly (readonly GivenCell[])[] = [
  ["I", "Về kinh tế"],
  ["1", "Tổng sản lượng lương thực", "Tấn", 4150, 2240, 2300, 102.68, 70.5, 1850],
  ["2", "Tổng sản lượng thủy sản", "Tấn", 100, 68, 65, 95.59, 71.5, 35],
  ["3", "Số lao động đi xuất khẩu", "LĐ", 19, 5, 8, 160, 42.11, 11],
];

function hostOf(given = rows): { readonly host: MemoryHost; readonly sheet: MemorySheet } {
  const sheet = planTable("Biểu", given);
  return { host: planHost(sheet), sheet };
}

async function checked(host: MemoryHost): Promise<CheckedTable> {
  const outcome = await check(host);
  if (outcome.kind === "noTable") throw new Error("no table");
  return outcome.opened;
}

function about(findings: readonly Finding[], indicator: string): Finding {
  const found = findings.find(
    (one) => one.check === "typedPercentageDisagrees" && one.indicator === indicator,
  );
  if (found === undefined) throw new Error(`nothing about ${indicator}`);
  return found;
}

async function ignore(host: MemoryHost, indicator = "1"): Promise<CheckedTable> {
  const shown = await checked(host);
  const finding = about(shown.findings, indicator);
  const outcome = await ignoreFinding(host, shown, { finding, decision });
  if (outcome.kind !== "stored") throw new Error(outcome.kind);
  return outcome.opened;
}

/** The rows of the sheet in another order, below the same header. */
function reorder(
  sheet: MemorySheet,
  order: readonly number[],
  change?: (row: GivenCell[]) => void,
) {
  const first = 3;
  const all = rows.map((row) => [...row]);
  const wide = Math.max(...rows.map((row) => row.length));
  order.forEach((from, at) => {
    const row = [...(all[from] ?? ["", "Chỉ tiêu chen vào", "Xã", 10, 5, 5, 100, 50, 5])];
    change?.(row);
    for (let column = 0; column < wide; column += 1) {
      sheet.put(first + at, column, row[column] ?? null);
    }
  });
}

describe("a finding that is passed over", () => {
  it("stands apart with its reason, in one trip to read and one to write", async () => {
    const { host } = hostOf();
    const shown = await checked(host);
    host.trips.length = 0;
    const finding = about(shown.findings, "1");
    const outcome = await ignoreFinding(host, shown, { finding, decision });
    expect(host.trips).toEqual(["read", "apply"]);
    expect(outcome).toMatchObject({
      kind: "stored",
      opened: { ignored: [{ reason: "Đã đối chiếu, đúng số liệu", date: "2026-11-22" }] },
    });
    const now = await checked(host);
    expect(now.ignored.map(({ finding: one }) => one)).toEqual([finding]);
    expect(now.findings).toEqual(shown.findings.filter((one) => one !== finding));
    expect(host.applied.flat().map(({ kind }) => kind)).toEqual(["setting"]);
  });

  it.each<[string, readonly number[], ((row: GivenCell[]) => void) | undefined]>([
    ["a row is inserted above", [0, 9, 1, 2, 3], undefined],
    ["the rows are sorted", [0, 3, 2, 1], undefined],
    [
      "the rows are numbered anew",
      [0, 1, 2, 3],
      (row) => {
        if (row[0] !== "I") row[0] = String(Number(row[0]) + 3);
      },
    ],
  ])("is still passed over when %s", async (_case, order, change) => {
    const { host, sheet } = hostOf();
    await ignore(host);
    reorder(sheet, order, change);
    const now = await checked(host);
    expect(now.ignored).toHaveLength(1);
    expect(now.ignored[0]?.finding.details).toMatchObject({ typed: 70.5 });
    expect(now.findings.filter((one) => one.check === "typedPercentageDisagrees")).toHaveLength(1);
  });

  it.each<[string, number, CellValue]>([
    ["the wrong percentage", 7, 71],
    ["the plan", 3, 4200],
  ])("is told again when %s has changed", async (_case, column, value) => {
    const { host, sheet } = hostOf();
    await ignore(host);
    sheet.put(4, column, value);
    const now = await checked(host);
    expect(now.ignored).toEqual([]);
    expect(about(now.findings, "1").details["expected"]).toBeDefined();
  });

  it("counts again once it is considered again", async () => {
    const { host } = hostOf();
    const shown = await checked(host);
    const passed = await ignore(host);
    const finding = passed.ignored[0]?.finding;
    if (finding === undefined) throw new Error("nothing passed over");
    const outcome = await considerAgain(host, passed, finding);
    expect(outcome).toMatchObject({ kind: "stored", opened: { ignored: [] } });
    expect((await checked(host)).findings).toEqual(shown.findings);
    expect(host.settings.has(settingKeys.ignored)).toBe(false);
  });

  it("leaves what is passed over of another row alone", async () => {
    const { host } = hostOf();
    await ignore(host, "1");
    const both = await ignore(host, "2");
    expect(both.ignored.map(({ finding }) => finding.indicator)).toEqual(["1", "2"]);
  });

  it("is not stored when it is gone by then", async () => {
    const { host, sheet } = hostOf();
    const shown = await checked(host);
    const finding = about(shown.findings, "1");
    sheet.put(4, 7, 55.42);
    const outcome = await ignoreFinding(host, shown, { finding, decision });
    expect(outcome.kind).toBe("gone");
    expect(host.settings.has(settingKeys.ignored)).toBe(false);
  });

  it("is found among rows that are alike in all by where it stands", async () => {
    const alike = ["", "Sản lượng", "Tấn", 100, 50, 60, 120, 75.5, 40];
    const { host } = hostOf([["1", "Lúa", "Tấn", 9, 5, 5, 100, 55.56, 4], alike, alike, alike]);
    const shown = await checked(host);
    const wrong = shown.findings.filter((one) => one.check === "typedPercentageDisagrees");
    expect(wrong.length).toBeGreaterThan(2);
    const finding = wrong[2];
    if (finding === undefined) throw new Error("no finding");
    await ignoreFinding(host, shown, { finding, decision });
    expect((await checked(host)).ignored.map((one) => one.finding.cell)).toEqual([finding.cell]);
  });

  it("is kept when the sheet is renamed, where the host knows the sheet", async () => {
    const { host, sheet } = hostOf();
    sheet.id = "{1}";
    await ignore(host);
    sheet.name = "Biểu mới";
    host.active = "Biểu mới";
    expect((await checked(host)).ignored).toHaveLength(1);
  });

  it("needs a reason of at most 500 letters", () => {
    expect(cleanReason(" \n ")).toBeNull();
    expect(cleanReason("a".repeat(900))).toHaveLength(500);
  });
});

describe("what is stored of it", () => {
  const stored = {
    check: "a",
    label: null,
    about: "b",
    offset: null,
    reason: "c",
    date: "2026-01-01",
  };
  const table = { sheet: "S", id: null, table: "A1:B2", findings: [stored] };

  it.each([
    "",
    "{",
    "[]",
    "null",
    '{"version":2,"tables":[]}',
    '{"version":1,"tables":{}}',
    '{"version":1,"tables":[null,1,{"sheet":"S"}]}',
    '{"version":1,"tables":[{"sheet":"S","table":"A1","findings":[null,{"check":1},{"check":"a","label":{},"about":"b","reason":"c","date":"d"}]}]}',
  ])("is passed over where it makes no sense: %s", (text) => {
    expect(parseIgnored(text).flatMap(({ findings }) => findings)).toEqual([]);
  });

  it("reads back as it was", () => {
    expect(parseIgnored(ignoredText([table]) ?? "")).toEqual([table]);
  });

  it("stays within its bounds, and lets go of the oldest first", () => {
    const many = Array.from({ length: 2000 }, (_one, at) => ({
      ...stored,
      about: String(at),
      reason: "r".repeat(400),
      date: at < 1000 ? "2026-01-01" : "2026-02-01",
    }));
    const text = ignoredText([{ ...table, findings: many }]) ?? "";
    expect(text.length).toBeLessThanOrEqual(ignoredLimit + 100);
    const dates = parseIgnored(text).flatMap(({ findings }) => findings.map(({ date }) => date));
    expect(new Set(dates)).toEqual(new Set(["2026-02-01"]));
  });
});
