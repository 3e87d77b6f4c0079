import { strFromU8, unzipSync } from "fflate";
import type { Edit } from "../../../src/core/model/edit";
import type { SheetChart } from "../../../src/core/model/sheetChart";
import { ChangedPackage } from "../../../src/workbook/files/charts/changedPackage";
import { readCharts } from "../../../src/workbook/files/charts/readCharts";
import { openFileHost, type FileHost } from "../../../src/workbook/files/fileHost";
import { loadExcelize } from "../../../src/workbook/files/loadExcelize";
import { succeed } from "../../../src/workbook/files/succeed";
import { XlsxFile } from "../../../src/workbook/files/xlsxFile";
import {
  childElements,
  findChild,
  parseXml,
  textOf,
  type XmlElement,
} from "../../../src/workbook/files/xmlTree";
import { contractSheet, contractWorkbook } from "../../contract/contractWorkbook";
import { chartFigures, summaryChart } from "../../support/summaryChart";
import { changePart, partText } from "./changePart";

const quoted = "Tổng hợp d'Ấp & <thôn>";
const dot =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const addChart = (sheet: string, chart: SheetChart): Edit => ({ kind: "addChart", sheet, chart });

async function open(bytes: Uint8Array): Promise<FileHost> {
  return openFileHost(bytes, "biểu.xlsx");
}

/** A workbook whose sheet carries the charts. */
async function withCharts(
  charts: readonly SheetChart[],
  { bytes = contractWorkbook(), sheet = quoted } = {},
): Promise<Uint8Array> {
  const host = await open(bytes);
  const isNew = sheet !== contractSheet;
  await host.apply([
    ...(isNew ? [{ kind: "addSheet", sheet } as const] : []),
    ...(isNew ? chartFigures(sheet) : []),
    ...charts.map((chart) => addChart(sheet, chart)),
  ]);
  return host.toBytes();
}

async function change(bytes: Uint8Array, edits: readonly Edit[]): Promise<Uint8Array> {
  const host = await open(bytes);
  await host.apply(edits);
  return host.toBytes();
}

function chartsOf(bytes: Uint8Array, sheet = quoted): readonly SheetChart[] {
  const file = XlsxFile.open(bytes, "biểu.xlsx");
  const part = file.layout.sheets.find(({ name }) => name === sheet);
  return part === undefined ? [] : readCharts(new ChangedPackage(file.parts), part);
}

/** A sheet with a picture and a chart that a person has put there. */
async function decorated(sheet: string): Promise<Uint8Array> {
  const file = (await loadExcelize()).NewFile();
  succeed(file.SetSheetName("Sheet1", sheet));
  for (let row = 1; row < 5; row++) succeed(file.SetCellValue(sheet, `A${row}`, row));
  const bytes = Uint8Array.from(Buffer.from(dot, "base64"));
  const picture = { Extension: ".png", File: bytes, Format: {}, InsertType: 0 };
  succeed(file.AddPictureFromBytes(sheet, "H2", picture));
  const series = [{ Name: "x", Values: `'${sheet}'!$A$1:$A$4` }];
  succeed(file.AddChart(sheet, "H9", { Type: 14, Series: series }));
  return succeed(file.WriteToBuffer()).buffer as Uint8Array;
}

/** Every part is told of, every link leads somewhere, and no drawing, chart or picture is left that nothing leads to. */
function expectWhole(bytes: Uint8Array): void {
  const parts = unzipSync(bytes);
  const types = childElements(parseXml(partText(bytes, "[Content_Types].xml")), "Override");
  for (const { attributes } of types) {
    expect(Object.keys(parts)).toContain((attributes.PartName ?? "").slice(1));
  }
  const file = XlsxFile.open(bytes, "biểu.xlsx");
  const pack = new ChangedPackage(file.parts);
  const owners = ["", ...Object.keys(parts)];
  const targets = owners.flatMap((owner) => pack.links(owner).map(({ target }) => target));
  for (const target of targets) expect(Object.keys(parts)).toContain(target);
  const drawn = Object.keys(parts).filter((path) =>
    /^xl\/(charts|drawings|media)\/[^/]*$/.test(path),
  );
  expect(drawn.filter((path) => !targets.includes(path))).toEqual([]);
}

function find(root: XmlElement, path: string): readonly XmlElement[] {
  return path
    .split("/")
    .reduce<readonly XmlElement[]>(
      (found, name) => found.flatMap((element) => childElements(element, name)),
      [root],
    );
}

const texts = (elements: readonly XmlElement[]): readonly string[] => elements.map(textOf);

describe("charts in a file", () => {
  it("are read again as they were added, on sheets of any name", async () => {
    const charts = [summaryChart(1), summaryChart(2)];
    const bytes = await withCharts(charts);
    expect(chartsOf(bytes)).toEqual(charts);
    expectWhole(bytes);
  });

  it("name their cells with the quoted sheet, and store what the cells show: blanks and words are no points", async () => {
    const chart = parseXml(partText(await withCharts([summaryChart()]), "xl/charts/chart1.xml"));
    const series = find(chart, "chart/plotArea/barChart/ser");
    const sheet = "'Tổng hợp d''Ấp & <thôn>'";
    expect(texts(series.flatMap((one) => find(one, "val/numRef/f")))).toEqual([
      `${sheet}!$B$2:$B$4`,
      `${sheet}!$C$2:$C$4`,
    ]);
    const points = (one: XmlElement | undefined): unknown =>
      one === undefined
        ? null
        : find(one, "val/numRef/numCache/pt").map((point) => [point.attributes.idx, textOf(point)]);
    expect(points(series[0])).toEqual([
      ["0", "55.42"],
      ["2", "120"],
    ]);
    expect(points(series[1])).toEqual([["1", "42.11"]]);
    expect(texts(find(chart, "chart/plotArea/lineChart/ser/cat/strRef/strCache/pt"))).toEqual([
      "1",
      "2",
      "3",
    ]);
  });

  it("are drawn over one another with the line across, in the font of the decree, from zero up", async () => {
    const text = partText(await withCharts([summaryChart()]), "xl/charts/chart1.xml");
    const chart = parseXml(text);
    const value = (path: string): unknown => find(chart, path)[0]?.attributes.val;
    expect(value("chart/plotArea/barChart/barDir")).toBe("col");
    expect(value("chart/plotArea/barChart/overlap")).toBe("100");
    expect(value("chart/plotArea/valAx/scaling/min")).toBe("0");
    expect(value("chart/legend/legendPos")).toBe("b");
    expect(value("chart/plotVisOnly")).toBe("0");
    expect(find(chart, "chart/plotArea/lineChart/ser")).toHaveLength(1);
    expect(new Set(text.match(/typeface="[^"]*"/g))).toEqual(
      new Set(['typeface="Times New Roman"']),
    );
  });

  it("stay through further saving by the library, and so does what they stand among", async () => {
    const sheet = "Ký";
    const before = await decorated(sheet);
    const bytes = await withCharts([summaryChart()], { bytes: before });
    const both = await change(bytes, [addChart(sheet, summaryChart())]);
    expect(chartsOf(both, sheet)).toEqual([summaryChart()]);
    expect(chartsOf(both)).toEqual([summaryChart()]);
    expectWhole(both);
    const [old, now] = [before, both].map((one) => unzipSync(one));
    const kept = Object.keys(old ?? {}).filter((path) => /media|charts\/chart/.test(path));
    expect(kept).toHaveLength(2);
    for (const path of kept) expect(now?.[path]).toEqual(old?.[path]);
    const drawing = strFromU8(now?.["xl/drawings/drawing1.xml"] ?? new Uint8Array());
    expect(childElements(parseXml(drawing))).toHaveLength(3);
    const numbers = drawing.match(/cNvPr[^>]* id="\d+"|cNvPr id="\d+"/g) ?? [];
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it("make way for a chart of their name", async () => {
    const changed = { ...summaryChart(), title: "Khác" };
    const bytes = await change(await withCharts([summaryChart()]), [addChart(quoted, changed)]);
    expect(chartsOf(bytes)).toEqual([changed]);
    expectWhole(bytes);
  });

  it("go with the contents of their sheet: nothing of them is left, and a picture and a chart of a person stay", async () => {
    const bytes = await withCharts([summaryChart(1), summaryChart(2)]);
    const cleared = await change(bytes, [{ kind: "clearSheet", sheet: quoted }]);
    expect(chartsOf(cleared)).toEqual([]);
    expectWhole(cleared);
    expect(Object.keys(unzipSync(cleared)).filter((path) => /draw|chart/.test(path))).toEqual([]);
    const sheet = "Ký";
    const original = await decorated(sheet);
    const added = await change(original, [addChart(sheet, summaryChart())]);
    const emptied = await change(added, [{ kind: "clearSheet", sheet }]);
    expectWhole(emptied);
    const drawn = (one: Uint8Array): unknown =>
      childElements(parseXml(partText(one, "xl/drawings/drawing1.xml")));
    expect(drawn(emptied)).toEqual(drawn(original));
  });

  it("go where a person has restyled them, with the parts Excel has added", async () => {
    const bytes = await withCharts([summaryChart()]);
    const styled = new ChangedPackage(XlsxFile.open(bytes, "biểu.xlsx").parts);
    styled.add(
      "xl/charts/chart1.xml",
      { contentType: "x/style", relation: "chartStyle", path: (n) => `xl/charts/style${n}.xml` },
      [parseXml("<style/>")],
    );
    const file = XlsxFile.ofParts(styled.parts, "biểu.xlsx").bytes;
    const cleared = await change(file, [{ kind: "clearSheet", sheet: quoted }]);
    expect(Object.keys(unzipSync(cleared)).filter((path) => /charts/.test(path))).toEqual([]);
    expectWhole(cleared);
  });

  it("go with a deleted sheet", async () => {
    const bytes = await withCharts([summaryChart()]);
    const without = await change(bytes, [{ kind: "deleteSheet", sheet: quoted }]);
    expect(Object.keys(unzipSync(without)).filter((path) => /draw|chart/.test(path))).toEqual([]);
    expectWhole(without);
  });

  it("that a person has renamed are theirs", async () => {
    const bytes = changePart(
      await withCharts([summaryChart()]),
      "xl/drawings/drawing1.xml",
      (text) => text.replace(summaryChart().name, "Biểu đồ của phòng"),
    );
    const cleared = await change(bytes, [{ kind: "clearSheet", sheet: quoted }]);
    expect(partText(cleared, "xl/drawings/drawing1.xml")).toContain("Biểu đồ của phòng");
    expectWhole(cleared);
  });

  it("added before a clearing in the same list are not there after it", async () => {
    const edits: Edit[] = [
      addChart(contractSheet, summaryChart(1)),
      { kind: "clearSheet", sheet: contractSheet },
      addChart(contractSheet, summaryChart(2)),
    ];
    const bytes = await change(contractWorkbook(), edits);
    expect(chartsOf(bytes, contractSheet)).toEqual([summaryChart(2)]);
  });

  it("stand where a sheet lists its drawing: before tables and extensions", async () => {
    const bytes = changePart(contractWorkbook(), "xl/worksheets/sheet1.xml", (text) =>
      text.replace("</worksheet>", '<tableParts count="0"/></worksheet>'),
    );
    const drawn = await withCharts([summaryChart()], { bytes, sheet: contractSheet });
    const root = parseXml(partText(drawn, "xl/worksheets/sheet1.xml"));
    const names = childElements(root).map(({ name }) => name);
    expect(names.slice(names.indexOf("drawing"))).toEqual(["drawing", "tableParts"]);
    expect(findChild(root, "drawing")?.attributes["r:id"]).toMatch(/^rId\d+$/);
  });

  it("are no longer shown where a person has made something else of them", async () => {
    const bytes = changePart(await withCharts([summaryChart()]), "xl/charts/chart1.xml", (text) =>
      text.replace(/lineChart/g, "areaChart"),
    );
    expect(chartsOf(bytes)).toEqual([]);
  });

  it("carry the figures of the moment of the last change", async () => {
    const bytes = await withCharts([summaryChart()]);
    const content = { kind: "value", value: 77 } as const;
    const edits: Edit[] = [{ kind: "write", sheet: quoted, row: 1, column: 1, content }];
    const chart = partText(await change(bytes, edits), "xl/charts/chart1.xml");
    expect(
      texts(find(parseXml(chart), "chart/plotArea/barChart/ser/val/numRef/numCache/pt")),
    ).toEqual(["77", "120", "42.11"]);
  });
});
