import type { FWorksheet } from "@univerjs/sheets/facade";
import type { LiveFile } from "../../../src/embedded/univer/liveFile";
import { createLiveWorkbook } from "../../../src/embedded/univer/createLiveWorkbook";
import { showRuleFormats } from "../../../src/embedded/univer/showRuleFormats";
import {
  startHeadlessUniver,
  type HeadlessUniver,
} from "../../../src/embedded/univer/startHeadlessUniver";
import { readFileModel } from "../../../src/embedded/file/readFileModel";
import { newXlsx } from "../../../src/workbook/files/newXlsx";

// Univer and Excelize take their time to start.
jest.setTimeout(60_000);

describe("number formats of conditional formats in the embedded Excel", () => {
  let univer: HeadlessUniver;
  let live: LiveFile;
  let sheet: FWorksheet;

  /** What Univer draws. */
  const drawn = (row: number, column: number): unknown =>
    sheet.getSheet().getCell(row, column)?.v ?? null;

  beforeEach(async () => {
    univer = startHeadlessUniver();
  });

  afterEach(() => {
    live.close();
    univer.dispose();
  });

  it("show, and leave the content as it is", async () => {
    const bytes = await newXlsx("Biểu", []);
    live = await createLiveWorkbook(univer.api, readFileModel(bytes, "sổ.xlsx"));
    const active = univer.api.getActiveWorkbook()?.getActiveSheet();
    if (active === undefined) throw new Error("no sheet");
    sheet = active;
    showRuleFormats(sheet.getInject());
    const area = { row: 0, column: 0, rowCount: 3, columnCount: 2 };
    live.activeSheet().setContents(area, [
      ["Tỷ lệ hộ nghèo", 40],
      [12, 60],
      ["-", 30],
    ]);
    const numberFormat = '"▼ "General;"▼ "-General;"▼ "General;"▼ "@';
    const areas = [{ row: 0, column: 0, rowCount: 3, columnCount: 1 }];
    live.activeSheet().addConditionalFormat(areas, "=$B1<50", { numberFormat, bold: true });
    await live.calculated();
    expect([drawn(0, 0), drawn(1, 0), drawn(2, 0)]).toEqual(["▼ Tỷ lệ hộ nghèo", 12, "▼ -"]);
    expect(live.activeSheet().cells(area)[0]?.[0]?.value).toBe("Tỷ lệ hộ nghèo");
    live
      .activeSheet()
      .setContents({ ...area, row: 1, column: 1, rowCount: 1, columnCount: 1 }, [[1]]);
    await live.calculated();
    expect(drawn(1, 0)).toBe("▼ 12");
  });
});
