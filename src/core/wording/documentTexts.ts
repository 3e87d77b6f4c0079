import type { Assessment } from "../model/assessment";
import type { WordingChoice } from "../model/reportChoices";
import type { ColumnRole } from "../model/columnRole";

/** What a printed document says besides the sentence; "{…}" is filled in. `viDocument.ts` and `enDocument.ts` each hold one. */
export interface DocumentTexts {
  /** Headings of columns where the table tells its year or period. */
  readonly datedColumns: Readonly<Partial<Record<ColumnRole, string>>>;
  /** The column against the same period where it states the change. */
  readonly growthColumn: string;
  readonly subject: string;
  readonly report: string;
  readonly country: string;
  readonly motto: string;
  readonly number: string;
  readonly placeAndDate: string;
  /** The small table of counts: its heading, and the columns of groups and of all indicators. */
  readonly countsHeading: string;
  readonly countsByGroupHeading: string;
  readonly group: string;
  readonly all: string;
  /** Indicators above the first group. */
  readonly noGroup: string;
  /** Above the whole table, where the counts come first. */
  readonly tableHeading: string;
  readonly appendix: string;
  readonly appendixTitle: string;
  readonly attached: string;
  readonly recipients: string;
  /** The end of the last paragraph of a document. */
  readonly end: string;
  /** “{group}: …” with how many indicators it has and where they stand. */
  readonly ofGroup: string;
  /** The same where all of them stand alike. */
  readonly ofGroupAlike: string;
  /** How indicators reach the threshold or stay below it; and the same where some have a threshold of their own. */
  readonly against: Readonly<
    Record<WordingChoice["reached"], Readonly<Record<"reached" | "below", string>>>
  >;
  readonly againstOwn: Readonly<Record<"reached" | "below", string>>;
  /** “{how}” is one of these. Of a whole year the words are those of the sentence. */
  readonly groupParts: Readonly<Record<Exclude<Assessment, "yearEnd">, string>>;
  /** Those that wait, as a part of a paragraph and as a heading. */
  readonly waiting: Readonly<Record<WordingChoice["waiting"], string>>;
  /** Behind those of a group that miss their plan: how many of them were not started. */
  readonly someNotStarted: string;
  readonly waitingHeading: Readonly<Record<WordingChoice["waiting"], string>>;
  /** Lists of indicators within a paragraph; `exceeded` where all of them are named, `someExceeded` where not. */
  readonly notable: Readonly<
    Record<"reached" | "below" | "notStarted" | "exceeded" | "someExceeded" | "notMet", string>
  >;
  /** An indicator in a paragraph: “{name} {figure}”, then what of this can be said. */
  readonly ofPlan: string;
  readonly planIs: string;
  /** “{before}” is the same period, or the year before. */
  readonly before: Readonly<Record<"period" | "year", string>>;
  readonly change: Readonly<Record<"more" | "less" | "same", string>>;
  /** The same of a rate, in percentage points. */
  readonly pointChange: Readonly<Record<"more" | "less", string>>;
  /** Behind the name of one that was not started, among those that miss their plan. */
  readonly isNotStarted: string;
  /** Headings of the lists. */
  readonly below: string;
  readonly notStarted: string;
  readonly notMet: string;
  readonly explanationColumns: {
    readonly cause: string;
    readonly remedy: string;
    readonly prospect: string;
  };
  /** Where the person has not said: dots to be filled in by hand. */
  readonly dots: string;
}
