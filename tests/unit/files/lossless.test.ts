import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Edit } from "../../../src/core/model/edit";
import { openFileHost } from "../../../src/workbook/files/fileHost";
import { loadExcelize } from "../../../src/workbook/files/loadExcelize";
import { partText } from "./changePart";

const sample = new Uint8Array(readFileSync("assets/samples/but-son-6-thang-2023-goc.xlsx"));
const table = "Biểu chỉ tiêu";
const mainPart = "xl/worksheets/sheet1.xml";

/** What Tính lại does to the sample: formulas, number formats, a rule. */
const calculating: readonly Edit[] = [
  {
    kind: "write",
    sheet: table,
    row: 14,
    column: 7,
    content: {
      kind: "formula",
      formula: '=IF(AND(ISNUMBER(F15),ISNUMBER(D15)),IF(D15>0,ROUND(F15/D15*100,2),""),"")',
    },
  },
  { kind: "numberFormat", sheet: table, row: 14, column: 7, format: "#,##0.00" },
  {
    kind: "addFlag",
    sheet: table,
    areas: [{ row: 8, column: 0, rowCount: 37, columnCount: 10 }],
    formula: "=AND(ISNUMBER($H9),$H9<50)",
    style: { fill: "#FFC7CE", fontColor: "#9C0006" },
  },
];

async function save(bytes: Uint8Array, edits: readonly Edit[]): Promise<Uint8Array> {
  const host = await openFileHost(bytes, "mẫu.xlsx");
  await host.apply(edits);
  return host.toBytes();
}

function elements(xml: string, name: string): readonly string[] {
  const found = xml.match(new RegExp(`<${name}\\b[^>]*>`, "g")) ?? [];
  // Order of attributes, and how an empty element is closed, say nothing.
  return found.map((tag) => (tag.match(/[\w:]+="[^"]*"/g) ?? []).sort().join(" "));
}

describe("saving a workbook after edits", () => {
  it("keeps every part no edit concerns byte for byte", async () => {
    const saved = unzipSync(await save(sample, calculating));
    for (const [path, original] of Object.entries(unzipSync(sample))) {
      const isConcerned = /sheet1\.xml|styles\.xml|workbook\.xml|Content_Types|docProps|_rels/.test(
        path,
      );
      if (!isConcerned) expect([path, saved[path]]).toEqual([path, original]);
    }
    expect(Object.keys(saved)).toEqual(expect.arrayContaining(Object.keys(unzipSync(sample))));
  });

  it("keeps the width of every column", async () => {
    const widths = (bytes: Uint8Array): readonly string[] =>
      elements(partText(bytes, mainPart), "col").flatMap((column) => {
        const part = (name: string): string =>
          new RegExp(`\\b${name}="([^"]*)"`).exec(column)?.[1] ?? "";
        const count = Number(part("max")) - Number(part("min")) + 1;
        return new Array<string>(count).fill(part("width"));
      });
    const saved = await save(sample, calculating);
    expect(widths(saved)).toEqual(widths(sample));
    expect(widths(saved)).toHaveLength(10);
  });

  it.each(["mergeCell", "pane"])("keeps every <%s> of the sheet", async (name) => {
    const saved = await save(sample, calculating);
    expect(elements(partText(saved, mainPart), name)).toEqual(
      elements(partText(sample, mainPart), name),
    );
  });

  it("keeps the print titles", async () => {
    const saved = partText(await save(sample, calculating), "xl/workbook.xml");
    expect(saved).toMatch(/_xlnm\.Print_Titles[^<]*<|Biểu chỉ tiêu(&#39;|')!6:8/);
  });

  it("changes no cell but the one written", async () => {
    const before = await (await openFileHost(sample, "mẫu.xlsx")).read({ kind: "all" });
    const saved = await openFileHost(await save(sample, calculating), "mẫu.xlsx");
    const after = await saved.read({ kind: "all" });
    const values = before.sheets.map((sheet) => sheet.values.map((row) => [...row]));
    expect(after.sheets.map((sheet) => sheet.values)).toEqual(values);
    expect(after.sheets[0]?.formulas.flat().filter((formula) => formula !== null)).toHaveLength(1);
  });

  it("gives the written cell a style that differs in its number format alone", async () => {
    const saved = await save(sample, calculating);
    const styles = partText(saved, "xl/styles.xml");
    const styleOf = (bytes: Uint8Array): number =>
      Number(/<c\b[^>]*r="H15"[^>]* s="(\d+)"/.exec(partText(bytes, mainPart))?.[1]);
    const list = styles.slice(styles.indexOf("<cellXfs"), styles.indexOf("</cellXfs>"));
    const xfs = list.match(/<xf\b[^]*?(?=<xf\b|$)/g) ?? [];
    expect(styleOf(saved)).not.toBe(styleOf(sample));
    expect(styleOf(saved)).toBe(xfs.length - 1);
    expect(xfs.at(-1)).toContain('numFmtId="4"');
    expect(xfs.at(-1)).toContain("wrapText=");
  });

  it("stores the formula's result, and has Excel calculate when it opens the file", async () => {
    const saved = await save(sample, calculating);
    expect(partText(saved, mainPart)).toMatch(/<\/f><v>55\.42<\/v><\/c>/);
    expect(partText(saved, "xl/workbook.xml")).toMatch(/fullCalcOnLoad="(1|true)"/);
  });

  it("never writes to the bytes it was given", async () => {
    const copy = sample.slice();
    await save(sample, calculating);
    expect(sample).toEqual(copy);
  });

  it("makes the same bytes from the same edits", async () => {
    expect(await save(sample, calculating)).toEqual(await save(sample, calculating));
  });
});

describe("what only Excel understands", () => {
  /** A workbook with a chart, a picture, a list of allowed values, a note and a link, made without our code. */
  async function rich(): Promise<Uint8Array> {
    const excelize = await loadExcelize();
    const file = excelize.NewFile();
    const sheet = "Sheet1";
    [10, 20, 30].forEach((value, row) => file.SetCellValue(sheet, `A${row + 1}`, value));
    const chart = { Type: 1, Series: [{ Name: "KH", Values: "Sheet1!$A$1:$A$3" }] };
    const picture = readFileSync("assets/icons/icon-16.png");
    const answers = [
      file.AddChart(sheet, "D1", chart),
      file.AddPictureFromBytes(sheet, "D20", {
        Extension: ".png",
        File: new Uint8Array(picture),
        Format: { AltText: "biểu tượng" },
        InsertType: 0,
      }),
      file.AddDataValidation(sheet, {
        Type: "list",
        Sqref: "B1:B9",
        Formula1: '"Đạt,Chưa đạt"',
        AllowBlank: true,
      }),
      file.AddComment(sheet, { Cell: "A1", Author: "Kế toán", Text: "xem lại" }),
      file.SetCellHyperLink(sheet, "C1", "https://example.org", "External"),
      file.SetDefinedName({ Name: "KeHoach", RefersTo: "Sheet1!$A$1:$A$3" }),
    ];
    expect(answers.map(({ error }) => error)).toEqual(answers.map(() => null));
    return file.WriteToBuffer().buffer as Uint8Array;
  }

  const edits: readonly Edit[] = [
    {
      kind: "write",
      sheet: "Sheet1",
      row: 0,
      column: 0,
      content: { kind: "value", value: 11 },
    },
    { kind: "numberFormat", sheet: "Sheet1", row: 1, column: 0, format: "0.00" },
    { kind: "addSheet", sheet: "Tổng hợp" },
    { kind: "setting", key: "chitieu.threshold", value: "75" },
  ];

  it("survives: chart, picture, list of values, note, link, name", async () => {
    const before = await rich();
    const saved = await save(before, edits);
    const kept = Object.keys(unzipSync(before)).filter((path) =>
      /chart|drawing|media|comments/i.test(path),
    );
    expect(kept.length).toBeGreaterThanOrEqual(5);
    for (const path of kept) expect(unzipSync(saved)[path]).toEqual(unzipSync(before)[path]);
    const sheet = partText(saved, "xl/worksheets/sheet1.xml");
    for (const mark of ["<dataValidation ", "<hyperlink ", "<drawing ", "<legacyDrawing "]) {
      expect(sheet).toContain(mark);
    }
    expect(partText(saved, "xl/workbook.xml")).toContain("KeHoach");
  });

  it("survives the removal of a rule and the clearing of another sheet too", async () => {
    const flag: Edit = {
      kind: "addFlag",
      sheet: "Sheet1",
      areas: [{ row: 0, column: 0, rowCount: 3, columnCount: 1 }],
      formula: "=$A1<50",
      style: { fill: "#FFC7CE", fontColor: "#9C0006" },
    };
    const host = await openFileHost(await save(await rich(), [...edits, flag]), "mẫu.xlsx");
    const { sheets } = await host.read({ kind: "all" });
    const id = sheets[0]?.conditionalFormats[0]?.id ?? "";
    await host.apply([
      { kind: "removeFlag", sheet: "Sheet1", id },
      { kind: "clearSheet", sheet: "Tổng hợp" },
    ]);
    const sheet = partText(await host.toBytes(), "xl/worksheets/sheet1.xml");
    expect(sheet).not.toContain("conditionalFormatting");
    expect(sheet).toContain("<drawing ");
    expect(sheet).toContain("<dataValidation ");
  });

  it("keeps custom properties of the person, and does not take them for settings", async () => {
    const excelize = await loadExcelize();
    const file = excelize.NewFile();
    file.SetCustomProps({ Name: "Người lập", Value: "Nguyễn Văn A" });
    const host = await openFileHost(file.WriteToBuffer().buffer as Uint8Array, "mẫu.xlsx");
    await host.apply([{ kind: "setting", key: "chitieu.threshold", value: "75" }]);
    expect((await host.read({ kind: "all" })).settings).toEqual({ "chitieu.threshold": "75" });
    expect(partText(await host.toBytes(), "docProps/custom.xml")).toContain("Nguyễn Văn A");
  });
});
