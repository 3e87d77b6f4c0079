import type { Assessment } from "../model/assessment";
import type { ColumnRole } from "../model/columnRole";
import type { Language } from "./language";
import { textsOf } from "./textsOf";

/** What an assessment is called: Đạt, Dưới ngưỡng… */
export function assessmentName(assessment: Assessment, language: Language): string {
  return textsOf(language).assessments[assessment];
}

/** What a column is called, whatever the table itself calls it. */
export function columnRoleName(role: ColumnRole, language: Language): string {
  return textsOf(language).columnRoles[role];
}
