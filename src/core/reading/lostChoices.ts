import { columnLetters } from "../model/address";
import type { Finding } from "../model/finding";
import type { ColumnChoice } from "../model/readingChoice";

/** A person's decisions that were not followed: their column is gone, or (`unusable`) no table would be left. */
export function validateLostChoices(
  lost: readonly ColumnChoice[],
  form?: "unusable",
): readonly Finding[] {
  return lost.map(({ column, heading, role }) => ({
    check: "columnChoiceLost",
    severity: "warning",
    cell: null,
    indicator: null,
    details: {
      heading: heading === null || heading === "" ? columnLetters(column) : heading,
      role: role ?? "none",
      ...(form === undefined ? {} : { form }),
    },
  }));
}
