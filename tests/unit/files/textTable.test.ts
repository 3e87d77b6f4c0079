import * as fc from "fast-check";
import { openFileHost } from "../../../src/workbook/files/fileHost";
import { readTextTable } from "../../../src/workbook/files/textTable";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => {
  const units = Array.from(`\uFEFF${text}`, (_, at) => `\uFEFF${text}`.charCodeAt(at));
  return new Uint8Array(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
};

describe("a text table", () => {
  it.each<[string, string, Uint8Array, string[][]]>([
    [
      "tabs",
      "a.tsv",
      utf8("TT\tChỉ tiêu\n1\t4,150"),
      [
        ["TT", "Chỉ tiêu"],
        ["1", "4,150"],
      ],
    ],
    [
      "commas",
      "a.csv",
      utf8("a,b\r\n1,2\r\n"),
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "semicolons, as Vietnamese Excel writes them",
      "a.csv",
      utf8("a;b\n1,5;2"),
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    ["tabs in a .csv", "a.csv", utf8("a\tb\n"), [["a", "b"]]],
    ["a byte order mark", "a.csv", utf8("\uFEFFTỉnh,Xã"), [["Tỉnh", "Xã"]]],
    ["UTF-16 from Excel's Unicode text", "a.tsv", utf16("Tỉnh\tƯơm"), [["Tỉnh", "Ươm"]]],
    ["quotes around a separator", "a.csv", utf8('"a,b",c'), [["a,b", "c"]]],
    [
      "a line break inside quotes",
      "a.csv",
      utf8('"a\nb",c\nd,e'),
      [
        ["a\nb", "c"],
        ["d", "e"],
      ],
    ],
    ["doubled quotes", "a.csv", utf8('"nói ""có""",x'), [['nói "có"', "x"]]],
    ["quotes inside other text", "a.csv", utf8('a "b" c,d'), [['a "b" c', "d"]]],
    [
      "a quote that is never closed",
      "a.csv",
      utf8('"a,b\nc,d'),
      [
        ['"a', "b"],
        ["c", "d"],
      ],
    ],
    ["blank fields and lines", "a.csv", utf8(",a,\n\nb,,"), [["", "a", ""], [""], ["b", "", ""]]],
    ["nothing at all", "a.csv", utf8(""), []],
  ])("with %s is read as written", (_what, ...[name, bytes, expected]) => {
    expect(readTextTable(bytes, name)).toEqual(expected);
  });

  it("gives back every table that was written with quotes", () => {
    const rows = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (table) => {
        const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
        const text = table.map((row) => row.map(quoted).join("\t")).join("\n");
        expect(readTextTable(utf8(text), "a.tsv")).toEqual(table);
      }),
    );
  });

  it("becomes a workbook of texts whose sheet is named after the file", async () => {
    const host = await openFileHost(utf8("TT\tKH\n1\t4.150\n\t=1+1\n"), "xã/Biểu 6 tháng.tsv");
    const { names, sheets } = await host.read({ kind: "all" });
    expect(names).toMatchObject([{ name: "Biểu 6 tháng", isVisible: true }]);
    expect(sheets[0]?.values).toEqual([
      ["TT", "KH"],
      ["1", "4.150"],
      [null, "=1+1"],
    ]);
    expect(sheets[0]?.formulas.flat().every((formula) => formula === null)).toBe(true);
    const saved = await openFileHost(await host.toBytes(), "lưu.xlsx");
    expect((await saved.read({ kind: "all" })).sheets).toEqual(sheets);
  });

  it.each([
    [
      "a name longer than 31 letters",
      `${"dài ".repeat(12)}.csv`,
      "dài dài dài dài dài dài dài dài",
    ],
    ["a name with letters sheets may not have", "a[1]*?.csv", "a 1"],
    ["no name", ".csv", "Sheet1"],
  ])("from a file with %s gets a name a sheet may have", async (_what, file, expected) => {
    const host = await openFileHost(utf8("a,b"), file);
    expect((await host.read({ kind: "all" })).activeSheet).toBe(expected);
  });
});
