import type { Assessment, YearResult } from "../model/assessment";
import type { ColumnRole } from "../model/columnRole";
import type { WordingChoice } from "../model/reportChoices";
import type { viFindings } from "./viFindings";

/** Everything a finding can say. The Vietnamese list is the master; the type makes the other languages complete. */
export type FindingTexts = Readonly<Record<keyof typeof viFindings, string>>;

/** A text for each code of a host failure; "{subject}" becomes the sheet or file in quotation marks, or nothing. */
type ErrorTexts = Readonly<
  Record<
    | "sheetProtected"
    | "sheetMissing"
    | "tooLarge"
    | "cellBeingEdited"
    | "hostUnavailable"
    | "excelTooOld"
    | "changedMeanwhile"
    | "unknown",
    string
  >
>;

/** The same for files, where the add-in itself reads and writes them. */
export type FileErrorTexts = Readonly<
  Record<
    | "notAnXlsx"
    | "passwordProtected"
    | "damagedFile"
    | "fileMissing"
    | "fileExists"
    | "cannotWriteFile",
    string
  >
>;

/** Every way of naming the first months of a year; "{months}" and "{year}" are filled in. */
export interface PeriodTexts {
  readonly month: string;
  readonly quarter: string;
  readonly halfYear: string;
  readonly months: string;
  readonly year: string;
  readonly unknown: string;
}

/** The report's sentence in pieces; "{n}", "{period}" and "{threshold}" are filled in. */
interface SentenceTexts {
  readonly lead: string;
  /** Stands before the first part that is said. */
  readonly has: string;
  /** Those held against the threshold, in the forms a person may choose. */
  readonly judged: Readonly<
    Record<WordingChoice["reached"], Readonly<Record<"reached" | "below", string>>>
  >;
  readonly waiting: Readonly<Record<WordingChoice["waiting"], string>>;
  readonly notStarted: string;
  readonly missing: string;
  /** Those held against the plan when the year is over. */
  readonly ofYear: Readonly<Record<YearResult, string>>;
  /** Behind those that miss it: how many of them were not started, with “{n}”, or that all of them were not. */
  readonly amongNotMet: { readonly some: string; readonly all: string };
  /** Stands before the end where indicators have thresholds of their own; with "{list}" of their numbers, or "{n}" of them. */
  readonly ownNumbers: string;
  readonly ownCount: string;
  readonly end: string;
  /** Said instead where nothing is counted. */
  readonly empty: string;
  /** "{period}" of a part: in the sentence the year is not repeated. */
  readonly period: PeriodTexts;
}

/** How numbers are written. */
interface NumberTexts {
  readonly thousands: string;
  readonly decimal: string;
  /** Digits a count is padded to: 02 in Vietnamese documents. */
  readonly countDigits: number;
}

/** What a finding is about; "{no}", "{name}" and "{cell}" are filled in. */
export interface SubjectTexts {
  readonly indicator: string;
  readonly subRow: string;
  readonly subRowOfIndicator: string;
  readonly cell: string;
  readonly table: string;
}

/** All texts of one language; `vi.ts` and `en.ts` each hold one. */
export interface Texts {
  readonly numbers: NumberTexts;
  readonly quotes: readonly [string, string];
  readonly assessments: Readonly<Record<Assessment, string>>;
  /** Of an indicator, and short where the heading says already what it is held against. */
  readonly yearResults: Readonly<Record<YearResult, string>>;
  readonly shortYearResults: Readonly<Record<YearResult, string>>;
  readonly columnRoles: Readonly<Record<ColumnRole, string>>;
  /** With "{year}". */
  readonly periodOfYear: PeriodTexts;
  /** Where the table names no year. */
  readonly period: PeriodTexts;
  readonly sentence: SentenceTexts;
  readonly errors: ErrorTexts;
  readonly noTable: Readonly<Record<"emptyWorkbook" | "noPlanTable" | "sheetMissing", string>>;
  readonly subjects: SubjectTexts;
  /** A finding of a check without wording, so that no finding is ever swallowed. */
  readonly unknownFinding: string;
}

/** The wording with what findings say: only who shows findings needs it, and it is long. */
export interface FindingWording extends Texts {
  readonly findings: FindingTexts;
}
