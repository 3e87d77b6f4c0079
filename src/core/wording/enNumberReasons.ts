import type { NumberReasonTexts } from "./viNumberReasons";

/** Why a figure that can be read in several ways was read as it was, in English, by reason; they follow "because". */
export const enNumberReasons: NumberReasonTexts = {
  arithmetic: "only this reading agrees with the column {role} typed in the row",
  columnHabit: "other figures of the column are written so ({count})",
  tableHabit: "other figures of the table are written so ({count})",
  convention: "by law a dot stands between thousands and a comma before decimals",
  magnitude: "only this reading is of the size of the row's other figures",
  unit: "the unit “{unit}” counts whole things",
  percentage: "the other reading is too large for a percentage",
  mixedHabits: "the table uses dots and commas in both ways",
  onlyCommas: "every figure of the column has three digits behind a comma, perhaps thousands",
  contradiction: "the way the table writes numbers would set it far apart from the row's others",
  none: "nothing in the table speaks for one of the readings",
};
