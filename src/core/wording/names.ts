import type { Assessment } from "../model/assessment";
import type { ColumnRole } from "../model/columnRole";
import type { Texts } from "./texts";

/** What an assessment is called: Đạt, Dưới ngưỡng… */
export function assessmentName(assessment: Assessment, texts: Texts): string {
  return texts.assessments[assessment];
}

/** What a column is called, whatever the table itself calls it. */
export function columnRoleName(role: ColumnRole, texts: Texts): string {
  return texts.columnRoles[role];
}
