import { readReport } from "../core/filling/readReport";
import { reconcileReport } from "../core/filling/reconcileReport";
import { reportCounts } from "../core/filling/reportCounts";
import type { ReportCheck } from "../core/model/reportCheck";
import type { OpenedTable } from "./outcomes";
import { readingsInReport } from "./readingsInReport";

/** Đối chiếu: the figures, percentages and counts a report states, beside those of the table; nothing is read or written. */
export function compareReport({ assessed, summary }: OpenedTable, text: string): ReportCheck {
  const { table } = assessed.calculated;
  const groupNames = table.groups.map(({ name }) => name);
  return reconcileReport(
    table,
    readReport(text, readingsInReport),
    reportCounts(text, { ...summary, groupNames }, readingsInReport),
  );
}
