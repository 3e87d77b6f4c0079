import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readTable } from "../../../src/core/reading/readTable";
import type { SheetSnapshot } from "../../../src/core/model/sheetSnapshot";
import { XlsxFile } from "../../../src/workbook/files/xlsxFile";
import { contractSheet, contractWorkbook } from "../../contract/contractWorkbook";

const cell = (address: string, style: number, text: string): string =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;

/** A small table in .VnTimeH (style 4) and another font (style 0), both in one sheet. */
function legacySheet(): SheetSnapshot {
  const parts = unzipSync(contractWorkbook());
  const sheet = "xl/worksheets/sheet1.xml";
  const heading = ["tt", "chØ tiªu", "kÕ ho¹ch n¨m 2004", "thùc hiÖn 6 th¸ng"];
  const rows = [
    row(1, heading.map((text, at) => cell(`${"ABCD".charAt(at)}1`, 4, text)).join("")),
    row(2, cell("A2", 4, "i") + cell("B2", 4, "vÒ kinh tÕ")),
    row(
      3,
      cell("A3", 0, "1") + cell("B3", 4, "Kế hoạch thu") + cell("C3", 0, "10") + cell("D3", 0, "5"),
    ),
    row(
      4,
      cell("A4", 0, "2") +
        cell("B4", 0, "S¶n l\u00adîng lóa") +
        cell("C4", 0, "20") +
        cell("D4", 0, "6"),
    ),
  ];
  const xml = strFromU8(parts[sheet] ?? new Uint8Array());
  const changed = xml
    .replace(/<sheetData>[\s\S]*<\/sheetData>/, `<sheetData>${rows.join("")}</sheetData>`)
    .replace(/<mergeCells[\s\S]*<\/mergeCells>/, "");
  const bytes = zipSync({ ...parts, [sheet]: strToU8(changed) });
  const snapshot = XlsxFile.open(bytes, "biểu.xlsx").snapshot(contractSheet);
  if (snapshot === null) throw new Error("no sheet");
  return snapshot;
}

describe("a workbook in TCVN3 fonts", () => {
  it("tells the cells in which the font matters, each by itself", () => {
    const cells = (legacySheet().legacyFonts ?? []).map((each) => [each.row, each.column]);
    expect(cells).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 0],
      [1, 1],
      [2, 1],
    ]);
  });

  it("is read as it shows: capitals in a capital font, Unicode as it is, other fonts by what they hold", () => {
    const outcome = readTable(legacySheet());
    if (!outcome.found) throw new Error(outcome.reason);
    const { rows } = outcome.table;
    expect(rows.map(({ kind, no, name }) => [kind, no, name])).toEqual([
      ["group", "I", "VỀ KINH TẾ"],
      ["indicator", "1", "Kế hoạch thu"],
      ["indicator", "2", "Sản lượng lúa"],
    ]);
  });
});
