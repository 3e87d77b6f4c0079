import type { Check } from "../check";
import { negativeFigures } from "../negativeFigures";

/** A negative actual figure is nearly always a slip. */
export const negativeActual: Check = {
  id: "negativeActual",
  validate: (input) => negativeFigures(input, "negativeActual", "actual"),
};
