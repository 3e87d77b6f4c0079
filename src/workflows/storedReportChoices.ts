import {
  reachedForms,
  reportOrientations,
  reportParts,
  usualReportChoices,
  usualWording,
  waitingForms,
  type ReportChoices,
  type WordingChoice,
} from "../core/model/reportChoices";
import { parseJson } from "./parseJson";

const version = 1;

/** How choices are stored with the workbook; null where they are the usual ones. */
export function reportChoicesText(choices: ReportChoices): string | null {
  const text = stored(choices);
  return text === stored(usualReportChoices) ? null : text;
}

function stored({ parts, orientation, wording }: ReportChoices): string {
  const { reached, waiting } = wording;
  const ordered = reportParts.filter((part) => parts.includes(part));
  return JSON.stringify({ version, parts: ordered, orientation, wording: { reached, waiting } });
}

/** The choices stored with a workbook; what makes no sense there is as usual. */
export function parseReportChoices(text: string | null | undefined): ReportChoices {
  const read = typeof text === "string" ? parseJson(text) : null;
  if (!isFields(read) || read["version"] !== version) return usualReportChoices;
  const { parts, orientation } = read;
  return {
    parts: Array.isArray(parts)
      ? reportParts.filter((part) => parts.includes(part))
      : usualReportChoices.parts,
    orientation: oneOf(reportOrientations, orientation) ?? usualReportChoices.orientation,
    wording: parseWording(read["wording"]),
  };
}

function parseWording(value: unknown): WordingChoice {
  const words = isFields(value) ? value : {};
  return {
    reached: oneOf(reachedForms, words["reached"]) ?? usualWording.reached,
    waiting: oneOf(waitingForms, words["waiting"]) ?? usualWording.waiting,
  };
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function oneOf<Known extends string>(known: readonly Known[], value: unknown): Known | undefined {
  return known.find((one) => one === value);
}
