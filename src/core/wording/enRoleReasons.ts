import type { RoleReasonTexts } from "./viRoleReasons";

/** Why a column has its role, in English, by reason. */
export const enRoleReasons: RoleReasonTexts = {
  person: "chosen by the user",
  heading: "the heading says “{words}”",
  parentHeading: "the heading above it says “{words}”",
  timeOnly: "the heading names only a time, “{words}”",
  unclear: "the heading “{words}” does not say what the column is",
  holdsNames: "the column holds the names of the rows",
  holdsNumbers: "the column holds the numbers of the rows",
  recomputes: "column {percent}: {held} of {compared} rows recompute as {of} / {to} × 100",
  recomputesGrowth:
    "column {percent}: {held} of {compared} rows recompute as {of} / {to} × 100 − 100",
  recomputesRest: "{held} of {compared} rows recompute as {from} − {less}",
  contradicted: "but only {held} of {compared} rows recompute as {of} / {to} × 100",
  numberRow: "the row of column numbers (cell {at}) says “{stated}”",
  numberRowDiffers: "but the row of column numbers (cell {at}) says “{stated}”",
  cumulative: "it is cumulative, so it was preferred to column {others}",
  firstPlan: "it is the plan column before column {others}",
  earlierYear: "its figures are of the year before ({year})",
  sheetSpeaksOfPlan: "this is a table of plans, its figure columns name only years",
  growth: "it states a change, not a ratio",
  alone: "no other column fits better",
  rival: "but column {column} could have this role as well",
  roleTaken: "the heading says “{words}”, but column {column} is already {role}",
  ratioOfOther: "the heading says “{words}”, but it does not recompute from other columns",
  noRole: "the heading “{words}” names none of the roles",
};
