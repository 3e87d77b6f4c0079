import type { Finding, Severity } from "../core/model/finding";
import { validateTable } from "../core/validation/validateTable";
import type { WorkbookHost } from "../workbook/workbookHost";
import { openTable } from "./openTable";
import type { CheckOutcome, WorkOptions } from "./outcomes";

/** Kiểm tra: the table with the doubts of its reading and the findings of all checks, the gravest first. Nothing is written; figures are only looked at. */
export async function check(host: WorkbookHost, options: WorkOptions = {}): Promise<CheckOutcome> {
  const outcome = await openTable(host, { ...options, hidden: true });
  if (outcome.kind === "noTable") return outcome;
  const { opened } = outcome;
  const findings = gravestFirst([...opened.findings, ...validateTable(opened)]);
  return { kind: "opened", opened: { ...opened, findings } };
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((one, other) => gravity[one.severity] - gravity[other.severity]);
}
