import type { ColumnRole } from "../../model/columnRole";
import type { Finding } from "../../model/finding";
import { foldText } from "../../model/foldText";
import type { Check, CheckInput } from "../check";
import { parseHeadingPeriod, type HeadingPeriod } from "../headingPeriods";
import { headingTexts, textsAbove } from "../textsAbove";

const id = "headingPeriod";

const roles = ["samePeriod", "vsSamePeriod", "vsPlan", "remaining"] as const;
type CheckedRole = (typeof roles)[number];

/** A heading that names another year, month or quarter than the table is about: left from the table it was copied from. */
export const headingPeriod: Check = {
  id,
  validate: (input) =>
    roles.flatMap((role) => {
      const stated = periodOf(input, role);
      const actual = periodOf(input, "actual");
      // Without an actual nothing says which year the others are to be of.
      if (stated === null || (role === "samePeriod" && actual === null)) return [];
      return validateHeading(input, role, { stated, actual });
    }),
};

interface Headings {
  readonly stated: HeadingPeriod;
  readonly actual: HeadingPeriod | null;
}

function periodOf(input: CheckInput, role: ColumnRole): HeadingPeriod | null {
  const column = input.assessed.calculated.table.columns[role];
  const texts = headingTexts(input, column).map(({ text }) => text);
  return texts.length === 0 ? null : parseHeadingPeriod(texts.join(" "));
}

function validateHeading(
  input: CheckInput,
  role: CheckedRole,
  headings: Headings,
): readonly Finding[] {
  const wrong = wrongYear(input, role, headings) ?? wrongPart(input, role, headings);
  return wrong === null ? [] : [finding(input, role, wrong)];
}

type Wrong = Readonly<Record<"stated" | "expected", string>> & { readonly form?: string };

/** The same period is that of last year, everything else is about this one. */
function wrongYear(input: CheckInput, role: CheckedRole, headings: Headings): Wrong | null {
  const { year } = input.assessed.calculated.table.period;
  const { years } = headings.stated;
  if (year === null || years.length === 0) return null;
  const bases = [year, ...(headings.actual?.years ?? [])];
  const right = bases.flatMap((base) => yearsOf(role, base));
  if (years.some((stated) => right.includes(stated)) || isToldByReading(input, role)) return null;
  const expected = year - (lastYears.has(role) ? 1 : 0);
  return { stated: String(years[0]), expected: String(expected) };
}

/** What is compared with last year. */
const lastYears: ReadonlySet<ColumnRole> = new Set(["samePeriod", "vsSamePeriod"]);

function yearsOf(role: CheckedRole, year: number): readonly number[] {
  if (role === "samePeriod") return [year - 1];
  return role === "vsSamePeriod" ? [year, year - 1] : [year];
}

/** "So với KH năm 2022": the reading has an eye on the plan's year. */
function isToldByReading(input: CheckInput, role: CheckedRole): boolean {
  const { columns } = input.assessed.calculated.table;
  const heading = headingTexts(input, columns[role]).map(({ text }) => text);
  return (
    role === "vsPlan" &&
    /\b(?:ke hoach|kh|du toan|muc tieu)(?: nam)? (?:19|20)\d\d\b/.test(foldText(heading.join(" ")))
  );
}

const parts = ["months", "month", "quarter"] as const;

/** Nine months of last year beside six of this one. */
function wrongPart(
  input: CheckInput,
  role: CheckedRole,
  { stated, actual }: Headings,
): Wrong | null {
  if (!lastYears.has(role)) return null;
  const { months } = input.assessed.calculated.table.period;
  for (const part of parts) {
    const own = stated[part];
    const other = actual?.[part] ?? (part === "months" ? months : null);
    if (differs(own, other, part) && !isInTitle(input, stated))
      return { stated: String(own), expected: String(other), form: part };
  }
  return null;
}

/** Then the heading of the actual is what differs, and the reading says so. */
function isInTitle(input: CheckInput, { months }: HeadingPeriod): boolean {
  if (months === null) return false;
  return textsAbove(input).some(({ text }) => parseHeadingPeriod(text).months === months);
}

/** Twelve months are those of the whole last year. */
function differs(own: number | null, other: number | null, part: (typeof parts)[number]): boolean {
  return own !== null && other !== null && own !== other && !(part === "months" && own === 12);
}

function finding(input: CheckInput, role: CheckedRole, details: Wrong): Finding {
  const texts = headingTexts(input, input.assessed.calculated.table.columns[role]);
  const at = texts.find(({ text }) => text.includes(details.stated)) ?? texts[0];
  const cell = at === undefined ? null : { row: at.row, column: at.column };
  return { check: id, severity: "warning", cell, indicator: null, details: { role, ...details } };
}
