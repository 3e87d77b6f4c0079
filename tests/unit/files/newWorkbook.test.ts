import { strFromU8, unzipSync } from "fflate";
import type { Area } from "../../../src/core/model/area";
import type { Edit } from "../../../src/core/model/edit";
import { openFileHost } from "../../../src/workbook/files/fileHost";
import { newWorkbookHost } from "../../../src/workbook/files/newWorkbookHost";
import { newXlsx } from "../../../src/workbook/files/newXlsx";
import {
  childElements,
  findChild,
  newElement,
  parseXml,
  textOf,
  type XmlElement,
} from "../../../src/workbook/files/xmlTree";

const sheet = "Biểu 'riêng' & <khác>";

const at = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });

const edits: readonly Edit[] = [
  { kind: "addSheet", sheet },
  write(0, 0, '  Chữ Việt & <thẻ> "ngoặc"\ndòng hai '),
  write(2, 0, 4150),
  write(3, 0, true),
  write(4, 0, "007"),
  write(5, 0, { error: "#N/A" }),
  formula(2, 1, "=A3*2"),
  formula(3, 1, '=IF(A3>4000,"đạt","<")'),
  write(6, 0, "bị ghi đè"),
  formula(6, 0, "=A3+1"),
  { kind: "numberFormat", sheet, row: 2, column: 0, format: "#,##0" },
  {
    kind: "format",
    sheet,
    area: { ...at(0, 0), columnCount: 3 },
    format: { bold: true, fontName: "Times New Roman", borders: true, wrap: true },
  },
  { kind: "merge", sheet, area: { ...at(0, 0), columnCount: 3 } },
  { kind: "columnWidth", sheet, column: 1, characters: 20 },
  { kind: "columnWidth", sheet, column: 0, characters: 8 },
  { kind: "rowHeight", sheet, row: 0, points: 42 },
  {
    kind: "addFlag",
    sheet,
    areas: [{ ...at(2, 0), rowCount: 4 }],
    formula: "A3>1",
    style: { fill: "#FFC7CE" },
  },
  {
    kind: "pageSetup",
    sheet,
    setup: {
      orientation: "landscape",
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      printArea: { ...at(0, 0), rowCount: 7, columnCount: 3 },
      titleRows: { first: 1, count: 2 },
      breaks: [4],
    },
  },
  {
    kind: "addChart",
    sheet,
    chart: {
      name: "Chỉ Tiêu 1",
      title: "So với kế hoạch",
      place: { ...at(8, 0), rowCount: 10, columnCount: 3 },
      categories: { ...at(2, 0), rowCount: 3 },
      columns: [{ name: "Đạt", values: { ...at(2, 1), rowCount: 3 }, color: "#9DC3E6" }],
      line: { name: "Ngưỡng", values: { ...at(2, 1), rowCount: 3 }, color: "#000000" },
    },
  },
  { kind: "activateSheet", sheet },
];

describe("a workbook of its own", () => {
  it("holds what the edits put there, as a workbook written by the library does", async () => {
    const own = newWorkbookHost();
    const ownCells = await own.apply(edits);
    const other = await openFileHost(await newXlsx("Sheet1", []), "khác.xlsx");
    const otherCells = await other.apply([...edits, { kind: "deleteSheet", sheet: "Sheet1" }]);
    expect(ownCells).toEqual(otherCells);
    const reopened = await openFileHost(await own.toBytes(), "lại.xlsx");
    const all = { kind: "all" } as const;
    const read = await reopened.read(all);
    expect(read).toEqual(await own.read(all));
    expect(read.names.map(({ name }) => name)).toEqual([sheet]);
    const [snapshot] = read.sheets;
    const [expected] = (await other.read(all)).sheets;
    expect({ ...snapshot, id: "" }).toEqual({ ...expected, id: "" });
  });

  it("is in the same form as the library gives it: widths, heights, page, names, looks", async () => {
    const own = newWorkbookHost();
    await own.apply(edits);
    const other = await openFileHost(await newXlsx("Sheet1", []), "khác.xlsx");
    await other.apply([...edits, { kind: "deleteSheet", sheet: "Sheet1" }]);
    expect(formOf(await own.toBytes())).toEqual(formOf(await other.toBytes()));
  });

  it.each(["_x0041_", "=A1", "'x", "\u0007", "  ", "a\r\nb"])("keeps the text %j", async (text) => {
    const own = newWorkbookHost();
    await own.apply([{ kind: "addSheet", sheet }, write(0, 0, text)]);
    const reopened = await openFileHost(await own.toBytes(), "lại.xlsx");
    expect((await reopened.read({ kind: "all" })).sheets[0]?.values).toEqual([[text]]);
  });

  it("takes more edits later, and puts no sheet twice", async () => {
    const own = newWorkbookHost();
    await own.apply([{ kind: "addSheet", sheet }, write(0, 0, 1)]);
    await own.apply([write(0, 1, 2)]);
    expect((await own.read({ kind: "all" })).sheets[0]?.values).toEqual([[1, 2]]);
    await expect(own.apply([{ kind: "addSheet", sheet }])).rejects.toThrow("changedMeanwhile");
    await expect(own.apply([{ kind: "deleteSheet", sheet }])).rejects.toThrow("deleteSheet");
  });
});

function write(
  row: number,
  column: number,
  value: string | number | boolean | { error: string },
): Edit {
  return { kind: "write", sheet, row, column, content: { kind: "value", value } };
}

function formula(row: number, column: number, text: string): Edit {
  return { kind: "write", sheet, row, column, content: { kind: "formula", formula: text } };
}

/** Layout of the one sheet, told apart from how a program spells it. */
function formOf(bytes: Uint8Array): unknown {
  const parts = unzipSync(bytes);
  const part = (path: string): XmlElement => parseXml(strFromU8(parts[path] ?? new Uint8Array()));
  const workbook = part("xl/workbook.xml");
  const path = Object.keys(parts).find((name) => /worksheets\/sheet\d+\.xml$/.test(name)) ?? "";
  const root = part(path);
  const read = (name: string, attributes: readonly string[]): unknown => {
    const element = findChild(root, name);
    return attributes.map((attribute) => element?.attributes[attribute]);
  };
  const within = (parent: XmlElement, list: string, name: string): XmlElement[] =>
    childElements(findChild(parent, list) ?? parent, name);
  const [row] = within(root, "sheetData", "row");
  return {
    names: within(workbook, "definedNames", "definedName")
      .map((name) => [name.attributes.name, textOf(name).replace(/\s/g, "")])
      .sort(),
    columns: within(root, "cols", "col").map(({ attributes }) => [
      attributes.min,
      attributes.max,
      Number(attributes.width),
    ]),
    height: row?.attributes.ht,
    merges: within(root, "mergeCells", "mergeCell").map(({ attributes }) => attributes.ref),
    margins: (read("pageMargins", ["left", "right", "top", "bottom", "header"]) as string[]).map(
      Number,
    ),
    page: read("pageSetup", ["paperSize", "orientation", "fitToHeight"]),
    breaks: within(root, "rowBreaks", "brk").map(({ attributes }) => attributes.id),
    charts: Object.keys(parts)
      .filter((name) => /charts\/chart\d+\.xml$/.test(name))
      .map((name) => strFromU8(parts[name] ?? new Uint8Array())),
    header: textOf(findChild(findChild(root, "headerFooter"), "oddHeader") ?? newElement("x")),
  };
}
