import { strToU8, zipSync, type Zippable } from "fflate";
import { openFileHost } from "../../../src/workbook/files/fileHost";
import { contractSheet, contractWorkbook } from "../../contract/contractWorkbook";
import { changePart } from "./changePart";

const oleHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function oleFile(stream: string): Uint8Array {
  const name = Array.from(stream, (letter) => [letter.charCodeAt(0), 0]).flat();
  return new Uint8Array([...oleHeader, ...new Array<number>(600).fill(0), ...name, 0, 0, 9, 9]);
}

/** A zip whose directory promises `size` bytes for its one entry. */
function promising(size: number): Uint8Array {
  const bytes = zipSync({ "xl/workbook.xml": strToU8("x".repeat(100)) });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

function manyEntries(): Uint8Array {
  const entries: Zippable = {};
  for (let index = 0; index < 10_001; index++) entries[`${index}.xml`] = new Uint8Array();
  return zipSync(entries, { level: 0 });
}

describe("a file that cannot be used is refused", () => {
  it.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(), "notAnXlsx"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47]), "notAnXlsx"],
    ["an old .xls", oleFile("Workbook"), "notAnXlsx"],
    ["a workbook locked with a password", oleFile("EncryptedPackage"), "passwordProtected"],
    ["a zip cut off in the middle", contractWorkbook().slice(0, 900), "damagedFile"],
    ["a zip that holds no workbook", zipSync({ "a.txt": strToU8("x") }), "notAnXlsx"],
    ["a zip that promises more than 256 MB", promising(300 * 1024 * 1024), "tooLarge"],
    ["a zip that promises 200 times its size", promising(30 * 1024 * 1024), "tooLarge"],
    ["a zip of more than 10,000 entries", manyEntries(), "tooLarge"],
    [
      "a Word document",
      changePart(contractWorkbook(), "xl/workbook.xml", () => "<document/>"),
      "notAnXlsx",
    ],
    [
      "a binary workbook",
      changePart(contractWorkbook(), "xl/workbook.xml", () => "\u0083\u0001"),
      "notAnXlsx",
    ],
    [
      "a workbook without sheets",
      changePart(contractWorkbook(), "xl/workbook.xml", (text) =>
        text.replace(/<sheets>.*<\/sheets>/, "<sheets/>"),
      ),
      "damagedFile",
    ],
  ])("%s", async (_what, bytes, code) => {
    await expect(openFileHost(bytes, "tệp.xlsx")).rejects.toMatchObject({
      name: "WorkbookError",
      code,
      subject: "tệp.xlsx",
    });
  });

  const sheetPath = "xl/worksheets/sheet1.xml";
  const rowsUpTo = (last: number): string =>
    `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="${last}"><c r="J${last}"><v>1</v></c></row></sheetData>`;

  it.each<[string, (text: string) => string, string]>([
    ["broken XML", (text) => text.slice(0, 500), "damagedFile"],
    [
      "a reference to another file",
      (text) =>
        `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${text.replace("2.300", "&x;")}`,
      "damagedFile",
    ],
    [
      "a used area of more than a million cells",
      (text) => text.replace(/<sheetData>.*<\/sheetData>/s, rowsUpTo(1_000_000)),
      "tooLarge",
    ],
  ])("a sheet with %s", async (_what, change, code) => {
    const host = await openFileHost(changePart(contractWorkbook(), sheetPath, change), "tệp.xlsx");
    await expect(host.read({ kind: "all" })).rejects.toMatchObject({ code });
  });

  it("but a sheet that is only formatted down to its last row is read", async () => {
    const formatted = (text: string): string =>
      text.replace("</sheetData>", `<row r="1048576"><c r="XFD1048576" s="2"/></row></sheetData>`);
    const host = await openFileHost(
      changePart(contractWorkbook(), sheetPath, formatted),
      "tệp.xlsx",
    );
    const { sheets } = await host.read({ kind: "some", active: true, named: [] });
    expect(sheets[0]?.used).toEqual({ row: 0, column: 0, rowCount: 5, columnCount: 6 });
  });

  it("a closed workbook answers no more", async () => {
    const host = await openFileHost(contractWorkbook(), "tệp.xlsx");
    host.close();
    await expect(host.read({ kind: "all" })).rejects.toMatchObject({ code: "hostUnavailable" });
  });

  it("a locked structure keeps sheets from being added, not cells from being written", async () => {
    const locked = changePart(contractWorkbook(), "xl/workbook.xml", (text) =>
      text.replace("<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>'),
    );
    const host = await openFileHost(locked, "tệp.xlsx");
    const added = host.apply([{ kind: "addSheet", sheet: "Mới" }]);
    await expect(added).rejects.toMatchObject({ code: "sheetProtected" });
    const content = { kind: "value", value: 1 } as const;
    const place = { sheet: contractSheet, row: 0, column: 0 };
    const written = await host.apply([{ kind: "write", ...place, content }]);
    expect(written[0]?.value).toBe(1);
  });
});
