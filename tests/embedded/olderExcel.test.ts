import { createExcelHost } from "../../src/workbook/excel/excelHost";
import { bootOffice } from "../support/bootOffice";
import { MemoryLiveWorkbook } from "../support/memoryLiveWorkbook";

const active = { kind: "some", active: true, named: [] } as const;

it("is not available where there is no Excel at all", async () => {
  await expect(createExcelHost().read(active)).rejects.toMatchObject({ code: "hostUnavailable" });
});

it("says that an Excel below ExcelApi 1.9 is too old, and asks it nothing", async () => {
  const workbook = new MemoryLiveWorkbook({ "Biểu 01": [["x"]] });
  const office = await bootOffice({ workbook, requirements: { ExcelApi: "1.8" } });
  await expect(createExcelHost().read(active)).rejects.toMatchObject({ code: "excelTooOld" });
  expect(office.requests.count).toBe(0);
});
