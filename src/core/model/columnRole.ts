/** What a column of a plan table means. */
export const columnRoles = [
  "no",
  "name",
  "unit",
  "plan",
  "samePeriod",
  "actual",
  "vsSamePeriod",
  "vsPlan",
  "remaining",
  "note",
] as const;

export type ColumnRole = (typeof columnRoles)[number];

/** The columns that carry figures. */
export type FigureRole = Extract<
  ColumnRole,
  "plan" | "samePeriod" | "actual" | "vsSamePeriod" | "vsPlan" | "remaining"
>;

/** The columns Tính lại computes. */
export const computedRoles = ["vsSamePeriod", "vsPlan", "remaining"] as const;

export type ComputedRole = (typeof computedRoles)[number];

/** 0-based sheet column of each role the table has. */
export type TableColumns = Readonly<Partial<Record<ColumnRole, number>>>;
