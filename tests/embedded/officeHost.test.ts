import { bootOffice } from "../support/bootOffice";
import { MemoryLiveWorkbook } from "../support/memoryLiveWorkbook";

test("the real client reads a workbook", async () => {
  const workbook = new MemoryLiveWorkbook({
    "Biểu 1": [
      ["a", 1],
      ["b", "=B1*2"],
    ],
  });
  const host = await bootOffice({ workbook });
  expect(Office.context.host).toBe("Excel");
  expect(Office.context.displayLanguage).toBe("vi-VN");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
    range.load("values,formulas,address");
    await context.sync();
    expect(range.values).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
    expect(range.address).toBe("'Biểu 1'!A1:B2");
  });
  expect(host.requests.count).toBe(1);
});
