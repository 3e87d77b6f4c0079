import { readFileSync } from "node:fs";
import { parseArea } from "../../../src/core/model/address";
import type { Area } from "../../../src/core/model/area";
import { readFileModel } from "../../../src/embedded/file/readFileModel";
import type { LiveCell, LiveChange, LiveSheet } from "../../../src/embedded/liveWorkbook";
import { createLiveWorkbook } from "../../../src/embedded/univer/createLiveWorkbook";
import type { LiveFile } from "../../../src/embedded/univer/liveFile";
import { startHeadlessUniver } from "../../../src/embedded/univer/startHeadlessUniver";

// Starting two spreadsheet engines takes seconds on a busy machine.
jest.setTimeout(120_000);

const name = "but-son-6-thang-2023-nhap-lieu.xlsx";
const sample = new Uint8Array(readFileSync(`assets/samples/${name}`));

const area = (text: string): Area => {
  const parsed = parseArea(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};

function cell(sheet: LiveSheet, address: string): LiveCell {
  const found = sheet.cells(area(address))[0]?.[0];
  if (found === undefined) throw new Error(address);
  return found;
}

describe("the live workbook", () => {
  const univer = startHeadlessUniver();
  let live: LiveFile;
  let sheet: LiveSheet;

  beforeEach(async () => {
    live = await createLiveWorkbook(univer.api, readFileModel(sample, name));
    sheet = live.activeSheet();
  });

  afterEach(() => {
    live.close();
  });

  afterAll(() => {
    univer.dispose();
  });

  it("shows the sheets of the file", () => {
    expect(live.sheets().map((one) => one.name)).toEqual(["Biểu chỉ tiêu", "Ghi chú riêng"]);
    expect(sheet.usedArea(true)).toEqual(area("A1:J48"));
    expect(sheet.merges()).toContainEqual(area("F6:I6"));
    expect(cell(sheet, "B15").value).toBe("Tổng sản lượng lương thực có hạt");
    expect(cell(sheet, "D15").value).toBe(4150);
    expect(cell(sheet, "F15").value).toBeNull();
    expect(sheet.format(area("B15"))).toMatchObject({
      fontName: "Times New Roman",
      fontSize: 12,
      wrap: true,
      borders: true,
      vertical: "center",
    });
    expect(sheet.columnWidth(1)).toBe(294);
  });

  it("calculates what depends on a changed cell", async () => {
    sheet.setContents(area("H15"), [["=ROUND(F15/D15*100,2)"]]);
    sheet.setContents(area("F15"), [[2300]]);
    await live.calculated();
    expect(cell(sheet, "H15")).toMatchObject({ value: 55.42, formula: "=ROUND(F15/D15*100,2)" });
    sheet.setContents(area("F15"), [["2,075"]]);
    await live.calculated();
    expect(cell(sheet, "H15").value).toBe(50);
    expect(cell(sheet, "F15")).toMatchObject({ value: 2075, numberFormat: "#,##0", text: "2.075" });
  });

  it.each([
    ["12", 12, "General"],
    ["1,234", 1234, "#,##0"],
    ["12%", 0.12, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["-0.5", -0.5, "General"],
    ["TRUE", true, "General"],
    ["2.300,5", "2.300,5", "General"],
    ["'2.300", "2.300", "General"],
    ["1,2", "1,2", "General"],
    ["", null, "General"],
    ["=1/0", { error: "#DIV/0!" }, "General"],
    ['=IFERROR(1/0,"")', "", "General"],
    ["=1=1", true, "General"],
    ["Duy trì", "Duy trì", "General"],
  ])("takes %j as Excel does", async (typed, value, numberFormat) => {
    sheet.setContents(area("M3"), [[typed]]);
    await live.calculated();
    expect(cell(sheet, "M3")).toMatchObject({ value, numberFormat });
  });

  it("keeps text in a text cell", async () => {
    sheet.setNumberFormats(area("M3:N3"), [["@", "0.00"]]);
    sheet.setContents(area("M3:N3"), [["2.300", "2.300"]]);
    await live.calculated();
    expect(sheet.cells(area("M3:N3"))[0]?.map(({ value, text }) => [value, text])).toEqual([
      ["2.300", "2.300"],
      [2.3, "2,30"],
    ]);
  });

  it("leaves cells alone that are not given, and takes back with undo", async () => {
    sheet.setContents(area("D15:E15"), [[undefined, 7]]);
    expect(cell(sheet, "D15").value).toBe(4150);
    expect(cell(sheet, "E15").value).toBe(7);
    await univer.api.undo();
    expect(cell(sheet, "E15").value).toBe(2240);
  });

  it("tells what changed and by whom", async () => {
    const heard: LiveChange[] = [];
    const stop = live.onChange((change) => heard.push(change));
    live.asAddIn(() => {
      sheet.setContents(area("F15:F16"), [[1], [2]]);
    });
    sheet.setContents(area("F17"), [[3]]);
    sheet.setFormat(area("F18"), { bold: true });
    sheet.select(area("B2:C3"));
    stop();
    sheet.setContents(area("F19"), [[3]]);
    expect(heard.filter(({ kind }) => kind === "cells")).toEqual([
      { kind: "cells", sheetId: sheet.id, area: area("F15:F16"), byAddIn: true },
      { kind: "cells", sheetId: sheet.id, area: area("F17"), byAddIn: false },
    ]);
    expect(heard.find(({ kind }) => kind === "selection")?.area).toEqual(area("B2:C3"));
    expect(live.selection()).toEqual({ sheetId: sheet.id, area: area("B2:C3") });
  });

  it("adds, names, hides, activates and deletes sheets", () => {
    const before = live.activeSheet().id;
    const added = live.addSheet("Tổng hợp");
    expect(live.activeSheet().id).toBe(before);
    expect(live.sheets().map((one) => one.name)).toEqual([
      "Biểu chỉ tiêu",
      "Ghi chú riêng",
      "Tổng hợp",
    ]);
    expect(added.usedArea(false)).toBeNull();
    added.name = "Bảng";
    added.isVisible = false;
    expect(live.sheets()[2]).toMatchObject({ name: "Bảng", isVisible: false });
    added.isVisible = true;
    live.activate(added.id);
    expect(live.activeSheet().id).toBe(added.id);
    live.deleteSheet(added.id);
    expect(live.sheets()).toHaveLength(2);
  });

  it("flags rows by formula and takes flags away", () => {
    const style = { fill: "#FFC7CE", fontColor: "#9C0006" };
    const rule = sheet.addConditionalFormat([area("A10:J45")], "=$H10<50", style);
    expect(sheet.conditionalFormats()).toEqual([
      { id: rule.id, areas: [area("A10:J45")], formula: "=$H10<50", style },
    ]);
    sheet.removeConditionalFormat(rule.id);
    expect(sheet.conditionalFormats()).toEqual([]);
  });

  it("keeps all a flag changes, over several areas", () => {
    const style = { bold: true, italic: true, numberFormat: '"▼"General;"▼"-General;"▼"0;"▼"@' };
    const areas = [area("A10:A14"), area("A18")];
    sheet.addConditionalFormat(areas, "=$H10<50", style);
    expect(sheet.conditionalFormats()).toMatchObject([{ areas, formula: "=$H10<50", style }]);
  });

  it("formats, merges, sizes and clears", () => {
    sheet.setFormat(area("M1:N2"), { bold: true, fill: "#00FF00", horizontal: "center" });
    sheet.setFormat(area("M1"), { italic: true, borders: true });
    const format = sheet.format(area("M1:N2"));
    expect(format).toMatchObject({ bold: true, fill: "#00FF00", horizontal: "center" });
    expect(format).not.toHaveProperty("italic");
    expect(sheet.format(area("M1"))).toMatchObject({ italic: true, borders: true });
    sheet.setFormat(area("M1"), { borders: false });
    expect(sheet.format(area("M1")).borders).toBe(false);
    sheet.merge(area("M1:N2"));
    expect(sheet.merges()).toContainEqual(area("M1:N2"));
    sheet.unmerge(area("M1:N2"));
    expect(sheet.merges()).not.toContainEqual(area("M1:N2"));
    sheet.setColumnWidth(12, 100);
    sheet.setRowHeight(0, 30);
    expect([sheet.columnWidth(12), sheet.rowHeight(0)]).toEqual([100, 30]);
    sheet.setContents(area("M1"), [["x"]]);
    sheet.clear(area("M1"), "contents");
    expect(cell(sheet, "M1").value).toBeNull();
    expect(sheet.format(area("M1")).fill).toBe("#00FF00");
    sheet.clear(area("M1:N2"), "all");
    expect(sheet.format(area("M1")).fill).toBeUndefined();
  });

  it("hides and shows rows and columns; a row of no height is hidden too", () => {
    sheet.setRowHidden(2, true);
    sheet.setRowHeight(3, 0);
    sheet.setColumnHidden(1, true);
    const hidden = (): boolean[] => [1, 2, 3].map((row) => sheet.isRowHidden(row));
    expect([hidden(), sheet.isColumnHidden(1)]).toEqual([[false, true, true], true]);
    sheet.setRowHidden(2, false);
    sheet.setColumnHidden(1, false);
    expect([hidden(), sheet.isColumnHidden(1)]).toEqual([[false, false, true], false]);
  });
});
