import { decodeText } from "../../../src/workbook/files/decodeText";
import { WorkbookError } from "../../../src/workbook/workbookError";

const text = "Tổng sản lượng;2.300\nSố hộ nghèo giảm;56";

function utf16(written: string, isBigEndian: boolean): Buffer {
  const bytes = Buffer.from(written, "utf16le");
  return isBigEndian ? bytes.swap16() : bytes;
}

/** As Windows-1258 stores it: the tone behind its vowel, both one byte. */
const windows1258 = Buffer.from(
  "54f4d26e67207361d26e206cfdf5f26e673b322e3330300a53f4ec2068f4f2206e6768e86f20676961d26d",
  "hex",
);

describe("the text of a file of values", () => {
  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with its mark", Buffer.from(`\uFEFF${text}`)],
    ["UTF-16 with its mark", utf16(`\uFEFF${text}`, false)],
    ["UTF-16, big end first", utf16(`\uFEFF${text}`, true)],
    ["UTF-16 without a mark", utf16(text, false)],
    ["UTF-16, big end first, without a mark", utf16(text, true)],
  ])("is read from %s", (_, bytes) => {
    expect(decodeText(bytes, "v.csv")).toBe(text);
  });

  it("is read from Windows-1258, as older programs save it", () => {
    expect(decodeText(windows1258, "v.csv")).toBe("Tổng sản lượng;2.300\nSố hộ nghèo giảm");
  });

  it("keeps the letters of the older Vietnamese fonts, which are decoded later", () => {
    const bytes = Buffer.from("T\u00e6ng s\u00b6n l\u00ad\u00eeng;H\u00e9 ngh\u00eco", "latin1");
    expect(decodeText(bytes, "v.csv")).toBe("Tæng s¶n l\u00adîng;Hé nghìo");
  });

  it("is none in a picture", () => {
    const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49]);
    expect(() => decodeText(bytes, "v.csv")).toThrow(WorkbookError);
  });

  it("is empty in an empty file", () => {
    expect(decodeText(new Uint8Array(), "v.csv")).toBe("");
  });
});
