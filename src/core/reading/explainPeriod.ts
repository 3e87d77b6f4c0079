import type { Finding } from "../model/finding";
import type { Period } from "../model/period";
import type { PeriodExplanation, Reason } from "../model/readingExplanation";
import { parsePeriodWords, yearsIn } from "./periodWords";
import type { PeriodReading, PeriodSource, PeriodTexts, Told } from "./readPeriod";

/** How sure what is told at a place is. Below one half a finding says so. */
const trust: Readonly<Record<PeriodSource, number>> = {
  heading: 0.95,
  title: 0.95,
  plan: 0.7,
  month: 0.7,
  sheet: 0.45,
  wholeYear: 0.45,
  date: 0.4,
  unsaid: 0.3,
};
const contradicted = 0.4;
/** One month's or quarter's figures may be meant, not those since January. */
const partOfPeriod = 0.45;

/** A doubt about the period: `form` says which. */
interface Doubt {
  readonly check: "titlePeriodDisagrees" | "doubtfulPeriod";
  readonly severity: Finding["severity"];
  readonly part: "months" | "year";
  readonly details: Finding["details"];
}

function yearsSaid(texts: readonly string[]): readonly number[] {
  return texts.flatMap((text) => parsePeriodWords(text).years);
}

function monthsSaid(texts: readonly string[]): number | null {
  const said = texts.map((text) => parsePeriodWords(text).months ?? 0);
  const most = Math.max(0, ...said);
  return most === 0 ? null : most;
}

/** Titles that name another period than the figures' heading does: left from last time. */
function otherMonths({ actual, titles }: PeriodTexts): readonly Doubt[] {
  const [heading, title] = [monthsSaid(actual), monthsSaid(titles)];
  if (heading === null || title === null || heading === title) return [];
  const details = { title, heading };
  return [{ check: "titlePeriodDisagrees", severity: "warning", part: "months", details }];
}

function haveCommon(left: readonly number[], right: readonly number[]): boolean {
  return left.length === 0 || right.length === 0 || left.some((each) => right.includes(each));
}

function yearDoubt(form: string, stated: readonly number[], year: readonly number[]): Doubt {
  const details = { form, title: String(Math.max(...stated)), heading: String(Math.max(...year)) };
  return { check: "titlePeriodDisagrees", severity: "warning", part: "year", details };
}

/** A title, or the plan's heading, that names another year than the figures' heading does. */
function otherYears(texts: PeriodTexts): readonly Doubt[] {
  const titles = yearsSaid(texts.titles);
  const plan = yearsSaid(texts.plan);
  const actual = yearsSaid(texts.actual);
  const heading = actual.length > 0 ? actual : plan;
  if (!haveCommon(titles, heading)) return [yearDoubt("year", titles, heading)];
  return haveCommon(plan, actual) ? [] : [yearDoubt("plan", plan, actual)];
}

const monthForms: Readonly<Partial<Record<PeriodSource, string>>> = {
  sheet: "sheetMonths",
  wholeYear: "wholeYear",
};
const yearForms: Readonly<Partial<Record<PeriodSource, string>>> = {
  plan: "headingYear",
  sheet: "sheetYear",
  date: "date",
};

function doubtOf(
  part: Doubt["part"],
  { value, from }: Told,
  forms: typeof monthForms,
): readonly Doubt[] {
  const form = forms[from];
  if (form === undefined) return [];
  const severity = from === "date" ? "warning" : "info";
  const details = { form, [part]: String(value) };
  return [{ check: "doubtfulPeriod", severity, part, details }];
}

const quarterAlone = /\b(?:quy|qui|q)[ .]?(?:iv|iii|ii|[2-4])\b/;
const sinceJanuary = /\b(?:luy ke|lk|cong don|dau nam|den|\d{1,2} ?thang|\d{1,2}t)\b/;

/** "Thực hiện tháng 6": the figures of one month, or those up to it? Nothing else says. */
function partDoubts({ actual, titles }: PeriodTexts, { months }: PeriodReading): readonly Doubt[] {
  const heading = actual.join(" ");
  const said = parsePeriodWords(heading);
  const isPart = (said.months === null && (said.month ?? 1) > 1) || quarterAlone.test(heading);
  if (!isPart || sinceJanuary.test(heading) || months.value === null) return [];
  if (monthsSaid(titles) === months.value) return [];
  const details = { form: "part", months: String(months.value) };
  return [{ check: "doubtfulPeriod", severity: "info", part: "months", details }];
}

/** The sheet's name or a document's date names the year as well. */
function isYearBorneOut({ sheet, titles }: PeriodTexts, { value, from }: Told): boolean {
  return from === "plan" && [sheet, ...titles].some((text) => yearsIn(text).includes(value ?? 0));
}

function findDoubts(texts: PeriodTexts, reading: PeriodReading): readonly Doubt[] {
  const years = otherYears(texts);
  const isYearSure = years.length > 0 || isYearBorneOut(texts, reading.year);
  return [
    ...otherMonths(texts),
    ...years,
    ...partDoubts(texts, reading),
    ...doubtOf("months", reading.months, monthForms),
    ...(isYearSure ? [] : doubtOf("year", reading.year, yearForms)),
  ];
}

function reasonOf(part: Doubt["part"], { value, from }: Told): Reason {
  return { reason: `${part}.${from}`, details: value === null ? {} : { [part]: String(value) } };
}

function confidenceOf(part: Doubt["part"], told: Told, doubts: readonly Doubt[]): number {
  const own = doubts.filter((doubt) => doubt.part === part);
  if (own.some(({ check }) => check === "titlePeriodDisagrees")) return contradicted;
  const isPart = own.some(({ details }) => details["form"] === "part");
  return isPart ? Math.min(partOfPeriod, trust[told.from]) : trust[told.from];
}

function reasonOfDoubt({ check, details }: Doubt): readonly Reason[] {
  if (check === "doubtfulPeriod")
    return details["form"] === "part" ? [{ reason: "part", details }] : [];
  return [{ reason: `disagrees.${details["form"] ?? "months"}`, details }];
}

/** Why a table has its period, and what is doubtful about it. */
export interface ExplainedPeriod {
  readonly explanation: PeriodExplanation;
  readonly findings: readonly Finding[];
}

/** Why a table has its period and how sure that is, and what is to be said of it. What a person decided is sure. */
export function explainPeriod(
  texts: PeriodTexts,
  reading: PeriodReading,
  chosen: Partial<Period>,
): ExplainedPeriod {
  const parts = (["months", "year"] as const).filter((part) => chosen[part] === undefined);
  const doubts = findDoubts(texts, reading).filter(({ part }) => parts.includes(part));
  const person: readonly Reason[] = parts.length < 2 ? [{ reason: "person", details: {} }] : [];
  const explanation = {
    confidence: Math.min(1, ...parts.map((part) => confidenceOf(part, reading[part], doubts))),
    reasons: [
      ...person,
      ...parts.map((part) => reasonOf(part, reading[part])),
      ...doubts.flatMap(reasonOfDoubt),
    ],
  };
  const findings = doubts.map(({ check, severity, part, details }) => {
    const confidence = confidenceOf(part, reading[part], doubts);
    return { check, severity, cell: null, indicator: null, confidence, details };
  });
  return { explanation, findings };
}
