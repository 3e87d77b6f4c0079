import { defaultRequirements } from "../../src/embedded/office/officeContext";
import { createExcelHost } from "../../src/workbook/excel/excelHost";
import { bootOffice } from "../support/bootOffice";
import { MemoryLiveWorkbook } from "../support/memoryLiveWorkbook";

it("waits in an Excel that can wait until the person has finished typing into a cell", async () => {
  const workbook = new MemoryLiveWorkbook({ "Biểu 01": [["x"]] });
  await bootOffice({ workbook, requirements: { ...defaultRequirements, DelayForCellEdit: "1.1" } });
  workbook.isEditing = true;
  let isDone = false;
  const reading = createExcelHost().read({ kind: "some", active: true, named: [] });
  const finished = reading.then(() => {
    isDone = true;
  });
  await new Promise((resolve) => setTimeout(resolve));
  expect(isDone).toBe(false);
  workbook.isEditing = false;
  await finished;
  expect((await reading).activeSheet).toBe("Biểu 01");
});
