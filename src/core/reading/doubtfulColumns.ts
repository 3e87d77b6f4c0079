import { columnLetters } from "../model/address";
import type { Finding } from "../model/finding";
import type { ColumnExplanation } from "../model/readingExplanation";

/** Below this a person should look. */
const leastConfidence = 0.5;

/** What is said of the doubt: the reason that speaks against the role chooses the words. */
function doubtDetails({ column, role, reasons }: ColumnExplanation): Finding["details"] {
  const own = { column: columnLetters(column), role: role ?? "" };
  const against = reasons.find(({ reason }) => ["rival", "contradicted"].includes(reason));
  if (against === undefined) return own;
  const { details } = against;
  return against.reason === "rival"
    ? { ...own, form: "rival", other: details["column"] ?? "" }
    : { ...details, ...own, form: "figures" };
}

/** Roles that were given without being sure; what a person decided is sure. */
export function validateDoubts(
  explanations: readonly ColumnExplanation[],
  headerRow: number,
): readonly Finding[] {
  return explanations
    .filter(({ role, confidence }) => role !== null && confidence < leastConfidence)
    .map((explanation) => ({
      check: "doubtfulColumn",
      severity: "warning",
      cell: { row: headerRow, column: explanation.column },
      indicator: null,
      confidence: explanation.confidence,
      details: doubtDetails(explanation),
    }));
}
