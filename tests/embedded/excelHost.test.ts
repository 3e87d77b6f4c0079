import { cellArea } from "../../src/core/model/area";
import type { CellContent, CellValue } from "../../src/core/model/cell";
import type { Edit } from "../../src/core/model/edit";
import type { OfficeHost } from "../../src/embedded/office/officeHost";
import { createExcelHost } from "../../src/workbook/excel/excelHost";
import { observeWorkbook, type WorkbookEvent } from "../../src/workbook/excel/observeWorkbook";
import { bootOffice } from "../support/bootOffice";
import { MemoryLiveWorkbook } from "../support/memoryLiveWorkbook";

const sheet = "Biểu 01";
let workbook: MemoryLiveWorkbook;
let office: OfficeHost;
const host = createExcelHost();

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
  office = await bootOffice({ workbook });
});

const value = (content: CellValue): CellContent => ({ kind: "value", value: content });
const write = (row: number, column: number, content: CellContent): Edit => ({
  kind: "write",
  sheet,
  row,
  column,
  content,
});

test("reading the active sheet and named ones is one request", async () => {
  const snapshot = await host.read({ kind: "some", active: true, named: ["Phụ lục", "Không có"] });
  expect(office.requests.count).toBe(1);
  expect(snapshot.sheets.map((one) => one.sheet)).toEqual([sheet, "Phụ lục"]);
  expect(snapshot.sheets[0]?.values).toEqual([
    ["Tên", "Kế hoạch", "Thực hiện"],
    ["Lương thực", 4150, "2.300"],
    ["Tỷ lệ", 0, { error: "#DIV/0!" }],
    ["Duy trì", null, ""],
  ]);
});

test("writing whatever there is to write is one request, and Excel keeps nothing afterwards", async () => {
  const edits: Edit[] = [
    write(1, 3, value(1)),
    { kind: "numberFormat", sheet, row: 1, column: 3, format: "0.00" },
    {
      kind: "addFlag",
      sheet,
      area: cellArea(1, 1),
      formula: "=$B2<1",
      style: { fill: "#FFC7CE", fontColor: "#9C0006" },
    },
    {
      kind: "format",
      sheet,
      area: { row: 0, column: 0, rowCount: 2, columnCount: 2 },
      format: { bold: true, borders: true },
    },
    {
      kind: "format",
      sheet,
      area: { row: 0, column: 0, rowCount: 1, columnCount: 2 },
      format: {
        horizontal: "center",
        vertical: "center",
        wrap: true,
        fill: "#FFFFFF",
        fontName: "Times New Roman",
        fontSize: 13,
        italic: true,
        fontColor: "#000000",
      },
    },
    { kind: "addSheet", sheet: "Tổng hợp" },
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
    { kind: "setting", key: "a", value: "1" },
    { kind: "setting", key: "b", value: null },
    { kind: "activateSheet", sheet: "Tổng hợp" },
  ];
  const written = await host.apply(edits);
  expect(office.requests.count).toBe(1);
  expect(written).toHaveLength(2);
  expect(written[0]).toEqual({
    sheet,
    row: 1,
    column: 3,
    value: 1,
    formula: null,
    numberFormat: "0.00",
  });
  expect(workbook.sheet("Tổng hợp").pageSetup()).toEqual((edits[9] as { setup: unknown }).setup);
  expect(workbook.sheet("Tổng hợp").columnWidth(0)).toBe(42 * 7 + 5);
  expect(workbook.activeSheet().name).toBe("Tổng hợp");
  expect([...workbook.settings]).toEqual([["a", "1"]]);
  expect(office.references.count).toBe(0);
});

test("events", async () => {
  const events: WorkbookEvent[] = [];
  const stop = await observeWorkbook((event) => events.push(event));
  workbook.sheet(sheet).setContents(cellArea(1, 1), [[7]]);
  await host.apply([write(1, 1, value(8))]);
  workbook.sheet(sheet).select(cellArea(2, 2));
  workbook.activate(workbook.sheet("Phụ lục").id);
  await host.read({ kind: "some", active: true, named: [] });
  await new Promise((resolve) => setTimeout(resolve));
  expect(events).toEqual([
    { kind: "changed", area: cellArea(1, 1) },
    { kind: "selected", area: cellArea(2, 2) },
    { kind: "activated" },
  ]);
  await stop();
});
