import { absentColumn } from "../absentColumn";
import type { Check } from "../check";

/** Without an actual column there is nothing to judge yet. */
export const noActualColumn: Check = {
  id: "noActualColumn",
  validate: (input) => absentColumn(input, "noActualColumn", "actual"),
};
