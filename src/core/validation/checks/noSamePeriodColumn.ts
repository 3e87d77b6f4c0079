import { absentColumn } from "../absentColumn";
import type { Check } from "../check";

/** Without last year's figures nothing can be compared with the same period. */
export const noSamePeriodColumn: Check = {
  id: "noSamePeriodColumn",
  validate: (input) => absentColumn(input, "noSamePeriodColumn", "samePeriod"),
};
