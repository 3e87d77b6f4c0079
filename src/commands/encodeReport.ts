import type { CommandReport } from "./commandReport";

/**
 * A report as text for the part of an address behind "#", which no server ever sees. Lines that find no room are counted in `more`:
 * some web views cut addresses at 2,083 characters.
 */
export function encodeReport(report: CommandReport, roomFor = 1700): string {
  const fits = (lines: number): string => base64Url(JSON.stringify(shortened(report, lines)));
  let lines = report.lines.length;
  while (lines > 0 && fits(lines).length > roomFor) lines -= 1;
  return fits(lines);
}

/** The report with only its first lines. */
function shortened(report: CommandReport, lines: number): CommandReport {
  const dropped = report.lines.length - lines;
  return { ...report, lines: report.lines.slice(0, lines), more: report.more + dropped };
}

function base64Url(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  return btoa(bytes.join("")).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
