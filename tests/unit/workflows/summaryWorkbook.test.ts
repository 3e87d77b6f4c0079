import { readFileSync } from "node:fs";
import { summarySheetName } from "../../../src/core/summary/summarySheet";
import type { SheetSnapshot } from "../../../src/core/model/sheetSnapshot";
import { openFileHost } from "../../../src/workbook/files/fileHost";
import { newWorkbookHost } from "../../../src/workbook/files/newWorkbookHost";
import type { WorkbookHost } from "../../../src/workbook/workbookHost";
import { summarise } from "../../../src/workflows/summarise";
import { summaryWorkbook } from "../../../src/workflows/summaryWorkbook";

const samples = ["but-son-6-thang-2023-goc.xlsx", "but-son-6-thang-2023-nhap-lieu.xlsx"];

async function sheetOf(host: WorkbookHost): Promise<SheetSnapshot> {
  const { sheets } = await host.read({ kind: "some", active: false, named: [summarySheetName] });
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error("no summary");
  return sheet;
}

/** Units, figures, states and notes of each row as they are seen; a blank link shows nothing. */
function shown({ values }: SheetSnapshot): readonly string[] {
  return values.map((row) =>
    row
      .slice(2)
      .map((value) => JSON.stringify(value === "" ? null : value))
      .join(" | "),
  );
}

/** Numbers and names. Beside the table they carry what the table writes around them: bullets, “(12 chỉ tiêu)”. */
function labels({ values }: SheetSnapshot): readonly (readonly string[])[] {
  return values.map((row) =>
    row.slice(0, 2).map((value) => (typeof value === "object" ? "" : String(value).trim())),
  );
}

describe("the summary in a workbook of its own", () => {
  it.each(samples)("shows what the sheet beside the table shows: %s", async (name) => {
    const host = await openFileHost(readFileSync(`assets/samples/${name}`), name);
    const before = await host.toBytes();
    const fresh = newWorkbookHost();
    const outcome = await summaryWorkbook(host, fresh);
    expect(outcome).toMatchObject({ kind: "made", mismatches: [] });
    expect(await host.toBytes()).toBe(before);
    await summarise(host);
    const beside = await sheetOf(host);
    const reopened = await openFileHost(await fresh.toBytes(), "riêng.xlsx");
    const own = await sheetOf(reopened);
    expect(shown(own)).toEqual(shown(beside));
    const linked = labels(beside);
    labels(own).forEach((row, at) => {
      row.forEach((text, column) => {
        expect(linked[at]?.[column]).toContain(text);
      });
    });
    const { names } = await reopened.read({ kind: "all" });
    expect(names.map((sheet) => sheet.name)).toEqual([summarySheetName]);
    const planSheet = outcome.kind === "made" ? outcome.opened.snapshot.sheet : "";
    const formulas = own.formulas.flat().filter((formula) => formula !== null);
    expect(formulas.length).toBeGreaterThan(0);
    expect(
      formulas.filter((formula) => formula.includes(planSheet) || formula.includes("!")),
    ).toEqual([]);
    expect(beside.formulas.flat().some((formula) => formula?.includes(planSheet))).toBe(true);
  });
});
