import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const tablePart = "xl/worksheets/sheet1.xml";

/** A sample workbook that comes with the project. */
export function sampleFile(name: "goc" | "nhap-lieu" | "dan-tu-word"): Uint8Array {
  const file = `../../assets/samples/but-son-6-thang-2023-${name}.xlsx`;
  return new Uint8Array(readFileSync(resolve(__dirname, file)));
}

function withTableXml(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[tablePart] ?? new Uint8Array());
  return zipSync({ ...parts, [tablePart]: strToU8(change(xml)) });
}

/** The workbook with the sheet of the table protected, as the Review tab does. */
export function protectedSample(): Uint8Array {
  return withTableXml(sampleFile("goc"), (xml) =>
    xml.replace(
      "</sheetData>",
      '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>',
    ),
  );
}

/** The workbook with nothing on the sheet of the table. */
export function emptiedSample(): Uint8Array {
  return withTableXml(sampleFile("goc"), (xml) =>
    xml
      .replace(/<sheetData>[\s\S]*<\/sheetData>/, "<sheetData/>")
      .replace(/<mergeCells[\s\S]*<\/mergeCells>/, ""),
  );
}
