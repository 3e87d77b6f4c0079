import type { CellContent } from "./cell";
import type { Figure } from "./figure";

/** The columns that can be filled from outside. */
export type FilledRole = "actual" | "samePeriod";

/** Where a value came from, so that a person can look it up. Rows and columns are 0-based, lines 1-based, characters counted from 0. */
export type ValueOrigin =
  | { readonly kind: "typed" }
  | { readonly kind: "line"; readonly line: number }
  | {
      readonly kind: "cell";
      /** Name of the file; null for a sheet of the same workbook. */
      readonly file: string | null;
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
    }
  | { readonly kind: "sentence"; readonly start: number; readonly end: number };

/** What a report says a value comes to, in percent: of the plan, and of the same period (102,68 where it says “tăng 2,68%”). */
export interface ValueClaims {
  readonly vsPlan: number | null;
  readonly vsSamePeriod: number | null;
}

/** A value that is to be filled in, with whatever its source says about the row it belongs to. */
export interface IncomingValue {
  /** Number as written in the source ("3", "3.", "I.3"); null where it states none. */
  readonly no: string | null;
  readonly name: string | null;
  readonly unit: string | null;
  /** Heading of the group it stands under in its source. */
  readonly group: string | null;
  /** Name of the indicator it is a sub-row of in its source. */
  readonly parent: string | null;
  /** What the source's own arithmetic and habits make of the value. */
  readonly figure: Figure;
  /** The value as written. */
  readonly text: string;
  readonly claims: ValueClaims | null;
  readonly origin: ValueOrigin;
}

/** Values of one source. `inOrder`: a single column without numbers and names, in the order of the table's indicators. */
export interface IncomingValues {
  readonly values: readonly IncomingValue[];
  readonly inOrder: boolean;
}

/** What a value and its row have in common. `person`: someone said so. */
export type MatchedBy = "noAndName" | "name" | "no" | "order" | "person";

/** A row that a value may belong to; score from 0 to 1. */
export interface RowCandidate {
  /** 0-based sheet row. */
  readonly row: number;
  readonly score: number;
}

/** A value and the one row it belongs to; `value` is its place in the list of values. */
export interface ValueMatch extends RowCandidate {
  readonly value: number;
  readonly by: MatchedBy;
}

/** A value nothing is done with before a person says which row it belongs to, the likeliest first. */
export interface UnmatchedValue {
  readonly value: number;
  readonly reason:
    | "noCandidate"
    /** Several rows fit about equally well. */
    | "severalRows"
    /** Several values fit the same row. */
    | "severalValues"
    /** Its number says one row and its name another. */
    | "noAndNameDiffer";
  readonly candidates: readonly RowCandidate[];
}

/** Which value belongs to which row. Never two values for one row. */
export interface Matching {
  readonly matches: readonly ValueMatch[];
  readonly unmatched: readonly UnmatchedValue[];
}

/** What a person should know before a value is written. None of it forbids writing. */
export type FillDoubt =
  | { readonly kind: "negative" }
  /** Many times the plan (or the same period), as after a slip of unit or of a decimal sign. */
  | { readonly kind: "manyTimes"; readonly of: "plan" | "samePeriod"; readonly times: number }
  | { readonly kind: "percentAbove100" }
  /** A word where the plan is a number. */
  | { readonly kind: "wordForNumber" }
  | { readonly kind: "unitDiffers"; readonly unit: string }
  /** The cell holds a formula that would be lost. */
  | { readonly kind: "overFormula" }
  | { readonly kind: "weakMatch"; readonly score: number }
  /** The source states another percentage than the value gives; both in percent. */
  | {
      readonly kind: "claimDiffers";
      readonly role: "vsPlan" | "vsSamePeriod";
      readonly claimed: number;
      readonly computed: number;
    }
  /** Several old units have figures for a rate or a level that cannot be added up. */
  | { readonly kind: "rateOfSeveral" }
  /** Fewer old units have a figure for this row than were given. */
  | { readonly kind: "unitsMissing"; readonly missing: number };

/**
 * new: the cell is blank · same: it holds the value already · conflict: it holds something else ·
 * unclear: nothing can be written before a person says which reading is meant.
 */
export type FillState = "new" | "same" | "conflict" | "unclear";

/** One cell that can be filled: what it holds, what it would hold, and where that came from. */
export interface FillProposal {
  /** 0-based sheet row and column. */
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  /** What would be written; for an unclear value what it was written as. */
  readonly after: CellContent;
  readonly figure: Figure;
  readonly state: FillState;
  readonly doubts: readonly FillDoubt[];
  readonly match: { readonly by: MatchedBy; readonly score: number };
  /** Several where the figures of old units are added up. */
  readonly sources: readonly IncomingValue[];
  /** Whether it is ticked unless a person decides otherwise: new values without a grave doubt. */
  readonly isTicked: boolean;
}
