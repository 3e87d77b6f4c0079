import { parseArea } from "../../../src/core/model/address";
import type { Area } from "../../../src/core/model/area";
import type { CellValue } from "../../../src/core/model/cell";
import type { FileModel, FileSheet } from "../../../src/embedded/file/fileModel";
import { readFileModel } from "../../../src/embedded/file/readFileModel";
import { saveFile } from "../../../src/embedded/file/saveFile";
import type { LiveSheet } from "../../../src/embedded/liveWorkbook";
import { createLiveWorkbook } from "../../../src/embedded/univer/createLiveWorkbook";
import { startHeadlessUniver } from "../../../src/embedded/univer/startHeadlessUniver";
import { loadExcelize, type ExcelizeFile } from "../../../src/workbook/files/loadExcelize";
import { openPackage } from "../../../src/workbook/files/openPackage";
import { succeed } from "../../../src/workbook/files/succeed";

// Starting two spreadsheet engines takes seconds on a busy machine.
jest.setTimeout(120_000);

const name = "nhieu-thu.xlsx";

const area = (address: string): Area => {
  const parsed = parseArea(address);
  if (parsed === null) throw new Error(address);
  return parsed;
};

function fillSheets(file: ExcelizeFile): void {
  succeed(file.SetSheetName("Sheet1", "Số liệu"));
  succeed(file.NewSheet("Khóa"));
  succeed(file.NewSheet("Ẩn"));
  succeed(file.SetCellValue("Khóa", "A1", 1));
  succeed(file.ProtectSheet("Khóa", { Password: "x" }));
  succeed(file.SetSheetVisible("Ẩn", false));
  for (let row = 1; row <= 5; row++) succeed(file.SetCellValue("Số liệu", `A${row}`, row * 10));
  succeed(file.SetCellFormula("Số liệu", "B1", "SUM(KeHoach)"));
  succeed(
    file.SetDefinedName({ Name: "KeHoach", RefersTo: "'Số liệu'!$A$1:$A$5", Scope: "Workbook" }),
  );
}

function decorate(file: ExcelizeFile): void {
  const { style } = succeed(
    file.NewStyle({
      Font: { Family: "Arial", Size: 14, Bold: true, ColorTheme: 4, Underline: "single" },
      Fill: { Type: "pattern", Pattern: 1, Color: ["FFFF00"] },
      Border: [{ Type: "bottom", Style: 6, Color: "FF0000" }],
      Alignment: { Horizontal: "right", TextRotation: 45, Indent: 1 },
      CustomNumFmt: "0.000",
    }),
  );
  succeed(file.SetCellStyle("Số liệu", "A1", "A1", style));
  succeed(file.SetRowVisible("Số liệu", 4, false));
  succeed(file.SetColVisible("Số liệu", "D", false));
  const look = succeed(
    file.NewConditionalStyle({ Fill: { Type: "pattern", Pattern: 1, Color: ["FFC7CE"] } }),
  ).style;
  succeed(
    file.SetConditionalFormat("Số liệu", "A1:A5", [
      { Type: "cell", Criteria: "<", Value: "25", Format: look },
    ]),
  );
  succeed(
    file.SetConditionalFormat("Số liệu", "C1:C5", [
      {
        Type: "2_color_scale",
        Criteria: "=",
        MinType: "min",
        MaxType: "max",
        MinColor: "#FFFFFF",
        MaxColor: "#00FF00",
      },
    ]),
  );
  succeed(
    file.AddDataValidation("Số liệu", {
      AllowBlank: true,
      Sqref: "E1:E5",
      Type: "list",
      Formula1: '"Đạt,Không đạt"',
    }),
  );
  succeed(
    file.AddChart("Số liệu", "F2", {
      Type: 14,
      Series: [{ Name: "x", Values: "'Số liệu'!$A$1:$A$5" }],
    }),
  );
}

async function richWorkbook(): Promise<Uint8Array> {
  const file = (await loadExcelize()).NewFile();
  fillSheets(file);
  decorate(file);
  return succeed(file.WriteToBuffer()).buffer as Uint8Array;
}

function firstSheet({ sheets: [first] }: FileModel): FileSheet {
  if (first === undefined) throw new Error("no sheet");
  return first;
}

function contents(sheet: LiveSheet | undefined, address: string): CellValue | undefined {
  return sheet?.cells(area(address))[0]?.[0]?.value;
}

describe("a workbook with all sorts of things in it", () => {
  const univer = startHeadlessUniver();
  let bytes: Uint8Array;
  let model: FileModel;

  beforeAll(async () => {
    bytes = await richWorkbook();
    model = readFileModel(bytes, name);
  });

  afterAll(() => {
    univer.dispose();
  });

  it("is read as it looks", () => {
    const [first, locked, hidden] = model.sheets;
    expect(first?.cells[0]).toMatchObject({
      value: 10,
      style: {
        fontName: "Arial",
        fontSize: 14,
        isBold: true,
        isUnderlined: true,
        fontColor: "#5B9BD5",
        fill: "#FFFF00",
        horizontal: "right",
        rotation: 45,
        indent: 1,
        numberFormat: "0.000",
        borders: { bottom: { line: "double", color: "#FF0000" } },
      },
    });
    expect(first?.rows.filter(({ isHidden }) => isHidden).map(({ row }) => row)).toEqual([3]);
    expect(first?.columns.filter(({ isHidden }) => isHidden).map((one) => one.first)).toEqual([3]);
    expect(first?.lists).toEqual([
      { areas: [area("E1:E5")], source: "Đạt,Không đạt", allowsBlank: true },
    ]);
    expect(first?.conditionalFormats.map(({ rule }) => rule)).toEqual([
      { kind: "cellIs", operator: "lessThan", operands: ["25"] },
      null,
    ]);
    expect(model.definedNames).toEqual([
      { name: "KeHoach", refersTo: "'Số liệu'!$A$1:$A$5", sheet: null },
    ]);
    expect(locked?.isProtected).toBe(true);
    expect(hidden?.isVisible).toBe(false);
  });

  it("keeps what is neither shown nor understood when a cell is saved", async () => {
    const live = await createLiveWorkbook(univer.api, model);
    expect(contents(live.activeSheet(), "B1")).toBe(150);
    live.activeSheet().setContents(area("A2"), [[25]]);
    live.activeSheet().setFormat(area("A1"), { italic: true });
    const saved = await saveFile(bytes, live);
    live.close();
    const parts = (file: Uint8Array): string[] =>
      [...openPackage(file, name).keys()].filter((path) => /chart|drawing/.test(path)).sort();
    expect(parts(saved)).toEqual(parts(bytes));
    expect(parts(saved)).not.toHaveLength(0);
    const was = firstSheet(model);
    const is = firstSheet(readFileModel(saved, name));
    expect(is.conditionalFormats).toEqual(was.conditionalFormats);
    expect(is.lists).toEqual(was.lists);
    expect(is.cells[0]?.style).toEqual({ ...was.cells[0]?.style, isItalic: true });
    expect(is.cells.find(({ formula }) => formula !== null)?.value).toBe(155);
  });

  it("refuses changes of a protected sheet, and says so", async () => {
    const live = await createLiveWorkbook(univer.api, model);
    const refused: string[] = [];
    live.onRefused((sheetId) => refused.push(sheetId));
    const locked = live.sheets()[1];
    locked?.setContents(area("A1"), [[2]]);
    expect(locked?.isProtected).toBe(true);
    expect(contents(locked, "A1")).toBe(1);
    expect(refused).toEqual([locked?.id]);
    live.activeSheet().setContents(area("A2"), [[1]]);
    expect(contents(live.activeSheet(), "A2")).toBe(1);
    live.close();
  });

  it("takes away conditional formats of any kind", async () => {
    const live = await createLiveWorkbook(univer.api, model);
    const sheet = live.activeSheet();
    expect(sheet.conditionalFormats().map(({ formula }) => formula)).toEqual([null, null]);
    for (const { id } of sheet.conditionalFormats()) sheet.removeConditionalFormat(id);
    const saved = readFileModel(await saveFile(bytes, live), name);
    live.close();
    expect(saved.sheets[0]?.conditionalFormats).toEqual([]);
  });
});
