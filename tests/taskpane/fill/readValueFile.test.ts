/** @jest-environment node */
import { readValueFile } from "../../../src/taskpane/fill/readValueFile";
import { WorkbookError } from "../../../src/workbook/workbookError";
import { sampleFile } from "../../support/sampleVariants";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a file of values", () => {
  it("in .xlsx brings its visible sheets", () => {
    const { names, sheets } = readValueFile("mau.xlsx", sampleFile("goc"));
    expect(names[0]?.name).toBe("Biểu chỉ tiêu");
    expect(sheets.find(({ sheet }) => sheet === "Biểu chỉ tiêu")?.values.flat()).toContain(4150);
  });

  it.each([
    ["phong.csv", "Lúa;2.300\nCá;65"],
    ["phong.TSV", "Lúa\t2.300\nCá\t65"],
  ])("in %s is one sheet of texts, called as the file", (name, text) => {
    const { sheets } = readValueFile(name, bytes(text));
    expect(sheets[0]?.sheet).toBe("phong");
    expect(sheets[0]?.values).toEqual([
      ["Lúa", "2.300"],
      ["Cá", "65"],
    ]);
  });

  it("that is empty has an empty sheet", () => {
    expect(readValueFile("a.csv", bytes("")).sheets[0]?.used).toBeNull();
  });

  it("that is no workbook is refused", () => {
    expect(() => readValueFile("a.xlsx", bytes("không phải"))).toThrow(WorkbookError);
  });
});
