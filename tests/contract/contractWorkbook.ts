import { strToU8, zipSync } from "fflate";

/** The active sheet of the contract's workbook. */
export const contractSheet = "Biểu chỉ tiêu";

/** A sheet whose name must be quoted, and its quote doubled, in formulas. */
export const quotedSheet = "Phụ lục 'A' (2)";

export const protectedSheet = "Khóa";

/**
 * The workbook every host is tried on, written by hand so that no library has a say in it: shared strings, inline strings, a shared formula,
 * cached values, number formats by id and by code, merges, two kinds of rules, a formatted row far below, a protected and a hidden sheet.
 */
export function contractWorkbook(active: string = mainSheet): Uint8Array {
  const parts = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbook,
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
      ["worksheet", "worksheets/sheet3.xml"],
      ["worksheet", "worksheets/sheet4.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/worksheets/sheet1.xml": active,
    "xl/worksheets/sheet2.xml": sheetXml(`<sheetData>${inlineCell("B2", "ghi chú")}</sheetData>`),
    "xl/worksheets/sheet3.xml": sheetXml(
      `<sheetData>${inlineCell("A1", "khóa")}</sheetData><sheetProtection sheet="1"/>`,
    ),
    "xl/worksheets/sheet4.xml": sheetXml(
      `<sheetData><row r="1"><c r="A1" s="4" t="inlineStr"><is><t>chØ tiªu</t></is></c></row></sheetData>`,
    ),
    "xl/styles.xml": styles,
    "xl/sharedStrings.xml": sharedStrings,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  );
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const package_ = "http://schemas.openxmlformats.org/package/2006";
const content = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function relationships(related: readonly (readonly [string, string])[]): string {
  const rows = related.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${package_}/relationships">${rows.join("")}</Relationships>`;
}

function sheetXml(inside: string): string {
  return `<worksheet xmlns="${main}">${inside}</worksheet>`;
}

function inlineCell(address: string, text: string): string {
  const row = address.replace(/\D/g, "");
  return `<row r="${row}"><c r="${address}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
}

const contentTypes = `<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/>${[1, 2, 3, 4].map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${content}.worksheet+xml"/>`).join("")}<Override PartName="/xl/styles.xml" ContentType="${content}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${content}.sharedStrings+xml"/></Types>`;

const workbook = `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="${contractSheet}" sheetId="1" r:id="rId1"/><sheet name="${quotedSheet}" sheetId="2" r:id="rId2"/><sheet name="${protectedSheet}" sheetId="3" r:id="rId3"/><sheet name="Ẩn" sheetId="4" state="hidden" r:id="rId4"/></sheets></workbook>`;

const sharedStrings = `<sst xmlns="${main}" count="3" uniqueCount="3"><si><t>BIỂU TỔNG HỢP</t></si><si><r><t>Tổng sản lượng </t></r><r><rPr><b/></rPr><t>lương thực có hạt</t></r></si><si><t xml:space="preserve">  hai 
 dòng </t></si></sst>`;

const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><sz val="11"/><name val=".VnTimeH"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`;

const mainSheet = sheetXml(
  `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row>` +
    `<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>4150</v></c><c r="C2" t="inlineStr"><is><t>2.300</t></is></c><c r="D2" t="b"><v>1</v></c><c r="E2" s="2"><f>ROUND(B3/B2*100,2)</f><v>1.65</v></c><c r="F2"><f t="shared" ref="F2:F4" si="0">B2*$B$2</f><v>17222500</v></c></row>` +
    `<row r="3"><c r="B3" s="2"><v>68.5</v></c><c r="C3" t="inlineStr"><is><t>=A1</t></is></c><c r="D3" t="b"><v>0</v></c><c r="F3"><f t="shared" si="0"/><v>284275</v></c></row>` +
    `<row r="4"><c r="B4"><v>0</v></c><c r="C4" t="s"><v>2</v></c><c r="D4" t="e"><v>#N/A</v></c><c r="F4"><f t="shared" si="0"/><v>0</v></c></row>` +
    `<row r="5"><c r="A5" t="inlineStr"><is><t>x</t></is></c><c r="B5" s="3"/></row>` +
    `<row r="900"><c r="H900" s="2"/></row></sheetData>` +
    `<mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>` +
    `<conditionalFormatting sqref="A2:F5"><cfRule type="expression" dxfId="0" priority="1"><formula>$B2&gt;100</formula></cfRule></conditionalFormatting>` +
    `<conditionalFormatting sqref="B2:B5"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>`,
);

/**
 * The same with another active sheet, used from B2 to E9: rows 3 and 4 are hidden, row 6 has no height, rows 8 and 20 are hidden too; column C
 * has no width and E is hidden with all to its right.
 */
export function workbookWithHidden(): Uint8Array {
  const row = (number: number, attributes = ""): string =>
    `<row r="${number}"${attributes}><c r="B${number}"><v>${number}</v></c><c r="E${number}"><v>1</v></c></row>`;
  return contractWorkbook(
    sheetXml(
      `<cols><col min="3" max="3" width="0" customWidth="1"/><col min="5" max="16384" width="9" hidden="1"/></cols><sheetData>` +
        row(2) +
        row(3, ` hidden="1"`) +
        row(4, ` ht="15" hidden="true"`) +
        row(5, ` hidden="0"`) +
        row(6, ` ht="0" customHeight="1"`) +
        `<row r="8" hidden="1"/>` +
        row(9) +
        `<row r="20" hidden="1"/></sheetData>`,
    ),
  );
}
