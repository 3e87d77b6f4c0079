import type { CellContent, CellValue } from "../../../src/core/model/cell";
import type { Edit } from "../../../src/core/model/edit";
import { openFileHost, type FileHost } from "../../../src/workbook/files/fileHost";
import { contractSheet, contractWorkbook, quotedSheet } from "../../contract/contractWorkbook";
import { changePart, partText } from "./changePart";

const other = "xl/worksheets/sheet2.xml";

/** The contract's workbook with these cells on its second sheet. */
function withCells(cells: string): Uint8Array {
  return changePart(contractWorkbook(), other, (text) =>
    text.replace(/<sheetData>.*<\/sheetData>/, `<sheetData><row r="1">${cells}</row></sheetData>`),
  );
}

function write(column: number, content: CellContent): Edit {
  return { kind: "write", sheet: contractSheet, row: 1, column, content };
}

const newPlan = write(1, { kind: "value", value: 100 });

async function firstRow(host: FileHost): Promise<readonly CellValue[]> {
  const request = { kind: "some", active: false, named: [quotedSheet] } as const;
  return (await host.read(request)).sheets[0]?.values[0] ?? [];
}

const plan = `'${contractSheet}'!B2`;

describe("the stored result of a formula", () => {
  it.each<[string, string, CellValue]>([
    ["follows a change on another sheet", `<c r="A1"><f>${plan}*2</f><v>8300</v></c>`, 200],
    [
      "follows through other formulas",
      `<c r="A1"><f>B1+1</f><v>8301</v></c><c r="B1"><f>${plan}*2</f><v>8300</v></c>`,
      201,
    ],
    [
      "stays where nothing it looks at changed",
      `<c r="A1"><f>VLOOKUP(1,B1:C2,2)</f><v>7</v></c>`,
      7,
    ],
    [
      "goes where it would be stale and cannot be worked out",
      `<c r="A1"><f>INDIRECT("x")</f><v>7</v></c>`,
      null,
    ],
    ["goes where a function is not known", `<c r="A1"><f>MEDIAN(${plan},5)</f><v>7</v></c>`, null],
    [
      "goes where formulas run in a circle",
      `<c r="A1"><f>B1+${plan}</f><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c>`,
      null,
    ],
    [
      "changes its kind with the result",
      `<c r="A1"><f>IF(${plan}&gt;500,"lớn",TRUE)</f><v>8</v></c>`,
      true,
    ],
  ])("%s", async (_what, cells, expected) => {
    const host = await openFileHost(withCells(cells), "biểu.xlsx");
    await host.apply([newPlan]);
    expect((await firstRow(host))[0] ?? null).toEqual(expected);
  });

  it("is worked out when the file stores none", async () => {
    const host = await openFileHost(withCells(`<c r="A1"><f>${plan}*2</f><v></v></c>`), "b.xlsx");
    expect(await firstRow(host)).toEqual([8300]);
  });

  it("is of no certain value when the file stores none and the function is not known", async () => {
    const host = await openFileHost(withCells(`<c r="A1"><f>MEDIAN(${plan})</f></c>`), "b.xlsx");
    expect(await firstRow(host)).toEqual([null]);
  });

  it.each([
    ["down", (row: number) => `A${row - 1}+1`, 1, 3000],
    ["up, as far as that is worked out", (row: number) => `A${row + 1}+1`, 3000, 1],
  ])("of a chain of 3,000 formulas is right or absent, running %s", async (...chain) => {
    const [, next, first, last] = chain;
    const rows = Array.from({ length: 3000 }, (_, index) => index + 1).map((row) => {
      const formula = row === first ? plan : next(row);
      return `<row r="${row}"><c r="A${row}"><f>${formula}</f><v>0</v></c></row>`;
    });
    const bytes = changePart(contractWorkbook(), other, (text) =>
      text.replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${rows.join("")}</sheetData>`),
    );
    const host = await openFileHost(bytes, "b.xlsx");
    await host.apply([newPlan]);
    const { sheets } = await host.read({ kind: "some", active: false, named: [quotedSheet] });
    const end = sheets[0]?.values[last - 1]?.[0];
    expect([null, 100 + 2999]).toContain(end);
    expect(sheets[0]?.values[first - 1]?.[0]).toBe(100);
  });

  it("leaves the sheets alone that no change reaches", async () => {
    const bytes = withCells(`<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>2+2</f></c>`);
    const host = await openFileHost(bytes, "b.xlsx");
    await host.apply([newPlan]);
    expect(partText(await host.toBytes(), other)).toBe(partText(bytes, other));
  });

  it("goes with the sheet it looks at", async () => {
    const bytes = withCells(`<c r="A1"><f>'Khóa'!A1</f><v>7</v></c>`);
    const host = await openFileHost(bytes, "b.xlsx");
    await host.apply([{ kind: "addSheet", sheet: "Tạm" }]);
    expect(await firstRow(host)).toEqual([7]);
    await host.apply([{ kind: "clearSheet", sheet: contractSheet }]);
    expect(await firstRow(host)).toEqual([7]);
  });
});
