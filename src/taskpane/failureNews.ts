import { errorMessage } from "../core/wording/errorMessage";
import { vi } from "../core/wording/vi";
import { WorkbookError } from "../workbook/workbookError";
import type { PaneNews } from "./paneState";

/** What a failure says to the person; of a fault in the add-in itself the detail is kept, to be reported. */
export function failureNews(error: unknown): PaneNews {
  if (error instanceof WorkbookError) {
    return { kind: "failed", message: errorMessage(error.code, error.subject, vi), detail: null };
  }
  const code = error instanceof Error ? error.name : "unknown";
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { kind: "failed", message: errorMessage(code, null, vi), detail };
}
