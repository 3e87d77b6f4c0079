import { absentColumn } from "../absentColumn";
import type { Check } from "../check";

/** Without a plan column nothing can be compared with the plan. */
export const noPlanColumn: Check = {
  id: "noPlanColumn",
  validate: (input) => absentColumn(input, "noPlanColumn", "plan"),
};
