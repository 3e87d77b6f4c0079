import type { Check } from "../check";
import { negativeFigures } from "../negativeFigures";

/** A negative plan is nearly always a slip. */
export const negativePlan: Check = {
  id: "negativePlan",
  validate: (input) => negativeFigures(input, "negativePlan", "plan"),
};
