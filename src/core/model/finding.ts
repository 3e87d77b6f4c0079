export type Severity = "error" | "warning" | "info";

/** A fault or doubt in the person's table: a value, never an exception. `details` fill the wording of the check. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  /** The cell it is about, 0-based; null for the table as a whole. */
  readonly cell: { readonly row: number; readonly column: number } | null;
  /** All cells, where it speaks of several as one; `cell` is then the first. */
  readonly cells?: readonly { readonly row: number; readonly column: number }[];
  /** Number of the indicator, where there is one. */
  readonly indicator: string | null;
  /** How sure a decision is that this finding reports, from 0 (a guess) to 1; absent where nothing was decided. */
  readonly confidence?: number;
  readonly details: Readonly<Record<string, string | number>>;
}

/** Whether it speaks of several cells as one: then the row of the first says nothing of it. */
export function isGathered({ cells, details }: Finding): boolean {
  return cells !== undefined || "count" in details;
}
