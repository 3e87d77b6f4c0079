import {
  blankHeading,
  type DocumentDate,
  type DocumentHeading,
} from "../core/model/reportDocument";
import { parseJson } from "./parseJson";

const version = 1;

/** What any line of a heading may weigh, in characters, and how many lines a list may have. */
const longestLine = 300;
const mostLines = 30;

/** How heading data is stored with the workbook. */
export function headingText(heading: DocumentHeading): string {
  return JSON.stringify({ version, heading });
}

/** The heading data stored with a workbook; what makes no sense there is blank. */
export function parseHeading(text: string | null): DocumentHeading {
  const stored = text === null ? null : parseJson(text);
  if (!isFields(stored) || stored["version"] !== version || !isFields(stored["heading"])) {
    return blankHeading;
  }
  const { heading } = stored;
  return {
    superior: line(heading["superior"]),
    issuer: line(heading["issuer"]),
    number: line(heading["number"]),
    place: line(heading["place"]),
    date: parseDate(heading["date"]),
    recipients: lines(heading["recipients"]),
    capacity: lines(heading["capacity"]),
    signer: line(heading["signer"]),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function line(value: unknown): string {
  return typeof value === "string" ? value.slice(0, longestLine) : "";
}

function lines(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, mostLines)
    .map(line)
    .filter((text) => text !== "");
}

function parseDate(value: unknown): DocumentDate | null {
  if (!isFields(value)) return null;
  const { day, month, year } = value;
  if (!isWithin(day, 31) || !isWithin(month, 12) || !isWithin(year, 9999)) return null;
  return { day, month, year };
}

function isWithin(value: unknown, most: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= most;
}
