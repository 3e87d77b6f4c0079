/** What is unsure about a row's place, as a form of the finding `doubtfulRow`, and how sure the decision is. */
export interface RowDoubt {
  readonly form: "heading" | "indicator" | "joined" | "unnumbered" | "sum" | "part" | "nameless";
  readonly confidence: number;
}

/** A row with its place in the table; figures are read later. */
export interface OutlinedRow {
  readonly kind: "indicator" | "subRow" | "group" | "total";
  readonly row: number;
  readonly no: string | null;
  readonly name: string;
  readonly unit: string | null;
  readonly note: string | null;
  /** How many figure cells hold something, and the first number among them, in its smallest reading. */
  readonly filled: number;
  readonly amount: number | null;
  readonly declared: number | null;
  /** How far in the row stands: a row belongs to the nearest group above that stands further out. */
  readonly depth: number;
  readonly parent: string | null;
  readonly doubt: RowDoubt | null;
}
