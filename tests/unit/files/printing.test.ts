import type { Edit, PageSetup } from "../../../src/core/model/edit";
import {
  childElements,
  findChild,
  newElement,
  parseXml,
  textOf,
} from "../../../src/workbook/files/xmlTree";
import { openFileHost } from "../../../src/workbook/files/fileHost";
import { contractSheet, contractWorkbook } from "../../contract/contractWorkbook";
import { changePart, partText } from "./changePart";

const setup: PageSetup = {
  orientation: "landscape",
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  printArea: { row: 0, column: 0, rowCount: 5, columnCount: 6 },
  titleRows: { first: 0, count: 2 },
};

async function print(bytes: Uint8Array, setups: readonly PageSetup[]): Promise<Uint8Array> {
  const host = await openFileHost(bytes, "biểu.xlsx");
  const sheet = contractSheet;
  const edits = setups.map((one): Edit => ({ kind: "pageSetup", sheet, setup: one }));
  await host.apply(edits);
  return host.toBytes();
}

const sheetPart = "xl/worksheets/sheet1.xml";

describe("a sheet prepared for printing", () => {
  it("is A4, landscape, one page wide and as many high as it takes", async () => {
    const sheet = partText(await print(contractWorkbook(), [setup]), sheetPart);
    expect(sheet).toMatch(/<pageSetUpPr[^>]*fitToPage="(1|true)"/);
    const page = /<pageSetup [^>]*>/.exec(sheet)?.[0] ?? "";
    for (const part of [
      'paperSize="9"',
      'orientation="landscape"',
      'fitToHeight="0"',
      'firstPageNumber="1"',
    ]) {
      expect(page).toContain(part);
    }
    expect(page).toMatch(/useFirstPageNumber="(1|true)"/);
  });

  it("has its margins in inches", async () => {
    const sheet = partText(await print(contractWorkbook(), [setup]), sheetPart);
    const margins = /<pageMargins [^>]*>/.exec(sheet)?.[0] ?? "";
    const inches = (name: string): number =>
      Number(new RegExp(`${name}="([^"]*)"`).exec(margins)?.[1]);
    expect(["top", "bottom", "left", "right"].map((name) => inches(name) * 25.4)).toEqual([
      expect.closeTo(20),
      expect.closeTo(20),
      expect.closeTo(30),
      expect.closeTo(15),
    ]);
  });

  it("names its print area and titles once, however often they are set", async () => {
    const workbook = partText(await print(contractWorkbook(), [setup, setup]), "xl/workbook.xml");
    const names = workbook.replace(/&#39;/g, "'").match(/<definedName [^>]*>[^<]*/g) ?? [];
    expect(names.map((name) => name.replace(/<[^>]*>/, "")).sort()).toEqual([
      "'Biểu chỉ tiêu'!$1:$2",
      "'Biểu chỉ tiêu'!$A$1:$F$5",
    ]);
  });

  it("loses its titles when there are none", async () => {
    const bare = { ...setup, titleRows: null };
    const workbook = partText(await print(contractWorkbook(), [setup, bare]), "xl/workbook.xml");
    expect(workbook).not.toContain("Print_Titles");
  });

  const number = '&"Times New Roman,Regular"&13&P';

  it("has the page number in the middle of the top margin, from the second page on", async () => {
    const sheet = partText(await print(contractWorkbook(), [setup, setup]), sheetPart);
    expect(headersOf(sheet)).toEqual({ differentFirst: "1", oddHeader: `&C${number}` });
    expect(Number(/ header="([^"]*)"/.exec(sheet)?.[1]) * 25.4).toBeCloseTo(10);
  });

  it.each<[string, string, Readonly<Record<string, string>>]>([
    [
      "of all pages",
      "<headerFooter><oddHeader>&amp;LUBND xã&amp;CBản nháp&amp;RMật</oddHeader><oddFooter>&amp;Lchân</oddFooter></headerFooter>",
      {
        oddHeader: `&LUBND xã&C${number}&RMật`,
        oddFooter: "&Lchân",
        firstHeader: "&LUBND xã&RMật",
        firstFooter: "&Lchân",
      },
    ],
    [
      "of a first page of its own",
      '<headerFooter differentFirst="1"><oddFooter>&amp;Rđáy</oddFooter><firstHeader>&amp;C&amp;P&amp;RMật</firstHeader></headerFooter>',
      { oddHeader: `&C${number}`, oddFooter: "&Rđáy", firstHeader: "&RMật" },
    ],
    [
      "of left and right pages",
      '<headerFooter differentOddEven="1"><oddHeader>&amp;Rlẻ</oddHeader><evenHeader>&amp;Lchẵn</evenHeader></headerFooter>',
      {
        differentOddEven: "true",
        oddHeader: `&C${number}&Rlẻ`,
        evenHeader: `&Lchẵn&C${number}`,
        firstHeader: "&Rlẻ",
      },
    ],
    [
      "with signs and fonts of its own, the middle without a mark",
      '<headerFooter><oddHeader>cũ&amp;&amp;C&amp;L&amp;"Arial,Bold"A&amp;&amp;R B</oddHeader></headerFooter>',
      {
        oddHeader: `&L&"Arial,Bold"A&&R B&C${number}`,
        firstHeader: '&L&"Arial,Bold"A&&R B',
      },
    ],
  ])("keeps what stands beside the number %s", async (_what, header, expected) => {
    const own = changePart(contractWorkbook(), sheetPart, (text) =>
      text.replace("</worksheet>", `${header}</worksheet>`),
    );
    const kept = partText(await print(own, [setup]), sheetPart);
    expect(headersOf(kept)).toEqual({ differentFirst: "1", ...expected });
  });
});

/** The texts of headers and footers, and what is said of them. */
function headersOf(sheet: string): unknown {
  const header = findChild(parseXml(sheet), "headerFooter");
  const texts = childElements(header ?? newElement("none")).map((text) => [
    text.name,
    textOf(text),
  ]);
  return { ...header?.attributes, ...(Object.fromEntries(texts) as Record<string, string>) };
}
