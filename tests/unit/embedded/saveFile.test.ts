import { readFileSync } from "node:fs";
import { parseArea } from "../../../src/core/model/address";
import type { Area } from "../../../src/core/model/area";
import type { FileModel } from "../../../src/embedded/file/fileModel";
import { readFileModel } from "../../../src/embedded/file/readFileModel";
import { saveFile } from "../../../src/embedded/file/saveFile";
import type { LiveSheet } from "../../../src/embedded/liveWorkbook";
import { createLiveWorkbook } from "../../../src/embedded/univer/createLiveWorkbook";
import type { LiveFile } from "../../../src/embedded/univer/liveFile";
import { startHeadlessUniver } from "../../../src/embedded/univer/startHeadlessUniver";
import { openPackage } from "../../../src/workbook/files/openPackage";

// Starting two spreadsheet engines takes seconds on a busy machine.
jest.setTimeout(120_000);

const name = "but-son-6-thang-2023-nhap-lieu.xlsx";
const sample = new Uint8Array(readFileSync(`assets/samples/${name}`));

const text = (part: Uint8Array | undefined): string => new TextDecoder().decode(part);

const area = (address: string): Area => {
  const parsed = parseArea(address);
  if (parsed === null) throw new Error(address);
  return parsed;
};

function cellOf(model: FileModel, address: string, sheet = 0): object | undefined {
  const { row, column } = area(address);
  return model.sheets[sheet]?.cells.find((cell) => cell.row === row && cell.column === column);
}

describe("a saved workbook", () => {
  const univer = startHeadlessUniver();
  let live: LiveFile;
  let sheet: LiveSheet;

  const open = async (bytes: Uint8Array): Promise<void> => {
    live = await createLiveWorkbook(univer.api, readFileModel(bytes, name));
    sheet = live.activeSheet();
  };

  const saved = async (original: Uint8Array = sample): Promise<FileModel> =>
    readFileModel(await saveFile(original, live), name);

  beforeEach(() => open(sample));

  afterEach(() => {
    live.close();
  });

  afterAll(() => {
    univer.dispose();
  });

  it("is the original, byte for byte, when nothing has changed", async () => {
    expect(await saveFile(sample, live)).toBe(sample);
  });

  it("is the original when every change was undone", async () => {
    sheet.setContents(area("F15"), [[2300]]);
    await univer.api.undo();
    expect(await saveFile(sample, live)).toBe(sample);
  });

  it("holds what was typed and calculated, and leaves the rest alone", async () => {
    sheet.setContents(area("F15"), [[2300]]);
    sheet.setContents(area("H15"), [["=ROUND(F15/D15*100,2)"]]);
    const bytes = await saveFile(sample, live);
    const model = readFileModel(bytes, name);
    expect(cellOf(model, "F15")).toMatchObject({ value: 2300, formula: null });
    expect(cellOf(model, "H15")).toMatchObject({ value: 55.42, formula: "=ROUND(F15/D15*100,2)" });
    const changed = openPackage(bytes, name);
    const untouched = [...openPackage(sample, name)].filter(([path]) =>
      /sheet2\.xml|theme/.test(path),
    );
    expect(untouched).not.toHaveLength(0);
    for (const [path, part] of untouched) {
      expect(text(changed.get(path))).toBe(text(part));
    }

    const others = ({ sheets }: FileModel): unknown =>
      sheets[0]?.cells.filter(({ row, column }) => row !== 14 || ![5, 7].includes(column));
    expect(others(model)).toEqual(others(readFileModel(sample, name)));

    live.close();
    await open(bytes);
    const [row] = sheet.cells(area("F15:H15"));
    expect(row?.map(({ value }) => value)).toEqual([2300, null, 55.42]);
    expect(await saveFile(bytes, live)).toBe(bytes);
  });

  it("keeps text that looks like a number", async () => {
    sheet.setContents(area("F15:F16"), [["'2.300"], ["TRUE"]]);
    const model = await saved();
    expect(cellOf(model, "F15")).toMatchObject({ value: "2.300" });
    expect(cellOf(model, "F16")).toMatchObject({ value: true });
  });

  it("holds formats, sizes, merges and rules", async () => {
    sheet.setFormat(area("L1:M1"), {
      bold: true,
      fill: "#00FF00",
      fontName: "Arial",
      fontSize: 16,
      horizontal: "center",
      wrap: true,
    });
    sheet.setFormat(area("B15"), { italic: true });
    sheet.setNumberFormats(area("D15"), [["#,##0.00"]]);
    sheet.merge(area("L1:M1"));
    sheet.unmerge(area("A1:D1"));
    sheet.setColumnWidth(1, 200);
    sheet.setRowHeight(14, 33);
    sheet.freezeAt(3, 0);
    const style = { fill: "#FFC7CE", fontColor: "#9C0006" };
    const symbol = { ...style, bold: true, numberFormat: '"▼"General;"▼"-General;"▼"0;"▼"@' };
    const places = [area("A10:A14"), area("A18")];
    sheet.addConditionalFormat([area("A10:J45")], "=$H10<50", style);
    sheet.addConditionalFormat(places, "=$H10<40", symbol);
    const model = await saved();
    expect(cellOf(model, "L1")).toMatchObject({
      style: { isBold: true, fill: "#00FF00", fontName: "Arial", fontSize: 16, wrap: true },
    });
    expect(cellOf(model, "B15")).toMatchObject({
      style: { isItalic: true, fontName: "Times New Roman", borders: { left: { line: "thin" } } },
    });
    expect(cellOf(model, "D15")).toMatchObject({ style: { numberFormat: "#,##0.00" } });
    const [first] = model.sheets;
    expect(first?.merges).not.toContainEqual(area("A1:D1"));
    expect(first).toMatchObject({
      merges: expect.arrayContaining([area("L1:M1")]) as unknown,
      columns: expect.arrayContaining([
        expect.objectContaining({ first: 1, width: 200 }),
      ]) as unknown,
      rows: expect.arrayContaining([expect.objectContaining({ row: 14, height: 33 })]) as unknown,
      frozen: { rows: 3, columns: 0 },
      conditionalFormats: expect.arrayContaining([
        expect.objectContaining({
          areas: [area("A10:J45")],
          rule: { kind: "formula", formula: "=$H10<50" },
          style,
        }),
        expect.objectContaining({
          areas: places,
          rule: { kind: "formula", formula: "=$H10<40" },
          style: symbol,
        }),
      ]) as unknown,
    });
  });

  it("holds lines, underlining and colours that were taken away", async () => {
    sheet.setFormat(area("B15"), { borders: false });
    sheet.clear(area("B16"), "formats");
    const model = await saved();
    expect(cellOf(model, "B15")).toMatchObject({ style: { borders: {}, wrap: true } });
    expect(cellOf(model, "B16")).toMatchObject({ style: { borders: {}, wrap: false } });
  });

  it("moves everything along when rows are inserted and deleted", async () => {
    sheet.setContents(area("H15"), [["=ROUND(E15/D15*100,2)"]]);
    const first = await saveFile(sample, live);
    live.close();
    await open(first);
    const facade = univer.api.getActiveWorkbook()?.getActiveSheet();
    facade?.insertRows(9, 2);
    facade?.deleteRows(12, 1);
    sheet.setContents(area("B10"), [["Dòng mới"]]);
    const model = await saved(first);
    expect(cellOf(model, "B10")).toMatchObject({ value: "Dòng mới" });
    expect(cellOf(model, "B16")).toMatchObject({ value: "Tổng sản lượng lương thực có hạt" });
    expect(cellOf(model, "H16")).toMatchObject({
      value: 53.98,
      formula: "=ROUND(E16/D16*100,2)",
    });
    expect(cellOf(model, "G48")).toMatchObject({ value: "TM. ỦY BAN NHÂN DÂN" });
  });

  it("holds added, renamed, moved and deleted sheets", async () => {
    const [one, two] = live.sheets();
    const added = live.addSheet("Tổng hợp");
    added.setContents(area("A1:B1"), [["Số chỉ tiêu", "='Biểu chỉ tiêu'!D15"]]);
    added.setColumnWidth(0, 150);
    if (one !== undefined) one.name = "Biểu";
    if (two !== undefined) live.deleteSheet(two.id);
    const model = await saved();
    expect(model.sheets.map((each) => each.name)).toEqual(["Biểu", "Tổng hợp"]);
    expect(cellOf(model, "B1", 1)).toMatchObject({ value: 4150, formula: "=Biểu!D15" });
    expect(model.sheets[1]?.columns[0]?.width).toBe(150);
  });

  it("keeps settings and how sheets are printed", async () => {
    live.settings.set("chitieu.threshold", "45");
    const setup = {
      orientation: "landscape",
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      printArea: area("A1:J48"),
      titleRows: { first: 5, count: 3 },
    } as const;
    sheet.setPageSetup(setup);
    const model = await saved();
    expect(model.settings).toEqual({ "chitieu.threshold": "45" });
    const read = model.sheets[0]?.pageSetup;
    expect(read).toMatchObject({ ...setup, margins: expect.anything() as object });
    expect(read?.margins.left).toBeCloseTo(30, 3);
  });
});
