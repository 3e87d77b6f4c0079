import type { Standing } from "../model/standing";
import { vi } from "../wording/vi";

const names: Readonly<Record<Standing, string>> = { ...vi.assessments, ...vi.shortYearResults };

/** What an assessment or a year's result is called on the summary sheet. */
export function statusName(status: Standing): string {
  return names[status];
}
