import { sentence } from "../core/wording/sentence";
import { vi } from "../core/wording/vi";
import type { OpenedTable } from "./outcomes";
import { parseReportChoices } from "./storedReportChoices";

/** The table under other choices of the person: its sentence follows their words. Nothing is read anew. */
export function withReportChoices(opened: OpenedTable, storedReport: string | null): OpenedTable {
  const { wording } = parseReportChoices(storedReport);
  return { ...opened, storedReport, sentence: sentence(opened.summary, vi, wording) };
}
