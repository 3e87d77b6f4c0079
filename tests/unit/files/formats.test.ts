import type { Edit } from "../../../src/core/model/edit";
import { openFileHost } from "../../../src/workbook/files/fileHost";
import { loadExcelize } from "../../../src/workbook/files/loadExcelize";
import { contractSheet, contractWorkbook } from "../../contract/contractWorkbook";
import { partText } from "./changePart";

const sheet = contractSheet;
const oneCell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

/** What Excelize, which had no part in writing styles, finds in a cell. */
async function styleOf(edits: readonly Edit[], cell: string) {
  const host = await openFileHost(contractWorkbook(), "biểu.xlsx");
  await host.apply(edits);
  const file = (await loadExcelize()).OpenReader(await host.toBytes());
  return file.GetStyle(file.GetCellStyle(sheet, cell).style).style;
}

describe("the format of a cell", () => {
  it("takes on what is asked and keeps the rest", async () => {
    const area = oneCell(1, 1);
    const style = await styleOf(
      [
        { kind: "format", sheet, area, format: { bold: true, fontName: "Times New Roman" } },
        { kind: "format", sheet, area, format: { fontSize: 13, wrap: true, horizontal: "center" } },
        { kind: "format", sheet, area, format: { fill: "#FFF2CC", borders: true } },
      ],
      "B2",
    );
    expect(style).toMatchObject({
      NumFmt: 3,
      Font: { Bold: true, Family: "Times New Roman", Size: 13 },
      Alignment: { Horizontal: "center", WrapText: true },
      Fill: { Type: "pattern", Pattern: 1 },
    });
    const sides = (style.Border ?? []).map(({ Type, Style }) => [Type, Style]);
    expect(sides.sort()).toEqual([
      ["bottom", 1],
      ["left", 1],
      ["right", 1],
      ["top", 1],
    ]);
  });

  it("keeps its fill and its font when the number format changes", async () => {
    const style = await styleOf(
      [
        { kind: "format", sheet, area: oneCell(1, 1), format: { fill: "#FFF2CC", italic: true } },
        { kind: "numberFormat", sheet, row: 1, column: 1, format: '#,##0.0" tấn"' },
      ],
      "B2",
    );
    expect(style).toMatchObject({
      CustomNumFmt: '#,##0.0" tấn"',
      Font: { Italic: true },
      Fill: { Type: "pattern", Pattern: 1 },
    });
  });

  it("has the colours that are asked for", async () => {
    const host = await openFileHost(contractWorkbook(), "biểu.xlsx");
    const format = { fill: "#fff2cc", fontColor: "#9C0006" };
    await host.apply([{ kind: "format", sheet, area: oneCell(1, 1), format }]);
    const styles = partText(await host.toBytes(), "xl/styles.xml");
    expect(styles).toContain('<fgColor rgb="FFFFF2CC"/>');
    expect(styles).toContain('<color rgb="FF9C0006"/>');
  });

  it("changes in its own cell only", async () => {
    const bold: Edit = { kind: "format", sheet, area: oneCell(1, 1), format: { bold: true } };
    expect((await styleOf([bold], "B3")).Font?.Bold).toBe(false);
  });

  it("is made once for all cells that share it", async () => {
    const formatsIn = (workbook: Uint8Array): number => {
      const styles = partText(workbook, "xl/styles.xml");
      const list = styles.slice(styles.indexOf("<cellXfs"), styles.indexOf("</cellXfs>"));
      return list.match(/<xf\b/g)?.length ?? 0;
    };
    const original = contractWorkbook();
    const host = await openFileHost(original, "biểu.xlsx");
    const area = { row: 0, column: 10, rowCount: 50, columnCount: 3 };
    await host.apply([{ kind: "format", sheet, area, format: { bold: true } }]);
    expect(formatsIn(await host.toBytes())).toBe(formatsIn(original) + 1);
  });
});

describe("columns and rows", () => {
  it("have the width people see and the height in points", async () => {
    const host = await openFileHost(contractWorkbook(), "biểu.xlsx");
    await host.apply([
      { kind: "columnWidth", sheet, column: 1, characters: 42 },
      { kind: "rowHeight", sheet, row: 0, points: 30.5 },
    ]);
    const xml = partText(await host.toBytes(), "xl/worksheets/sheet1.xml");
    expect(xml).toMatch(/<col [^>]*width="42\.7/);
    expect(xml).toMatch(/<row [^>]*ht="30\.5"/);
  });
});
