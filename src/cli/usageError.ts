/** What can be wrong with what was typed on the command line, or with what it asks for. The wording is in `texts`. */
export type UsageErrorCode =
  | "missingCommand"
  | "unknownCommand"
  | "missingFile"
  | "extraArgument"
  | "unknownOption"
  | "optionNotForCommand"
  | "missingValue"
  | "unexpectedValue"
  | "badThreshold"
  | "badPeriod"
  | "badLanguage"
  | "badTable"
  | "badColumns"
  | "columnTwice"
  | "noTableThere"
  | "columnsUnusable"
  | "missingOutput"
  | "badOutputType"
  | "outputIsInput"
  | "cannotReadFile"
  | "noComputedColumn"
  | "noActualColumn"
  | "noDenominator"
  | "badColumn"
  | "missingFrom"
  | "tooManySources"
  | "sourceTwice"
  | "noValuesIn"
  | "noColumnToFill"
  | "noSourceColumn"
  | "severalColumns"
  | "fromSheetMissing"
  | "fromIsTable";

/** The command cannot be carried out as it was given; `subject` is the word, option or file it is about. */
export class UsageError extends Error {
  readonly code: UsageErrorCode;
  readonly subject: string;

  constructor(code: UsageErrorCode, subject = "", options?: { cause: unknown }) {
    super(subject === "" ? code : `${code}: ${subject}`, options);
    this.name = "UsageError";
    this.code = code;
    this.subject = subject;
  }
}
