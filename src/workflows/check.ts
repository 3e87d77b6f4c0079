import type { Finding, Severity } from "../core/model/finding";
import { checks } from "../core/validation/checks";
import { joinFindings } from "../core/validation/joinFindings";
import { validateTable } from "../core/validation/validateTable";
import type { WorkbookHost } from "../workbook/workbookHost";
import { withoutIgnored } from "./ignoredFindings";
import { locateTable } from "./locateTable";
import type { CheckedTable, CheckOutcome, OpenedTable, WorkOptions } from "./outcomes";

/** How many things are checked. */
export const checkCount = checks.length;

/**
 * Kiểm tra: the table with the doubts of its reading and the findings of all checks, the gravest first; what a person has decided to pass
 * over stands apart. Nothing is written; figures are only looked at.
 */
export async function check(host: WorkbookHost, options: WorkOptions = {}): Promise<CheckOutcome> {
  const { outcome, workbook } = await locateTable(host, { ...options, hidden: true });
  if (outcome.kind === "noTable") return outcome;
  return { kind: "opened", opened: checkOpened(outcome.opened, workbook.settings) };
}

/** The same for a table that has just been read. */
export function checkOpened(
  opened: OpenedTable,
  settings: Readonly<Record<string, string>>,
): CheckedTable {
  const findings = gravestFirst(joinFindings(opened.findings, validateTable(opened)));
  return withoutIgnored(opened, findings, settings);
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((one, other) => gravity[one.severity] - gravity[other.severity]);
}
