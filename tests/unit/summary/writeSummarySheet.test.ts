import { columnsWidth } from "../../../src/core/summary/summarySheetStyle";
import { summarizeTable } from "../../../src/core/summary/summarizeTable";
import {
  isSummarySheet,
  summaryMark,
  summarySheetName,
} from "../../../src/core/summary/summarySheet";
import { writeSummarySheet } from "../../../src/core/summary/writeSummarySheet";
import { assessments } from "../../../src/core/model/assessment";
import { blankHeading } from "../../../src/core/model/reportDocument";
import { sheetBlocks } from "../../../src/core/summary/sheetBlocks";
import { cellAddress } from "../../../src/core/model/address";
import type { Area } from "../../../src/core/model/area";
import type { Edit } from "../../../src/core/model/edit";
import { usualReportChoices, type ReportChoices } from "../../../src/core/model/reportChoices";
import type { SheetSnapshot } from "../../../src/core/model/sheetSnapshot";
import { assessmentName } from "../../../src/core/wording/names";
import { sentence } from "../../../src/core/wording/sentence";
import { vi } from "../../../src/core/wording/vi";
import { ambiguousText, errorCell, textNumber } from "../../support/buildTable";
import type { RowLiteral, TableOptions } from "../../support/buildTable";
import { assessedTable } from "./assessedTable";
import { startSpreadsheet } from "./evaluateEdits";
import { sheetPlaces, type SheetPlaces } from "./sheetPlaces";

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
  options: TableOptions & { threshold?: number; choices?: ReportChoices } = {},
) {
  const { assessed, snapshot } = assessedTable(rows, options);
  const summary = summarizeTable(assessed);
  const source = { assessed, summary, sheet, choices: options.choices ?? usualReportChoices };
  const edits = writeSummarySheet(source);
  return { assessed, snapshot, summary, edits, places: sheetPlaces(source) };
}

function writesOf(edits: readonly Edit[]) {
  return edits.filter((edit) => edit.kind === "write");
}

/** The texts of a sheet by their place. */
function textsOf({ values, used }: SheetSnapshot) {
  return (row: number, column: number): string | null => {
    const value = values[row - (used?.row ?? 0)]?.[column - (used?.column ?? 0)];
    return typeof value === "string" ? value : null;
  };
}

/** The rows of the indicator whose figures are texts: in the full list, and among those that fall short. */
function copiedRows({ layout }: SheetPlaces): ReadonlySet<number> {
  const at = mixed.findIndex(({ name }) => name === "Số dán từ Word");
  const { row, indicator } = layout.list.lines[at] ?? { row: -1, indicator: null };
  const flagged = (layout.flagged?.lines ?? []).filter((line) => line.indicator === indicator);
  return new Set([row, ...flagged.map((line) => line.row)]);
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
    const { edits, summary, snapshot, places } = summarised(rows, options);
    const shown = await spreadsheet.evaluate(edits, sheet, snapshot);
    const total = places.layout.counts?.total ?? -1;
    const counted = assessments.map((_one, index) => shown.get(places.count(total, index + 1)));
    expect(counted).toEqual(assessments.map((one) => summary.counts[one]));
    expect(shown.get(places.count(total, 0))).toBe(summary.total);
    expect(shown.get(places.sentence)).toBe(sentence(summary, vi));
  });

  it.each([
    ["counts, heading, chart, signature", []],
    ["counts", ["heading", "flagged", "chart", "signature"] as const],
    ["the flagged list", ["counts", "chart"] as const],
  ])("stay right without %s", async (_title, parts) => {
    const choices = { ...usualReportChoices, parts };
    const { edits, summary, snapshot, places } = summarised(mixed, { choices });
    const shown = await spreadsheet.evaluate(edits, sheet, snapshot);
    expect(shown.get(places.sentence)).toBe(sentence(summary, vi));
    const cells = edits.flatMap((edit) => (edit.kind === "write" ? [edit] : []));
    expect(new Set(cells.map(({ row, column }) => `${row} ${column}`)).size).toBe(cells.length);
  });

  it("give each group its own row, and a row for what stands above the first", async () => {
    const rows: readonly RowLiteral[] = [{ name: "Trước", plan: 1, actual: 1 }, ...mixed];
    const { edits, snapshot, places } = summarised(rows);
    const shown = await spreadsheet.evaluate(edits, sheet, snapshot);
    const groups = (places.layout.counts?.groups ?? []).map(({ row }) => [
      shown.get(`A${row + 1}`),
      ...[0, 1, 2, 3, 4, 5].map((index) => shown.get(places.count(row, index))),
    ]);
    expect(groups).toEqual([
      ["Ngoài các nhóm", 1, 1, 0, 0, 0, 0],
      ["I. Về kinh tế ( 5 chỉ tiêu)", 5, 2, 1, 1, 1, 0],
      ["II. Văn hóa", 11, 4, 3, 0, 0, 4],
    ]);
  });

  it("say what has come of the plan when the year is over", async () => {
    const options = { period: { months: 12, year: 2023 } };
    const rows: readonly RowLiteral[] = [
      { plan: 10, actual: 12 },
      { plan: 10, actual: 10 },
      { plan: 10, actual: 9 },
      { plan: 10, actual: 0 },
      { plan: 5, actual: 4, direction: "lower" },
      { plan: 5, actual: 0, direction: "lower" },
      { plan: "Đạt", actual: "Vượt" },
      { plan: 3 },
    ];
    const { edits, summary, snapshot, places, assessed } = summarised(rows, options);
    const shown = await spreadsheet.evaluate(edits, sheet, snapshot);
    const statuses = places.layout.list.lines.map(({ row }) => shown.get(places.at(row, "status")));
    expect(statuses).toEqual([
      "Vượt",
      "Đạt",
      "Không đạt",
      "Chưa thực hiện",
      "Vượt",
      "Vượt",
      "Vượt",
      "Chưa có số liệu",
    ]);
    const total = places.layout.counts?.total ?? -1;
    const counted = [1, 2, 3, 4, 5].map((index) => shown.get(places.count(total, index)));
    expect(counted).toEqual([4, 1, 2, 0, 1]);
    expect(shown.get(places.sentence)).toBe(sentence(summary, vi));
    expect(assessed.indicators.map((one) => one.yearResult)).toContain("exceeded");
  });

  it("follow the figures and the threshold when they change later", async () => {
    const before = summarised(mixed);
    const { places } = before;
    const changed = mixed.map((row) => (row.plan === 19 ? { ...row, actual: 15 } : row));
    const after = summarised(changed, { threshold: 40 });
    const edits = before.edits.map((edit) =>
      edit.kind === "write" && edit.content.kind === "value" && edit.content.value === 50
        ? { ...edit, content: { kind: "value" as const, value: 40 } }
        : edit,
    );
    const shown = await spreadsheet.evaluate(edits, sheet, after.snapshot);
    expect(shown.get(places.sentence)).toBe(sentence(after.summary, vi));
    expect(shown.get(places.count(places.layout.counts?.header ?? -1, 2))).toBe("Đạt dưới 40%");
  });
});

describe("the lists of the sheet Tổng hợp", () => {
  it("give every indicator its assessment, its figures as they stand and blanks as blanks", async () => {
    const { edits, assessed, snapshot, places } = summarised(mixed);
    const shown = await spreadsheet.evaluate(edits, sheet, snapshot);
    const { lines } = places.layout.list;
    expect(lines).toHaveLength(mixed.length);
    const judged = lines.filter(({ indicator }) => indicator !== null);
    expect(judged.map(({ row }) => shown.get(places.at(row, "status")))).toEqual(
      assessed.indicators.map((one) => assessmentName(one.assessment, vi)),
    );
    const first = lines[1]?.row ?? -1;
    const roles = ["no", "name", "unit", "plan", "actual", "vsPlan"] as const;
    expect(roles.map((role) => shown.get(places.at(first, role)))).toEqual([
      "1",
      "Giá trị sản xuất",
      "Tỷ đồng",
      110.2,
      null,
      null,
    ]);
    expect(shown.get(places.at(first + 1, "vsPlan"))).toBe(55.42);
  });

  it("show what is computed as Tính lại computes it, words and dashes included", async () => {
    const { edits, assessed, snapshot, places } = summarised(mixed);
    const shown = await spreadsheet.evaluate(edits, sheet, snapshot);
    for (const { row, source } of places.layout.list.lines) {
      for (const role of ["vsSamePeriod", "vsPlan", "remaining"] as const) {
        const value = shown.get(places.at(row, role)) ?? null;
        expect([source.source.name, role, value]).toEqual([
          source.source.name,
          role,
          source.computed[role],
        ]);
      }
    }
    expect(assessed.calculated.rows.some(({ computed }) => computed.remaining === "-")).toBe(true);
  });

  it("hold the same figures as values, with no link left, for a workbook of its own", async () => {
    const { assessed, summary, snapshot, edits, places } = summarised(mixed);
    const own = writeSummarySheet({
      assessed,
      summary,
      sheet,
      links: "values",
      textAt: textsOf(snapshot),
    });
    expect(JSON.stringify(own)).not.toContain(`'${snapshot.sheet}'!`);
    const nothing = { ...snapshot, values: [] };
    const [live, values] = [
      await spreadsheet.evaluate(edits, sheet, snapshot),
      await spreadsheet.evaluate(own, sheet, nothing),
    ];
    expect(values.get(places.sentence)).toBe(live.get(places.sentence));
    for (const [address, value] of live) {
      const isCopied = copiedRows(places).has(Number(address.replace(/[A-Z]+/, "")) - 1);
      if (!isCopied) expect([address, values.get(address) ?? null]).toEqual([address, value]);
    }
    // A figure stored as text becomes the number it means.
    const [row = -1] = copiedRows(places);
    const numbers = [
      ["plan", 4150],
      ["actual", 100],
      ["vsPlan", 2.41],
      ["remaining", 4050],
    ] as const;
    for (const [role, number] of numbers) expect(values.get(places.at(row, role))).toBe(number);
  });

  it("show figures stored as text as the numbers they mean, as long as the text stands", async () => {
    const rows: readonly RowLiteral[] = [
      { plan: textNumber("4.150", 4150), actual: textNumber("100", 100) },
    ];
    const { assessed, summary, snapshot } = summarised(rows);
    const source = { assessed, summary, sheet, textAt: textsOf(snapshot) };
    const places = sheetPlaces(source);
    const row = places.layout.list.lines[0]?.row ?? -1;
    const edits = writeSummarySheet(source);
    const shown = async (plan: typeof snapshot) => {
      const cells = await spreadsheet.evaluate(edits, sheet, plan);
      return (["plan", "vsPlan", "remaining"] as const).map((role) =>
        cells.get(places.at(row, role)),
      );
    };
    expect(await shown(snapshot)).toEqual([4150, 2.41, 4050]);
    const retyped = summarised([{ plan: 200, actual: textNumber("100", 100) }]).snapshot;
    expect(await shown(retyped)).toEqual([200, 50, 100]);
  });

  it("leave a column alone that states the change against the same period", async () => {
    const rows: readonly RowLiteral[] = [{ samePeriod: 100, actual: 104, vsSamePeriod: 4 }];
    const { assessed, summary, snapshot } = summarised(rows);
    const table = { ...assessed.calculated.table, statesGrowth: true };
    const source = {
      assessed: { ...assessed, calculated: { ...assessed.calculated, table } },
      summary,
      sheet,
    };
    const places = sheetPlaces(source);
    const shown = await spreadsheet.evaluate(writeSummarySheet(source), sheet, snapshot);
    const row = places.layout.list.lines[0]?.row ?? -1;
    expect(shown.get(places.at(row, "vsSamePeriod"))).toBe(4);
    expect(shown.get(places.at(places.layout.list.header, "vsSamePeriod"))).toBe(
      "Tăng, giảm so với cùng kỳ (%)",
    );
  });

  it("list what is below first, then what has not started, without a note while that is true", async () => {
    const { edits, snapshot, places } = summarised(mixed.slice(0, 7));
    const shown = await spreadsheet.evaluate(edits, sheet, snapshot);
    const roles = ["no", "name", "plan", "actual", "vsPlan", "status"] as const;
    const line = (row: number) => roles.map((role) => shown.get(places.at(row, role)));
    const { lines, note } = places.layout.flagged ?? { lines: [], note: -1 };
    expect(lines.map(({ row }) => line(row))).toEqual([
      ["4", "Số lao động đi xuất khẩu", 19, 8, 42.11, "Dưới ngưỡng"],
      ["3", "Diện tích đất tích tụ", 2, 0, 0, "Chưa thực hiện"],
    ]);
    expect(shown.get(`A${note + 1}`)).toBeNull();
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

  const setupOf = (edits: readonly Edit[]) =>
    edits.find((edit) => edit.kind === "pageSetup")?.setup;
  const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);

  it("lies as its columns need it, with the margins of the decree and the header of the list on each page", () => {
    const narrow = { roles: ["name", "plan", "actual"] as const };
    const upright = summarised([{ plan: 1, actual: 1 }], narrow);
    expect(setupOf(upright.edits)?.orientation).toBe("portrait");
    const { edits, places } = summarised(mixed);
    const setup = setupOf(edits);
    expect(setup?.orientation).toBe("landscape");
    expect(setup?.margins).toEqual({ top: 20, bottom: 20, left: 30, right: 15 });
    const header = writesOf(edits).filter(({ row }) => row === setup?.titleRows?.first);
    expect(header.map(({ content }) => content.kind === "value" && content.value)).toContain(
      "Kế hoạch năm 2023",
    );
    expect(total(places.page.widths)).toBeLessThanOrEqual(130);
    expect(total(upright.places.page.widths)).toBeLessThanOrEqual(86);
  });

  it("lies as the person wants it", () => {
    const choices = { ...usualReportChoices, orientation: "portrait" } as const;
    expect(setupOf(summarised(mixed, { choices }).edits)?.orientation).toBe("portrait");
  });

  it("gives the country's name room on one line however narrow the table is", () => {
    const narrow = { roles: ["name", "plan", "actual"] as const };
    for (const { places } of [summarised(mixed), summarised([{ plan: 1, actual: 1 }], narrow)]) {
      const { widths, halfColumn } = places.page;
      expect(columnsWidth(widths.slice(halfColumn))).toBeGreaterThanOrEqual(284);
      expect(columnsWidth(widths.slice(0, halfColumn))).toBeGreaterThanOrEqual(110);
    }
  });

  it("has a column for every column of the table, in its order, and the assessment before the note", () => {
    const { places } = summarised(mixed);
    expect(places.page.grid.columns).toEqual([
      ...["no", "name", "unit", "plan", "samePeriod", "actual"],
      ...["vsSamePeriod", "vsPlan", "remaining", "status", "note"],
    ]);
  });

  it("turns the page where figures are large, so that none shows as ####", () => {
    const { edits, places } = summarised([{ plan: 123456789012.5, actual: 1 }]);
    expect(setupOf(edits)?.orientation).toBe("landscape");
    expect(places.page.widths[places.column("plan")]).toBeGreaterThanOrEqual(
      "123.456.789.012,5".length,
    );
  });

  it("is wider than its list where the counts need it: names then stand over several columns", () => {
    const narrow = { roles: ["name", "plan", "actual"] as const };
    const { edits, places } = summarised([{ plan: 1, actual: 1 }], narrow);
    const { nameSpan } = places.page.grid;
    expect(nameSpan).toBeGreaterThan(1);
    const row = places.layout.list.lines[0]?.row ?? -1;
    expect(edits).toContainEqual({
      kind: "merge",
      sheet,
      area: { row, column: 0, rowCount: 1, columnCount: nameSpan },
    });
  });

  it("sets the issuing body and the country in bold, the superior upright and the date in italics", () => {
    const heading = { ...blankHeading, superior: "UBND tỉnh", issuer: "UBND xã" };
    const { assessed, summary } = summarised(mixed);
    const blocks = sheetBlocks(heading, summary.period);
    const edits = writeSummarySheet({ assessed, summary, sheet, blocks });
    const places = sheetPlaces({ assessed, summary, sheet, blocks });
    const half = places.page.halfColumn;
    const look = (row: number, column: number) =>
      edits.flatMap((edit) => {
        const isHere = edit.kind === "format" && edit.area.row === row && row < 4;
        return isHere && edit.area.column === column && edit.area.rowCount === 1
          ? [edit.format.bold === true ? "bold" : edit.format.italic === true ? "italic" : "plain"]
          : [];
      });
    expect([0, 1, 3].map((row) => look(row, 0))).toEqual([["plain"], ["bold"], ["plain"]]);
    expect([0, 1, 3].map((row) => look(row, half))).toEqual([["bold"], ["bold"], ["italic"]]);
  });

  it("starts pages so that nothing that belongs together is torn apart", () => {
    const rows = Array.from({ length: 60 }, (): RowLiteral => ({ plan: 10, actual: 8 }));
    const { edits, places } = summarised(rows);
    const { chart, list } = places.layout;
    const breaks = setupOf(edits)?.breaks ?? [];
    expect(breaks).toContain(chart?.heading);
    expect(breaks.every((row) => row <= list.header || row > list.header + 2)).toBe(true);
    expect([...breaks].sort((one, other) => one - other)).toEqual(breaks);
  });

  it("begins the page of the signature itself, so that rows of the table come with it", () => {
    const rows = Array.from({ length: 60 }, (): RowLiteral => ({ plan: 10, actual: 8 }));
    const { edits, places } = summarised(rows);
    const last = setupOf(edits)?.breaks?.at(-1) ?? 0;
    const { list, signature } = places.layout;
    expect(last).toBeGreaterThan(list.header + 1);
    expect(last).toBeLessThan(signature ?? 0);
    const without = { ...usualReportChoices, parts: ["heading", "counts"] as const };
    const unsigned = setupOf(summarised(rows, { choices: without }).edits)?.breaks ?? [];
    expect(unsigned.every((row) => row <= list.header)).toBe(true);
  });

  it("draws each measurable indicator once, short ones in another column, with the threshold across", async () => {
    const { edits, snapshot, places } = summarised(mixed);
    const shown = await spreadsheet.evaluate(edits, sheet, snapshot);
    const charts = edits.flatMap((edit) => (edit.kind === "addChart" ? [edit.chart] : []));
    const [chart] = charts;
    if (chart === undefined) throw new Error("no chart");
    const cells = ({ row, column, rowCount }: Area) =>
      Array.from({ length: rowCount }, (_cell, index) =>
        shown.get(cellAddress(row + index, column)),
      );
    const [reached, short] = chart.columns;
    expect(cells(chart.categories).slice(0, 4)).toEqual([
      "2. Tổng sản lượng lương thực…",
      "3. Diện tích đất tích tụ",
      "4. Số lao động đi xuất khẩu",
      "5. Vừa đúng ngưỡng",
    ]);
    expect(reached && cells(reached.values).slice(0, 4)).toEqual([55.42, null, null, 50]);
    expect(short && cells(short.values).slice(0, 4)).toEqual([null, 0, 42.11, null]);
    expect(new Set(cells(chart.line.values))).toEqual(new Set([50]));
    expect(chart.place.columnCount).toBe(places.page.grid.count);
    const printed = setupOf(edits)?.printArea;
    expect(chart.categories.column).toBeGreaterThanOrEqual(printed?.columnCount ?? Infinity);
  });

  it("draws long tables in several charts", () => {
    const rows = Array.from({ length: 90 }, (): RowLiteral => ({ plan: 10, actual: 8 }));
    const charts = summarised(rows).edits.filter((edit) => edit.kind === "addChart");
    expect(charts.map(({ chart }) => chart.categories.rowCount)).toEqual([30, 30, 30]);
    expect(new Set(charts.map(({ chart }) => chart.name)).size).toBe(3);
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

  it("is possible by the mark beside the page, whatever was added", () => {
    const mark = summaryMark("Biểu 1");
    expect(isSummarySheet(grid([["TỔNG HỢP", null, mark], ["Người lập biểu"]]))).toBe(true);
  });

  it("is possible on sheets of the first versions as long as nothing was added below", () => {
    const mark = summaryMark("Biểu 1");
    expect(isSummarySheet(grid([["TỔNG HỢP"], [mark, null], [null, ""]]))).toBe(true);
    expect(isSummarySheet(grid([[mark], ["Người lập biểu"]]))).toBe(false);
    expect(isSummarySheet(grid([[mark, "ghi thêm"]]))).toBe(false);
  });

  it.each([[[]], [[["Tổng hợp"]]], [[[null], [12]]]])("refuses any other sheet: %j", (values) => {
    expect(isSummarySheet(grid(values))).toBe(false);
  });
});
