import { workbookErrorOf } from "../../../src/workbook/excel/excelErrors";
import { WorkbookError } from "../../../src/workbook/workbookError";

it.each([
  ["AccessDenied", "sheetProtected"],
  ["ApiNotFound", "excelTooOld"],
  ["InvalidOperationInCellEditMode", "cellBeingEdited"],
  ["ItemAlreadyExists", "changedMeanwhile"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["GeneralException", "hostUnavailable"],
  ["SomethingNew", "hostUnavailable"],
])("Excel's %s is %s to the port", (code, expected) => {
  expect(workbookErrorOf({ code }).code).toBe(expected);
});

it.each([
  ["WorksheetCollection.getItem", "sheetMissing"],
  ["ConditionalFormatCollection.getItem", "changedMeanwhile"],
])("something missing at %s is %s", (errorLocation, expected) => {
  const error = { code: "ItemNotFound", debugInfo: { errorLocation } };
  expect(workbookErrorOf(error).code).toBe(expected);
});

it("names the sheet that was announced last", () => {
  const error = { code: "AccessDenied", traceMessages: ["Biểu 01", "Khóa"] };
  expect(workbookErrorOf(error)).toMatchObject({ code: "sheetProtected", subject: "Khóa" });
});

it("keeps the error of Excel as the cause", () => {
  const error = { code: "GeneralException" };
  expect(workbookErrorOf(error).cause).toBe(error);
});

it("passes on an error of the port as it is", () => {
  const error = new WorkbookError("tooLarge", "Biểu 01");
  expect(workbookErrorOf(error)).toBe(error);
});

it.each([new Error("mạng"), "text", null])("takes %p for a host that is unavailable", (error) => {
  expect(workbookErrorOf(error)).toMatchObject({ code: "hostUnavailable", cause: error });
});
