import { matchReport } from "../core/filling/matchReport";
import { readReport } from "../core/filling/readReport";
import type { FillSource, NothingToFill } from "./fillOutcomes";
import type { MatchedSource } from "./matchedSource";
import { readingsInReport } from "./readingsInReport";
import type { FillTarget } from "./sheetSource";

/** The figures that the text of a report states of the table's rows. */
export function readReportSource(
  { text }: Extract<FillSource, { kind: "report" }>,
  { opened, role }: FillTarget,
): MatchedSource | NothingToFill {
  if (text.trim() === "") return "empty";
  const statements = readReport(text, readingsInReport);
  const { table } = opened.assessed.calculated;
  const { values, matching, doubts, conversions } = matchReport(table, statements, role);
  if (values.length === 0) return "noValues";
  const matched = { matching, doubts, conversions };
  return { values, inOrder: false, taken: [], settled: "all", ...matched };
}
