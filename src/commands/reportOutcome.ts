import type { Finding, Severity } from "../core/model/finding";
import { errorMessage, noTableMessage } from "../core/wording/errorMessage";
import { findingMessage } from "../core/wording/findingMessage";
import { vi } from "../core/wording/vi";
import { viFindingWording } from "../core/wording/viFindingWording";
import { WorkbookError } from "../workbook/workbookError";
import type {
  CalculateOutcome,
  CheckOutcome,
  LeftOutRow,
  Mismatch,
  NoTable,
  OpenedTable,
  SummariseOutcome,
} from "../workflows/outcomes";
import type { CommandReport, ReportLine } from "./commandReport";
import { texts } from "./texts";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** Nothing to report when all went well: the cells themselves show it. */
export function reportCalculation(outcome: CalculateOutcome): CommandReport | null {
  const title = texts.calculate;
  switch (outcome.kind) {
    case "noTable":
      return reportNoTable(title, outcome);
    case "nothingToCalculate":
      return reportMessage(title, "warning", texts.nothingToCalculate[outcome.reason]);
    case "calculated":
      return reportCalculated(title, outcome);
  }
}

/** Always a report: without the pane there is no other place for what was found. */
export function reportCheck(outcome: CheckOutcome): CommandReport {
  const title = texts.check;
  if (outcome.kind === "noTable") return reportNoTable(title, outcome);
  const { findings, summary } = outcome.opened;
  const passed = outcome.opened.ignored.length;
  if (findings.length === 0) {
    return reportMessage(
      title,
      "success",
      `${texts.clean(summary.total)}${texts.passedOver(passed)}`,
    );
  }
  const groups = severities
    .map((severity) => findings.filter((finding) => finding.severity === severity))
    .filter((group) => group.length > 0);
  const counts = groups.map((group) => severityCount(group));
  return {
    title,
    intent: groups[0]?.[0]?.severity ?? "info",
    message: `${texts.checked(counts.join(", "))}${texts.passedOver(passed)}`,
    lines: groups.flat().map((finding) => findingLine(finding, outcome.opened)),
    more: 0,
  };
}

/** Nothing to report when the sheet was made: it is what the person then sees. */
export function reportSummary(outcome: SummariseOutcome): CommandReport | null {
  const title = texts.summarise;
  if (outcome.kind === "noTable") return reportNoTable(title, outcome);
  const { mismatches } = outcome;
  if (mismatches.length === 0) return null;
  const lines = mismatches.map(mismatchLine);
  return { ...reportMessage(title, "warning", texts.mismatches(mismatches.length)), lines };
}

/** What went wrong and what to do. */
export function reportFailure(title: string, error: unknown): CommandReport {
  if (error instanceof WorkbookError) {
    return reportMessage(title, "error", errorMessage(error.code, error.subject, vi));
  }
  const name = error instanceof Error ? error.name : "unknown";
  return reportMessage(title, "error", errorMessage(name, null, vi));
}

function reportCalculated(
  title: string,
  outcome: Extract<CalculateOutcome, { kind: "calculated" }>,
): CommandReport | null {
  const { changes, leftOut, mismatches, opened } = outcome;
  const remarks = [
    ...(mismatches.length > 0 ? [texts.mismatches(mismatches.length)] : []),
    ...(leftOut.length > 0 ? [texts.leftOut(leftOut.length)] : []),
    ...(changes.length > 0 && opened.undoable === null ? [texts.tooLargeForUndo] : []),
  ];
  if (remarks.length === 0) return null;
  const written = changes.length === 0 ? texts.othersRight : texts.written(changes.length);
  const message = [written, ...remarks].join(" ");
  const lines = [...mismatches.map(mismatchLine), ...leftOut.map(leftOutLine)];
  return { ...reportMessage(title, "warning", message), lines };
}

function reportNoTable(title: string, outcome: NoTable): CommandReport {
  return reportMessage(title, "error", noTableMessage(outcome.reason, outcome.sheet, vi));
}

function reportMessage(
  title: string,
  intent: CommandReport["intent"],
  message: string,
): CommandReport {
  return { title, intent, message, lines: [], more: 0 };
}

function severityCount(group: readonly Finding[]): string {
  const severity = group[0]?.severity ?? "info";
  return texts.severityCounts[severity](group.length);
}

function findingLine(finding: Finding, opened: OpenedTable): ReportLine {
  const { sheet } = opened.assessed.calculated.table;
  return {
    severity: finding.severity,
    text: findingMessage(finding, viFindingWording),
    cell: finding.cell === null ? null : { sheet, ...finding.cell },
  };
}

function mismatchLine({ sheet, row, column, expected, found }: Mismatch): ReportLine {
  const text = texts.mismatch(expected, found);
  return { severity: "warning", text, cell: { sheet, row, column } };
}

function leftOutLine({ no, name, reason, cells }: LeftOutRow): ReportLine {
  const text = texts.leftOutRow(no, name, texts.leftOutReasons[reason]);
  return { severity: "warning", text, cell: cells[0] ?? null };
}
