import { summarizeTable } from "../../../src/core/summary/summarizeTable";
import { isSummarySheet, summarySheetName } from "../../../src/core/summary/summarySheet";
import { writeSummarySheet } from "../../../src/core/summary/writeSummarySheet";
import { assessments } from "../../../src/core/model/assessment";
import type { Edit } from "../../../src/core/model/edit";
import { assessmentName } from "../../../src/core/wording/names";
import { sentence } from "../../../src/core/wording/sentence";
import { vi } from "../../../src/core/wording/vi";
import { ambiguousText, errorCell, textNumber } from "../../support/buildTable";
import type { RowLiteral, TableOptions } from "../../support/buildTable";
import { assessedTable } from "./assessedTable";
import { startSpreadsheet } from "./evaluateEdits";

const sheet = summarySheetName;
const spreadsheet = startSpreadsheet();

// A real engine works the formulas out: on a busy machine that takes a while.
jest.setTimeout(60_000);

afterAll(() => spreadsheet.close());

const mixed: readonly RowLiteral[] = [
  { kind: "group", no: "I", name: "Về kinh tế ( 5 chỉ tiêu)", declared: 5 },
  { name: "Giá trị sản xuất", unit: "Tỷ đồng", plan: 110.2, note: "Tính vào cuối năm" },
  { name: "Tổng sản lượng lương thực có hạt", unit: "Tấn", plan: 4150, actual: 2300 },
  { kind: "subRow", name: "Lúa", plan: 9, actual: 1 },
  { name: "Diện tích đất tích tụ", unit: "Ha", plan: 2, actual: 0 },
  { name: "Số lao động đi xuất khẩu", unit: "LĐ", plan: 19, actual: 8 },
  { name: "Vừa đúng ngưỡng", plan: 2.2, actual: 1.1 },
  { kind: "group", no: "II", name: "Văn hóa" },
  { name: "Cơ sở giết mổ", plan: "Duy trì", actual: "Duy trì" },
  { name: "Tỷ lệ hộ nghèo", unit: "%", plan: 5, actual: 12, direction: "lower" },
  { name: "Tai nạn giao thông", plan: 3, actual: 0, direction: "lower" },
  { name: "Số dán từ Word", plan: textNumber("4.150", 4150), actual: textNumber("100", 100) },
  { name: "Số chưa rõ", plan: 10, actual: ambiguousText("2.000", 2, 2000) },
  { name: "Ô lỗi", plan: 10, actual: errorCell("#DIV/0!") },
  { name: "Chưa nhập", plan: 7 },
  { name: "Không giao kế hoạch", actual: 7 },
  { name: "Kế hoạch bằng 0", plan: 0, actual: 0 },
  { name: "Chưa đạt chuẩn", plan: "Đạt", actual: "Chưa đạt" },
  { name: "Dấu gạch", plan: 4, actual: "-" },
];

function summarised(
  rows: readonly RowLiteral[],
  options: TableOptions & { threshold?: number } = {},
) {
  const { assessed, snapshot } = assessedTable(rows, options);
  const summary = summarizeTable(assessed);
  return { assessed, snapshot, summary, edits: writeSummarySheet({ assessed, summary, sheet }) };
}

function writesOf(edits: readonly Edit[]) {
  return edits.filter((edit) => edit.kind === "write");
}

/** The row, as in Excel, of the written cell in column A that shows the text. */
function rowShowing(shown: ReadonlyMap<string, string | number | null>, text: string): number {
  const found = [...shown].find(([address, value]) => address.startsWith("A") && value === text);
  return Number(found?.[0].slice(1));
}

describe("the counts and the sentence of the sheet Tổng hợp", () => {
  it.each([
    ["every kind of row", mixed, {}],
    ["a higher threshold", mixed, { threshold: 60 }],
    ["a threshold with decimals", mixed, { threshold: 33.5 }],
    ["everything reached", [{ plan: 1, actual: 1 }], {}],
    ["everything below", [{ plan: 10, actual: 1 }], {}],
    ["nothing but groups", [{ kind: "group" as const, name: "Kinh tế" }], {}],
    ["a quote in the sheet's name", mixed, { sheet: "Biểu 'số 1'" }],
    [
      "a table without a plan column",
      [{ actual: 1 }, { actual: 0 }, {}],
      { roles: ["name", "actual", "note"] as const },
    ],
    [
      "a table elsewhere on the sheet",
      mixed,
      { firstRow: 40, firstColumn: 3, period: { months: 9, year: null } },
    ],
  ])("are what the core counts: %s", async (_title, rows, options) => {
    const { edits, summary, snapshot } = summarised(rows, options);
    const shown = await spreadsheet.evaluate(edits, sheet, snapshot);
    const counted = assessments.map((_one, index) => shown.get(`F${8 + index}`));
    expect(counted).toEqual(assessments.map((one) => summary.counts[one]));
    expect(shown.get("F13")).toBe(summary.total);
    expect(shown.get("A4")).toBe(sentence(summary, vi));
  });

  it("follow the figures and the threshold when they change later", async () => {
    const before = summarised(mixed);
    const changed = mixed.map((row) => (row.plan === 19 ? { ...row, actual: 15 } : row));
    const after = summarised(changed, { threshold: 40 });
    const edits = before.edits.map((edit) =>
      edit.kind === "write" && edit.content.kind === "value" && edit.content.value === 50
        ? { ...edit, content: { kind: "value" as const, value: 40 } }
        : edit,
    );
    const shown = await spreadsheet.evaluate(edits, sheet, after.snapshot);
    expect(shown.get("A4")).toBe(sentence(after.summary, vi));
    expect(shown.get("A9")).toBe("Đạt dưới 40%");
  });
});

describe("the lists of the sheet Tổng hợp", () => {
  it("give every indicator its assessment, its figures as they stand and blanks as blanks", async () => {
    const { edits, assessed, snapshot } = summarised(mixed);
    const shown = await spreadsheet.evaluate(edits, sheet, snapshot);
    const first = rowShowing(shown, "3. Kết quả từng chỉ tiêu") + 2;
    const statuses = [...shown].filter(
      ([address, value]) =>
        address.startsWith("G") && Number(address.slice(1)) >= first && value !== null,
    );
    expect(statuses.map(([, value]) => value)).toEqual(
      assessed.indicators.map((one) => assessmentName(one.assessment, vi)),
    );
    expect(
      ["A", "B", "C", "D", "E", "F"].map((column) => shown.get(`${column}${first + 1}`)),
    ).toEqual(["1", "Giá trị sản xuất", "Tỷ đồng", 110.2, null, null]);
    expect(shown.get(`F${first + 2}`)).toBe(55.42);
  });

  it("list what is below first, then what has not started, without a note while that is true", async () => {
    const { edits, snapshot } = summarised(mixed.slice(0, 7));
    const shown = await spreadsheet.evaluate(edits, sheet, snapshot);
    const first = rowShowing(shown, "2. Chỉ tiêu dưới ngưỡng và chưa thực hiện") + 2;
    const line = (row: number) =>
      ["A", "B", "D", "E", "F", "G"].map((one) => shown.get(`${one}${row}`));
    expect(line(first)).toEqual(["4", "Số lao động đi xuất khẩu", 19, 8, 42.11, "Dưới ngưỡng"]);
    expect(line(first + 1)).toEqual(["3", "Diện tích đất tích tụ", 2, 0, 0, "Chưa thực hiện"]);
    expect(shown.get(`A${first + 2}`)).toBeNull();
  });

  it("say so when the figures have changed since", async () => {
    const { edits } = summarised(mixed.slice(0, 7));
    const changed = mixed
      .slice(0, 7)
      .map((row) => (row.plan === 19 ? { ...row, actual: 15 } : row));
    const shown = await spreadsheet.evaluate(edits, sheet, summarised(changed).snapshot);
    expect([...shown.values()]).toContain(
      "Số liệu trong bảng đã thay đổi: bấm Xuất biểu tổng hợp để lập lại danh sách này.",
    );
  });

  it("say that nothing is flagged", async () => {
    const { edits, snapshot } = summarised([{ plan: 1, actual: 1 }]);
    const shown = await spreadsheet.evaluate(edits, sheet, snapshot);
    expect([...shown.values()]).toContain("Không có chỉ tiêu dưới ngưỡng hoặc chưa thực hiện.");
  });
});

describe("the sheet Tổng hợp as a document", () => {
  it("has no formula longer than Excel takes, and no text piece over 255 characters", () => {
    for (const { content } of writesOf(summarised(mixed).edits)) {
      if (content.kind !== "formula") continue;
      expect(content.formula.length).toBeLessThan(8000);
      for (const piece of content.formula.match(/"[^"]*"/g) ?? []) {
        expect(piece.length).toBeLessThan(258);
      }
    }
  });

  it("writes each cell once and only on its own sheet", () => {
    const { edits } = summarised(mixed);
    const cells = writesOf(edits).map(({ row, column }) => `${row}:${column}`);
    expect(new Set(cells).size).toBe(cells.length);
    expect(edits.every((edit) => !("sheet" in edit) || edit.sheet === sheet)).toBe(true);
  });

  it("fits A4 upright with the margins of the decree and repeats the header of the list", () => {
    const { edits } = summarised(mixed);
    const setup = edits.find((edit) => edit.kind === "pageSetup")?.setup;
    expect(setup?.orientation).toBe("portrait");
    expect(setup?.margins).toEqual({ top: 20, bottom: 20, left: 30, right: 15 });
    const header = writesOf(edits).filter(({ row }) => row === setup?.titleRows?.first);
    expect(header.map(({ content }) => content.kind === "value" && content.value)).toContain(
      "Kế hoạch",
    );
    const widths = edits.filter((edit) => edit.kind === "columnWidth");
    expect(widths.reduce((sum, { characters }) => sum + characters, 0)).toBeLessThanOrEqual(84);
  });

  it("has room for every assessment on one line, so that a low row cuts none", () => {
    const { edits } = summarised(mixed);
    const status = edits.find((edit) => edit.kind === "columnWidth" && edit.column === 6);
    const longest = Math.max(...assessments.map((one) => assessmentName(one, vi).length));
    expect(status?.kind === "columnWidth" && status.characters).toBeGreaterThan(longest);
  });

  it("turns the page where figures are large, so that none shows as ####", () => {
    const { edits } = summarised([{ plan: 123456789012.5, actual: 1 }]);
    const setup = edits.find((edit) => edit.kind === "pageSetup")?.setup;
    expect(setup?.orientation).toBe("landscape");
    const plan = edits.find((edit) => edit.kind === "columnWidth" && edit.column === 3);
    expect(plan?.kind === "columnWidth" && plan.characters).toBeGreaterThanOrEqual(
      "123.456.789.012,5".length,
    );
  });
});

describe("knowing our own sheet again", () => {
  const grid = (values: readonly (readonly (string | number | null)[])[]) => ({
    sheet,
    used: { row: 0, column: 0, rowCount: values.length, columnCount: 2 },
    values,
    formulas: [],
    numberFormats: [],
    merges: [],
    isProtected: false,
    conditionalFormats: [],
  });

  it("is possible as long as nothing was added below", async () => {
    const { edits, snapshot } = summarised(mixed);
    const shown = await spreadsheet.evaluate(edits, sheet, snapshot);
    const last = [...shown.values()].at(-1) ?? null;
    expect(isSummarySheet(grid([["TỔNG HỢP"], [last, null], [null, ""]]))).toBe(true);
    expect(isSummarySheet(grid([[last], ["Người lập biểu"]]))).toBe(false);
    expect(isSummarySheet(grid([[last, "ghi thêm"]]))).toBe(false);
  });

  it.each([[[]], [[["Tổng hợp"]]], [[[null], [12]]]])("refuses any other sheet: %j", (values) => {
    expect(isSummarySheet(grid(values))).toBe(false);
  });
});
