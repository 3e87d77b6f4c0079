import type { Assessment, YearResult } from "../model/assessment";
import type { ColumnRole } from "../model/columnRole";
import type { Standing } from "../model/standing";
import type { Texts } from "./texts";

/** What an assessment is called: Đạt, Dưới ngưỡng… */
export function assessmentName(assessment: Assessment, texts: Texts): string {
  return texts.assessments[assessment];
}

/** What has come of the plan: Vượt kế hoạch, Đạt kế hoạch, Không đạt kế hoạch; “đạt” is without those that exceed it. */
export function yearResultName(result: YearResult, texts: Texts): string {
  return texts.yearResults[result];
}

/** What it is called where an indicator stands, in the course of the year or when it is over. */
export function standingName(standing: Standing, { assessments, yearResults }: Texts): string {
  return { ...assessments, ...yearResults }[standing];
}

/** What a column is called, whatever the table itself calls it. */
export function columnRoleName(role: ColumnRole, texts: Texts): string {
  return texts.columnRoles[role];
}
