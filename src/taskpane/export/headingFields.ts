import type { DocumentDate, DocumentHeading } from "../../core/model/reportDocument";

/** The fields of the form, in the order they are filled in. */
export const headingFields = [
  "superior",
  "issuer",
  "number",
  "place",
  "date",
  "capacity",
  "signer",
  "recipients",
] as const;

export type HeadingField = (typeof headingFields)[number];

/** Fields of several lines. */
export type ListField = "capacity" | "recipients";

export function isListField(field: HeadingField): field is ListField {
  return field === "capacity" || field === "recipients";
}

/** What a field shows; a date as yyyy-mm-dd, a list a line each. */
export function fieldText(heading: DocumentHeading, field: HeadingField): string {
  if (field === "date") return heading.date === null ? "" : isoDate(heading.date);
  return isListField(field) ? heading[field].join("\n") : heading[field];
}

/** The heading with what a field now says. */
export function withField(
  heading: DocumentHeading,
  field: HeadingField,
  text: string,
): DocumentHeading {
  if (field === "date") return { ...heading, date: parseDate(text) };
  const said = isListField(field) ? text.split("\n").map(trimmed).filter(isSaid) : trimmed(text);
  return { ...heading, [field]: said };
}

function trimmed(text: string): string {
  return text.trim();
}

function isSaid(text: string): boolean {
  return text !== "";
}

function isoDate({ day, month, year }: DocumentDate): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

function parseDate(text: string): DocumentDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return { day: Number(day), month: Number(month), year: Number(year) };
}
