import type { CellPosition } from "../workflows/outcomes";
import type { CommandReport, ReportLine } from "./commandReport";
import { parseJson } from "./parseJson";

/** Reads the report out of the part of an address behind "#"; null when there is none. Office may add things of its own there. */
export function parseReportHash(hash: string): CommandReport | null {
  const match = /[#&]report=([\w-]+)/.exec(hash);
  if (match?.[1] === undefined) return null;
  try {
    const binary = atob(match[1].replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return parseReport(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    // Cut or altered on the way: as good as no report.
    return null;
  }
}

/** Reads a report that came as text; null for anything else. */
export function parseReport(text: string): CommandReport | null {
  const value = parseJson(text);
  return isReport(value) ? value : null;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function isReport(value: unknown): value is CommandReport {
  return (
    isFields(value) &&
    typeof value.title === "string" &&
    typeof value.message === "string" &&
    typeof value.more === "number" &&
    (value.intent === "success" || isSeverity(value.intent)) &&
    Array.isArray(value.lines) &&
    value.lines.every(isLine)
  );
}

function isLine(value: unknown): value is ReportLine {
  return (
    isFields(value) &&
    typeof value.text === "string" &&
    isSeverity(value.severity) &&
    (value.cell === null || isCellPosition(value.cell))
  );
}

function isSeverity(value: unknown): value is ReportLine["severity"] {
  return value === "error" || value === "warning" || value === "info";
}

/** Whether a value that came from another page is a cell. */
export function isCellPosition(value: unknown): value is CellPosition {
  return (
    isFields(value) &&
    typeof value.sheet === "string" &&
    Number.isInteger(value.row) &&
    Number.isInteger(value.column)
  );
}
