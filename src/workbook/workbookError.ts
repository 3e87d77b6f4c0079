/** Everything that can keep a host from reading or writing. The wording for people is in `core/wording`. */
export const workbookErrorCodes = [
  "sheetProtected",
  "sheetMissing",
  "tooLarge",
  "cellBeingEdited",
  "hostUnavailable",
  "excelTooOld",
  "changedMeanwhile",
  "notAnXlsx",
  "passwordProtected",
  "damagedFile",
  "fileMissing",
  "fileExists",
  "cannotWriteFile",
] as const;

export type WorkbookErrorCode = (typeof workbookErrorCodes)[number];

/** A host failed. `subject` is the sheet or file it is about. */
export class WorkbookError extends Error {
  readonly code: WorkbookErrorCode;
  readonly subject: string | null;

  constructor(
    code: WorkbookErrorCode,
    subject: string | null = null,
    options?: { cause: unknown },
  ) {
    super(subject === null ? code : `${code}: ${subject}`, options);
    this.name = "WorkbookError";
    this.code = code;
    this.subject = subject;
  }
}
