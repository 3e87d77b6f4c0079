import type { WorkbookHost } from "../../workbook/workbookHost";
import { check } from "../../workflows/check";
import { considerAgain, ignoreFinding } from "../../workflows/ignoreFinding";
import { listFindings } from "../../workflows/listFindings";
import { repair } from "../../workflows/repair";
import type { CheckActions } from "./checkActions";

/** The workflows of checking, bound to the workbook they work on. */
export function createCheckActions(host: WorkbookHost): CheckActions {
  return {
    check: (sheet) => check(host, sheet === null ? {} : { sheet }),
    ignore: (shown, finding, decision) => ignoreFinding(host, shown, { finding, decision }),
    considerAgain: (shown, finding) => considerAgain(host, shown, finding),
    repair: (shown, request) => repair(host, shown, request),
    list: (shown, date) => listFindings(host, shown, date),
    today,
  };
}

/** The day where the person is: at midnight in Hà Nội it is still yesterday in London. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
