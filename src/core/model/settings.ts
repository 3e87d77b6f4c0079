/** What a person has set for a workbook; stored with it as text under these keys. */
export const settingKeys = {
  /** Threshold in percent. */
  threshold: "chitieu.threshold",
  /** Sheet that holds the plan table. */
  sheet: "chitieu.sheet",
  /** What a person decided about reading: which table of a sheet, which role for a column. */
  reading: "chitieu.reading",
  /** What the last actions changed, for Hoàn tác. */
  undo: "chitieu.undo",
  /** What was typed for rows of a table and is not written yet. */
  drafts: "chitieu.drafts",
  /** What a person has set for single indicators, and their explanations. */
  indicators: "chitieu.indicators",
  /** How the table is marked. */
  flags: "chitieu.flags",
  /** Findings a person has decided to pass over, and why. */
  ignored: "chitieu.ignored",
  /** What heads and closes the documents of this workbook: bodies, number, place, signature. */
  heading: "chitieu.heading",
  /** Which parts documents have, how they lie and which forms of words they use. */
  report: "chitieu.report",
  /** What the add-in last wrote into the heading and the signature of the summary sheet, to tell what a person has changed there. */
  summary: "chitieu.summary",
} as const;

/** The threshold where none is set, in percent of the yearly plan. */
export const defaultThreshold = 50;
