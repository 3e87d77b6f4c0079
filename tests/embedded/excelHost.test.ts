import { cellArea, type Area } from "../../src/core/model/area";
import type { CellContent, CellValue } from "../../src/core/model/cell";
import type { Edit } from "../../src/core/model/edit";
import {
  mostOwnCharts,
  ownChartName,
  type ChartSeries,
  type SheetChart,
} from "../../src/core/model/sheetChart";
import { defaultRequirements } from "../../src/embedded/office/officeContext";
import type { OfficeHost } from "../../src/embedded/office/officeHost";
import { createExcelHost } from "../../src/workbook/excel/excelHost";
import { observeWorkbook, type WorkbookEvent } from "../../src/workbook/excel/observeWorkbook";
import type { ReadRequest } from "../../src/workbook/workbookHost";
import { bootOffice } from "../support/bootOffice";
import { MemoryLiveWorkbook } from "../support/memoryLiveWorkbook";

const sheet = "Biểu 01";
let host = createExcelHost();
let workbook: MemoryLiveWorkbook;
let office: OfficeHost;

// The oldest Excel the add-in promises to work in: anything above ExcelApi 1.9 fails here.
const requirements = { ...defaultRequirements, ExcelApi: "1.9" };

beforeEach(async () => {
  workbook = new MemoryLiveWorkbook({
    [sheet]: [
      ["Tên", "Kế hoạch", "Thực hiện"],
      ["Lương thực", 4150, "'2.300"],
      ["Tỷ lệ", 0, "=B2/B3"],
      ["Duy trì", "", '=""'],
    ],
    "Phụ lục": [["x"]],
    Trống: [],
  });
  office = await bootOffice({ workbook, requirements });
});

afterEach(() => {
  office.dispose();
});

const active: ReadRequest = { kind: "some", active: true, named: [] };
const value = (content: CellValue): CellContent => ({ kind: "value", value: content });
const flagStyle = { fill: "#FFC7CE", fontColor: "#9C0006" };

function write(row: number, column: number, content: CellContent): Edit {
  return { kind: "write", sheet, row, column, content };
}

const chart: SheetChart = {
  name: ownChartName(1),
  title: "So với kế hoạch (%)",
  place: { row: 5, column: 0, rowCount: 12, columnCount: 6 },
  categories: { row: 1, column: 0, rowCount: 2, columnCount: 1 },
  columns: [
    { name: "Đạt", values: { row: 1, column: 1, rowCount: 2, columnCount: 1 }, color: "#107C10" },
    { name: "Dưới", values: { row: 1, column: 2, rowCount: 2, columnCount: 1 }, color: "#C00000" },
  ],
  line: {
    name: "50 %",
    values: { row: 1, column: 3, rowCount: 2, columnCount: 1 },
    color: "#000000",
  },
};

/** One edit of every kind. */
const everyEdit: Edit[] = [
  { kind: "addSheet", sheet: "Tổng hợp" },
  { kind: "numberFormat", sheet, row: 1, column: 3, format: "0.00" },
  write(1, 3, value(1)),
  write(2, 3, { kind: "formula", formula: "=D2*2" }),
  { kind: "addFlag", sheet, areas: [cellArea(1, 1)], formula: "=$B2<1", style: flagStyle },
  {
    kind: "format",
    sheet,
    area: { row: 0, column: 0, rowCount: 2, columnCount: 2 },
    format: { bold: true, borders: true, horizontal: "center", vertical: "center", wrap: true },
  },
  {
    kind: "format",
    sheet,
    area: { row: 0, column: 0, rowCount: 1, columnCount: 3 },
    format: {
      fontName: "Times New Roman",
      fontSize: 13,
      italic: true,
      fontColor: "#FF0000",
      fill: "#FFFF00",
      borders: false,
    },
  },
  { kind: "merge", sheet: "Tổng hợp", area: { row: 0, column: 0, rowCount: 1, columnCount: 3 } },
  { kind: "columnWidth", sheet: "Tổng hợp", column: 0, characters: 42 },
  { kind: "rowHeight", sheet: "Tổng hợp", row: 0, points: 30 },
  {
    kind: "pageSetup",
    sheet: "Tổng hợp",
    setup: {
      orientation: "landscape",
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      printArea: { row: 0, column: 0, rowCount: 4, columnCount: 3 },
      titleRows: { first: 1, count: 2 },
    },
  },
  { kind: "addChart", sheet, chart },
  { kind: "clearSheet", sheet: "Phụ lục" },
  { kind: "setting", key: "chitieu.threshold", value: "75" },
  { kind: "setting", key: "chitieu.sheet", value: null },
  { kind: "activateSheet", sheet: "Tổng hợp" },
  { kind: "deleteSheet", sheet: "Trống" },
];

describe("reading the workbook in Excel", () => {
  it("takes one round trip for the active sheet and named ones", async () => {
    const snapshot = await host.read({
      kind: "some",
      active: true,
      named: ["Phụ lục", "Không có"],
    });
    expect(office.requests.count).toBe(1);
    expect(snapshot.sheets.map((one) => one.sheet)).toEqual([sheet, "Phụ lục"]);
    expect(snapshot.sheets[0]?.values).toEqual([
      ["Tên", "Kế hoạch", "Thực hiện"],
      ["Lương thực", 4150, "2.300"],
      ["Tỷ lệ", 0, { error: "#DIV/0!" }],
      ["Duy trì", null, ""],
    ]);
  });

  it("takes two round trips for all sheets", async () => {
    const { sheets } = await host.read({ kind: "all" });
    expect(office.requests.count).toBe(2);
    expect(sheets.map((one) => one.used === null)).toEqual([false, false, true]);
  });

  it("leaves nothing behind in Excel", async () => {
    await host.read({ kind: "all" });
    expect(office.references.count).toBe(0);
  });

  it("reads in blocks what Excel on the web does not answer at once", async () => {
    const wide = { row: 0, column: 0, rowCount: 700, columnCount: 60 };
    const numbers = Array.from({ length: 700 }, (_, row) => Array<number>(60).fill(row));
    workbook.sheet("Trống").setContents(wide, numbers);
    office.faults.payloadLimit = 1_000_000;
    const { sheets } = await host.read({ kind: "some", active: false, named: ["Trống"] });
    expect(sheets[0]?.values).toEqual(numbers);
    expect(office.requests.count).toBe(5);
  });

  it("refuses a sheet with more than a million cells", async () => {
    const huge: Area = { row: 0, column: 0, rowCount: 100_001, columnCount: 10 };
    const big = workbook.sheet(sheet);
    jest.spyOn(big, "usedArea").mockReturnValue(huge);
    jest.spyOn(big, "cells").mockReturnValue([]);
    await expect(host.read(active)).rejects.toMatchObject({ code: "tooLarge", subject: sheet });
  });
});

describe("marking rows in Excel", () => {
  const areas = [cellArea(1, 0), { row: 3, column: 0, rowCount: 1, columnCount: 3 }];
  const style = {
    ...flagStyle,
    bold: true,
    italic: false,
    numberFormat: '"▼"General;"▼"-General;"▼"General;"▼"@',
  };
  const rule = { areas, formula: "=$B2<1", style };

  it("makes one rule over several areas, in one round trip", async () => {
    await host.apply([{ kind: "addFlag", sheet, ...rule }]);
    expect(office.requests.count).toBe(1);
    expect(workbook.sheet(sheet).conditionalFormats()).toMatchObject([rule]);
    expect(office.references.count).toBe(0);
  });

  it("changes only what the style names", async () => {
    const { numberFormat } = style;
    await host.apply([{ kind: "addFlag", sheet, ...rule, style: { numberFormat } }]);
    expect(workbook.sheet(sheet).conditionalFormats()[0]?.style).toEqual({ numberFormat });
  });

  it("lets Excel say how a rule looks and where it stands", async () => {
    await host.apply([{ kind: "addFlag", sheet, ...rule }]);
    await Excel.run(async (context) => {
      const rules = context.workbook.worksheets
        .getItem(sheet)
        .getRanges("A2,C4").conditionalFormats;
      const { custom } = rules.getItemAt(0);
      const ranges = rules.getItemAt(0).getRanges();
      custom.format.load("numberFormat,font/bold,font/italic,font/color,fill/color");
      ranges.load("address");
      await context.sync();
      expect(ranges.address).toBe("'Biểu 01'!A2,'Biểu 01'!A4:C4");
      expect(custom.format.numberFormat).toBe(style.numberFormat);
      expect([custom.format.font.bold, custom.format.font.italic]).toEqual([true, false]);
      expect([custom.format.fill.color, custom.format.font.color]).toEqual(["#FFC7CE", "#9C0006"]);
    });
  });
});

describe("drawing charts in Excel", () => {
  const charts = (): readonly SheetChart[] =>
    workbook
      .sheet(sheet)
      .charts()
      .map((drawn) => drawn.chart);
  const foreign = { id: "theirs", chart: { ...chart, name: "Biểu đồ 1" } };

  it("draws columns over one another and a line across, in one round trip", async () => {
    await host.apply([{ kind: "addChart", sheet, chart }]);
    expect(office.requests.count).toBe(1);
    expect(charts()).toEqual([chart]);
    expect(office.references.count).toBe(0);
  });

  it.each([1, 40])("draws %i charts, each its own", async (count) => {
    const all = Array.from({ length: count }, (_, at) => ({
      ...chart,
      name: ownChartName(at + 1),
    }));
    await host.apply(all.map((one) => ({ kind: "addChart", sheet, chart: one })));
    expect(charts()).toEqual(all);
    expect(office.requests.count).toBe(1);
  });

  it("draws a single indicator from its own cells", async () => {
    const one = ({ values, ...rest }: ChartSeries): ChartSeries => ({
      ...rest,
      values: { ...values, rowCount: 1 },
    });
    const categories = { ...chart.categories, rowCount: 1 };
    const single = { ...chart, categories, columns: chart.columns.map(one), line: one(chart.line) };
    await host.apply([{ kind: "addChart", sheet, chart: single }]);
    expect(charts()).toEqual([single]);
  });

  it("draws a chart anew in place of the one of its name", async () => {
    await host.apply([{ kind: "addChart", sheet, chart }]);
    await host.apply([{ kind: "addChart", sheet, chart: { ...chart, title: "Khác" } }]);
    expect(charts().map(({ title }) => title)).toEqual(["Khác"]);
  });

  it("takes its own charts away with the contents of a sheet, and no others", async () => {
    workbook.sheet(sheet).putChart(foreign);
    const last = { ...chart, name: ownChartName(mostOwnCharts) };
    await host.apply([chart, last].map((one) => ({ kind: "addChart", sheet, chart: one })));
    await host.apply([{ kind: "clearSheet", sheet }]);
    expect(charts()).toEqual([foreign.chart]);
    expect(office.requests.count).toBe(2);
  });

  it("lets Excel say what has been drawn", async () => {
    await host.apply([{ kind: "addChart", sheet, chart }]);
    await Excel.run(async (context) => {
      const { charts: all } = context.workbook.worksheets.getItem(sheet);
      all.load("items/name,items/title/text,items/series/items/name,items/series/items/chartType");
      const missing = all.getItemOrNullObject("không có");
      missing.load("name");
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(all.items.map(({ name, title }) => [name, title.text])).toEqual([
        [chart.name, chart.title],
      ]);
      expect(
        all.items[0]?.series.items.map(({ name, chartType }) => [name, chartType as string]),
      ).toEqual([
        ["Đạt", "ColumnClustered"],
        ["Dưới", "ColumnClustered"],
        ["50 %", "Line"],
      ]);
    });
  });

  it.each<[string, (drawn: Excel.Chart) => void]>([
    ["another font", (drawn) => (drawn.title.format.font.name = "Arial")],
    ["a legend elsewhere", (drawn) => (drawn.legend.position = "Top")],
    ["a second line", (drawn) => (drawn.series.getItemAt(0).chartType = "Line")],
    ["an axis that does not begin at zero", (drawn) => (drawn.axes.valueAxis.minimum = 5)],
  ])("says loudly that the embedded Excel cannot draw %s", async (_what, change) => {
    await host.apply([{ kind: "addChart", sheet, chart }]);
    const changing = Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem(sheet).charts.getItem(chart.name));
      await context.sync();
    });
    await expect(changing).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("changes nothing on a protected sheet", async () => {
    workbook.sheet(sheet).isProtected = true;
    await expect(host.apply([{ kind: "addChart", sheet, chart }])).rejects.toMatchObject({
      code: "sheetProtected",
    });
    expect(charts()).toEqual([]);
  });
});

describe("breaking pages in Excel", () => {
  it("begins new pages where it is told, in place of those set before", async () => {
    const setup = everyEdit.find((edit) => edit.kind === "pageSetup")?.setup;
    if (setup === undefined) throw new Error("no page setup");
    await host.apply([{ kind: "pageSetup", sheet, setup: { ...setup, breaks: [7, 3] } }]);
    expect(workbook.sheet(sheet).pageSetup()?.breaks).toEqual([3, 7]);
    await host.apply([{ kind: "pageSetup", sheet, setup: { ...setup, breaks: [5] } }]);
    expect(workbook.sheet(sheet).pageSetup()?.breaks).toEqual([5]);
    await host.apply([{ kind: "pageSetup", sheet, setup }]);
    expect(workbook.sheet(sheet).pageSetup()?.breaks).toEqual([5]);
    expect(office.references.count).toBe(0);
  });
});

describe("numbering pages in Excel", () => {
  it("writes the number in the font of the decree, on no first page, and leaves other texts alone", async () => {
    const pages = everyEdit.filter(({ kind }) => kind === "addSheet" || kind === "pageSetup");
    await host.apply(pages);
    await Excel.run(async (context) => {
      const { headersFooters } = context.workbook.worksheets.getItem("Tổng hợp").pageLayout;
      headersFooters.defaultForAllPages.leftFooter = "Mật";
      headersFooters.load("state");
      headersFooters.defaultForAllPages.load("centerHeader,leftFooter");
      headersFooters.firstPage.load("centerHeader");
      await context.sync();
      const { state, defaultForAllPages, firstPage } = headersFooters;
      expect(state).toBe("FirstAndDefault");
      expect(defaultForAllPages.centerHeader).toBe('&"Times New Roman,Regular"&13&P');
      expect(defaultForAllPages.leftFooter).toBe("Mật");
      expect(firstPage.centerHeader).toBe("");
    });
  });
});

describe("reading what is hidden in Excel", () => {
  const hidden = async (): Promise<unknown> => {
    const [read] = (await host.read({ ...active, hidden: true })).sheets;
    return [read?.hiddenRows, read?.hiddenColumns];
  };

  it("takes one round trip where nothing or everything is hidden", async () => {
    expect(await hidden()).toEqual([[], []]);
    [0, 1, 2].forEach((column) => {
      workbook.sheet(sheet).setColumnHidden(column, true);
    });
    expect(await hidden()).toEqual([[], [0, 1, 2]]);
    expect(office.requests.count).toBe(2);
  });

  it("takes one more each where some rows or columns are", async () => {
    workbook.sheet(sheet).setRowHidden(2, true);
    expect(await hidden()).toEqual([[2], []]);
    expect(office.requests.count).toBe(2);
    workbook.sheet(sheet).setColumnHidden(1, true);
    expect(await hidden()).toEqual([[2], [1]]);
    expect(office.requests.count).toBe(5);
    expect(office.references.count).toBe(0);
  });

  it("finds them in a long sheet in few round trips", async () => {
    const rowCount = 9000;
    const long = workbook.sheet(sheet);
    const place = { row: 0, column: 0, rowCount, columnCount: 1 };
    long.setContents(
      place,
      Array.from({ length: rowCount }, (_, row) => [row]),
    );
    const filtered = Array.from({ length: rowCount }, (_, row) => row).filter(
      (row) => row === 5 || row === 8999 || (row > 2000 && row % 3 === 0),
    );
    filtered.forEach((row) => {
      long.setRowHidden(row, true);
    });
    expect(await hidden()).toEqual([filtered, []]);
    expect(office.requests.count).toBeLessThan(8);
  });

  it("hides and shows as it is told, and not on a protected sheet", async () => {
    const one = workbook.sheet(sheet);
    const setHidden = (isHidden: boolean): Promise<void> =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
        Object.assign(range, { rowHidden: isHidden, columnHidden: isHidden });
        await context.sync();
      });
    await setHidden(true);
    expect([[...one.hiddenRows], [...one.hiddenColumns]]).toEqual([
      [1, 2],
      [1, 2],
    ]);
    await setHidden(false);
    expect(one.hiddenRows.size + one.hiddenColumns.size).toBe(0);
    one.isProtected = true;
    await expect(setHidden(true)).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

describe("reading a sheet in several fonts in Excel", () => {
  const fonts = (area: Area, fontName: string): void => {
    workbook.sheet(sheet).setFormat(area, { fontName });
  };
  const legacyCells = async (): Promise<unknown> =>
    (await host.read(active)).sheets[0]?.legacyFonts?.map(({ row, column, isCapital }) => [
      row,
      column,
      isCapital,
    ]);

  beforeEach(() => {
    host = createExcelHost();
    workbook
      .sheet(sheet)
      .setContents({ row: 0, column: 0, rowCount: 1, columnCount: 3 }, [
        ["tªn", "kÕ ho¹ch", "Thực hiện"],
      ]);
    fonts({ row: 0, column: 0, rowCount: 9, columnCount: 9 }, "Arial");
    fonts({ row: 0, column: 0, rowCount: 1, columnCount: 2 }, ".VnTimeH");
  });

  it("takes one more round trip for the fonts of texts, once", async () => {
    const inCapitals = [
      [0, 0, true],
      [0, 1, true],
    ];
    expect(await legacyCells()).toEqual(inCapitals);
    expect(office.requests.count).toBe(2);
    workbook.sheet(sheet).setContents(cellArea(1, 1), [[7]]);
    expect(await legacyCells()).toEqual(inCapitals);
    expect(office.requests.count).toBe(3);
    expect(office.references.count).toBe(0);
  });

  it("asks again for a text that has changed, and for that one alone", async () => {
    await host.read(active);
    workbook.sheet(sheet).setContents(cellArea(0, 1), [["n¨m"]]);
    fonts(cellArea(0, 0), "Arial");
    fonts(cellArea(0, 1), ".VnTime");
    expect(await legacyCells()).toEqual([
      [0, 0, true],
      [0, 1, false],
    ]);
    expect(office.requests.count).toBe(4);
  });

  it.each([
    ["nothing looks like TCVN3", ["Tên", "Diện tích (km²)", "Hà Nội"]],
    ["words are quoted and footnoted in Unicode", ["«Tên»", "Xã · thị trấn", "Thu nhập¹"]],
  ])("takes one round trip where %s", async (_what, texts) => {
    const head = { row: 0, column: 0, rowCount: 1, columnCount: 3 };
    workbook.sheet(sheet).setContents(head, [texts]);
    expect(await legacyCells()).toEqual([]);
    expect(office.requests.count).toBe(1);
  });

  it("asks of very many texts for neighbours together, then for the cells of those that differ", async () => {
    const rowCount = 1500;
    const texts = Array.from({ length: rowCount }, () => ["S¶n l\u00adîng", "TÊn"]);
    const place = { row: 10, column: 0, rowCount, columnCount: 2 };
    workbook.sheet(sheet).setContents(place, texts);
    fonts(place, ".VnTime");
    fonts(cellArea(10, 1), ".VnTimeH");
    const { sheets } = await host.read(active);
    const cells = sheets[0]?.legacyFonts ?? [];
    expect(cells).toHaveLength(2 + 2 * rowCount);
    expect(cells.filter(({ isCapital }) => isCapital)).toHaveLength(3);
    expect(office.requests.count).toBe(3);
    const sizes = office.requests.list.map(({ body }) => JSON.stringify(body).length);
    expect(Math.max(...sizes)).toBeLessThan(2_500_000);
  });
});

describe("writing to the workbook in Excel", () => {
  it("takes one round trip whatever there is to write, and leaves nothing behind in Excel", async () => {
    const written = await host.apply(everyEdit);
    expect(office.requests.count).toBe(1);
    expect(written).toEqual([
      { sheet, row: 1, column: 3, value: 1, formula: null, numberFormat: "0.00" },
      { sheet, row: 1, column: 3, value: 1, formula: null, numberFormat: "0.00" },
      { sheet, row: 2, column: 3, value: 2, formula: "=D2*2", numberFormat: "General" },
    ]);
    expect(office.references.count).toBe(0);
  });

  it("does all of it", async () => {
    await host.apply(everyEdit);
    const made = workbook.sheet("Tổng hợp");
    const page = everyEdit.find((edit) => edit.kind === "pageSetup");
    expect(made.pageSetup()).toEqual(page?.setup);
    expect([made.columnWidth(0), made.rowHeight(0)]).toEqual([42 * 7 + 5, 30]);
    expect(made.merges()).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 3 }]);
    expect(workbook.activeSheet().name).toBe("Tổng hợp");
    expect([...workbook.settings]).toEqual([["chitieu.threshold", "75"]]);
    expect(workbook.sheets().map(({ name }) => name)).toEqual([sheet, "Phụ lục", "Tổng hợp"]);
    expect(workbook.sheet("Phụ lục").usedArea(false)).toBeNull();
    expect(workbook.sheet(sheet).conditionalFormats()).toMatchObject([
      { areas: [cellArea(1, 1)], formula: "=$B2<1", style: flagStyle },
    ]);
    expect(workbook.sheet(sheet).format(cellArea(0, 0))).toEqual({
      bold: true,
      borders: false,
      horizontal: "center",
      vertical: "center",
      wrap: true,
      fontName: "Times New Roman",
      fontSize: 13,
      italic: true,
      fontColor: "#FF0000",
      fill: "#FFFF00",
    });
  });

  it.each(["2.300", "007", "=A1", "'abc", "8/10", "-", "TRUE", "#N/A", " 12", "17,90%", "Duy trì"])(
    "keeps the text %j a text",
    async (text) => {
      const [written] = await host.apply([write(5, 0, value(text))]);
      expect(written).toMatchObject({ value: text, formula: null });
    },
  );

  it("puts a text back into a text cell as it was", async () => {
    const edits: Edit[] = [
      { kind: "numberFormat", sheet, row: 5, column: 0, format: "@" },
      write(5, 0, value("2.300")),
    ];
    expect((await host.apply(edits))[1]).toMatchObject({ value: "2.300", numberFormat: "@" });
    const sent = office.requests.list[0]?.body.Actions.find(({ Name }) => Name === "Formulas");
    expect(sent?.ArgumentInfo?.Arguments).toEqual([[["2.300"]]]);
  });

  it("does nothing at all for no edits", async () => {
    expect(await host.apply([])).toEqual([]);
    expect(office.requests.count).toBe(0);
  });

  it("leaves out the cells of a sheet that is deleted in the same list", async () => {
    const edits: Edit[] = [write(0, 0, value(1)), { kind: "deleteSheet", sheet }];
    expect(await host.apply(edits)).toEqual([]);
  });

  it("splits what is too much for one request of Excel on the web", async () => {
    const edits = Array.from({ length: 2000 }, (_, row) =>
      write(row, 8, value("chỉ tiêu ".repeat(100))),
    );
    const written = await host.apply(edits);
    expect(written).toHaveLength(2000);
    expect(office.requests.count).toBe(2);
  });

  it("shows and selects an area", async () => {
    await host.select("Phụ lục", cellArea(3, 2));
    expect(workbook.activeSheet().name).toBe("Phụ lục");
    expect(workbook.selection().area).toEqual(cellArea(3, 2));
    expect(office.requests.count).toBe(1);
  });
});

describe("an Excel that refuses", () => {
  it.each([
    ["AccessDenied", "sheetProtected"],
    ["RequestPayloadSizeLimitExceeded", "tooLarge"],
    ["GeneralException", "hostUnavailable"],
  ])("tells %s as %s", async (code, expected) => {
    office.faults.failCall(1, code);
    await expect(host.read(active)).rejects.toMatchObject({
      name: "WorkbookError",
      code: expected,
    });
  });

  it("says that a cell is being edited", async () => {
    workbook.isEditing = true;
    await expect(host.read(active)).rejects.toMatchObject({ code: "cellBeingEdited" });
    await expect(host.apply(everyEdit)).rejects.toMatchObject({ code: "cellBeingEdited" });
  });

  it("writes nothing anywhere when one of the sheets is protected", async () => {
    office.faults.protectSheet("Phụ lục");
    await expect(host.apply(everyEdit)).rejects.toMatchObject({
      code: "sheetProtected",
      subject: "Phụ lục",
    });
    expect(workbook.sheets().map(({ name }) => name)).toEqual([sheet, "Phụ lục", "Trống"]);
    expect(workbook.sheet(sheet).usedArea(false)?.columnCount).toBe(3);
    expect(workbook.settings.size).toBe(0);
  });

  it.each<[string, Edit, string]>([
    ["a sheet somebody has deleted", { ...everyEdit[3], sheet: "Đã xóa" } as Edit, "sheetMissing"],
    [
      "a flag somebody has removed",
      { kind: "removeFlag", sheet, id: "không có" },
      "changedMeanwhile",
    ],
    ["a sheet somebody has added", { kind: "addSheet", sheet: "phụ lục" }, "changedMeanwhile"],
  ])("writes nothing when it comes upon %s", async (_what, edit, code) => {
    const before = workbook.sheet(sheet).cells(cellArea(1, 1));
    await expect(host.apply([write(1, 1, value(7)), edit])).rejects.toMatchObject({ code });
    expect(workbook.sheet(sheet).cells(cellArea(1, 1))).toEqual(before);
  });

  it("says which sheet cannot be selected", async () => {
    await expect(host.select("Không có", cellArea(0, 0))).rejects.toMatchObject({
      code: "sheetMissing",
      subject: "Không có",
    });
  });
});

describe("watching the workbook", () => {
  it("tells what people do, not what the add-in does, until it is stopped", async () => {
    const events: WorkbookEvent[] = [];
    const stop = await observeWorkbook((event) => events.push(event));
    workbook.sheet(sheet).setContents(cellArea(1, 1), [[7]]);
    await host.apply([write(1, 1, value(8))]);
    workbook.sheet(sheet).select(cellArea(2, 2));
    workbook.activate(workbook.sheet("Phụ lục").id);
    await stop();
    workbook.sheet(sheet).setContents(cellArea(1, 1), [[9]]);
    await host.read(active);
    expect(events).toEqual([
      { kind: "changed", area: cellArea(1, 1), byAddIn: false },
      { kind: "changed", area: cellArea(1, 1), byAddIn: true },
      { kind: "selected", sheet: workbook.sheet(sheet).id, area: cellArea(2, 2) },
      { kind: "activated" },
    ]);
  });
});
