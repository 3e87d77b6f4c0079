import type { FillDoubt, FillState, MatchedBy, UnmatchedValue } from "../core/model/filling";
import type { CountedAs, ReportDifference } from "../core/model/reportCheck";

/** Everything `fill` says; "{…}" is filled in. */
export interface FillTexts {
  readonly headings: readonly string[];
  readonly states: Readonly<Record<FillState, string>>;
  readonly by: Readonly<Record<MatchedBy, string>>;
  /** A value that is left as it is unless --force is given. */
  readonly doubtful: string;
  readonly doubts: Readonly<Record<FillDoubt["kind"], string>>;
  readonly readings: string;
  readonly date: string;
  readonly unreadable: string;
  readonly score: string;
  readonly blank: string;
  readonly line: string;
  readonly cell: string;
  readonly cellOfFile: string;
  readonly sentence: string;
  readonly typed: string;
  readonly taken: string;
  readonly takenFromFile: string;
  readonly others: string;
  readonly otherPeriod: string;
  readonly unmatched: string;
  readonly unmatchedValue: string;
  readonly reasons: Readonly<Record<UnmatchedValue["reason"], string>>;
  readonly candidates: string;
  readonly counts: string;
  readonly nothingMatched: string;
  readonly written: string;
  readonly calculated: string;
  readonly notWritten: string;
  readonly dryRun: string;
  readonly leftOut: string;
  readonly reconcile: {
    readonly headings: readonly string[];
    readonly differences: Readonly<Record<ReportDifference["kind"], string>>;
    readonly agree: string;
    readonly counts: string;
    readonly notFound: string;
    readonly counted: Readonly<Record<CountedAs, string>>;
  };
}
