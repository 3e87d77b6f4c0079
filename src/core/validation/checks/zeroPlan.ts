import { figureNumber } from "../../model/figure";
import type { Check } from "../check";
import { rowFinding } from "../rowFinding";

const id = "zeroPlan";

/** A plan of 0 gives no percentage. Where lower is better it can be meant (no accident at all), so it is only pointed out. */
export const zeroPlan: Check = {
  id,
  validate: ({ assessed }) => {
    const { table } = assessed.calculated;
    const zero = assessed.indicators.filter(
      ({ row }) => figureNumber(row.source.figures.plan) === 0,
    );
    return zero.map(({ row: { source } }) =>
      source.direction === "lower"
        ? rowFinding(table, source, {
            check: id,
            severity: "info",
            role: "plan",
            details: { form: "lower" },
          })
        : rowFinding(table, source, { check: id, severity: "warning", role: "plan" }),
    );
  },
};
