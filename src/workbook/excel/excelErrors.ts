import { WorkbookError, type WorkbookErrorCode } from "../workbookError";

/** Excel's error codes that people can do something about. They are the same in every language of Excel. */
const codes: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: "sheetProtected",
  ApiNotFound: "excelTooOld",
  InvalidOperationInCellEditMode: "cellBeingEdited",
  ItemAlreadyExists: "changedMeanwhile",
  OperationCellsExceedLimit: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
};

/** The parts of an `OfficeExtension.Error` that are read here. */
interface OfficeError {
  readonly code: string;
  readonly traceMessages?: readonly string[];
  readonly debugInfo?: { readonly errorLocation?: string };
}

function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
  );
}

/** The error code of Excel; null for errors of any other origin. */
export function officeErrorCode(error: unknown): string | null {
  return isOfficeError(error) ? error.code : null;
}

function workbookErrorCode(error: OfficeError): WorkbookErrorCode {
  if (error.code !== "ItemNotFound") return codes[error.code] ?? "hostUnavailable";
  // A sheet that is gone is told apart from a rule or setting that somebody else has removed.
  const isSheet = (error.debugInfo?.errorLocation ?? "").startsWith("WorksheetCollection");
  return isSheet ? "sheetMissing" : "changedMeanwhile";
}

/** What an error of Excel means for the port. Its subject is the sheet the batch had last announced by `context.trace`. */
export function workbookErrorOf(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  if (!isOfficeError(error)) return new WorkbookError("hostUnavailable", null, { cause: error });
  const subject = error.traceMessages?.at(-1) ?? null;
  return new WorkbookError(workbookErrorCode(error), subject, { cause: error });
}
