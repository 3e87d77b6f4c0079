/** What the table reports on: the first `months` months of `year`; each null where the table does not say. */
export interface Period {
  readonly months: number | null;
  readonly year: number | null;
}

/** Whether the year is over: then what counts is the plan itself. */
export function isWholeYear({ months }: Pick<Period, "months">): boolean {
  return months === 12;
}
