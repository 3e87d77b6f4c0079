import type { Assessment, YearResult } from "../model/assessment";
import { assessmentName } from "../wording/names";
import { vi } from "../wording/vi";

const yearNames: Readonly<Record<YearResult, string>> = {
  exceeded: "Vượt",
  met: "Đạt",
  notMet: "Không đạt",
};

/** What an assessment or a year's result is called on the summary sheet. */
export function statusName(status: Assessment | YearResult): string {
  return isYearResult(status) ? yearNames[status] : assessmentName(status, vi);
}

function isYearResult(status: Assessment | YearResult): status is YearResult {
  return status in yearNames;
}
