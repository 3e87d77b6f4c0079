import type { BrandVariants } from "@fluentui/tokens";

/** Fluent's brand ramp in the green of Excel, from the darkest shade to the lightest. */
export const excelGreen: BrandVariants = {
  10: "#051a0f",
  20: "#092a18",
  30: "#0b3720",
  40: "#0c4529",
  50: "#0d5231",
  60: "#0e603a",
  70: "#0f6b40",
  80: "#107c41",
  90: "#2a9157",
  100: "#45ab70",
  110: "#5cba82",
  120: "#76c795",
  130: "#98d7af",
  140: "#b7e4c7",
  150: "#d3efdc",
  160: "#ecf8f0",
};
