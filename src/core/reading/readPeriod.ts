import type { Period } from "../model/period";
import { parsePeriodWords, yearsIn, type PeriodWords } from "./periodWords";

/** Folded texts that may tell the period, the most telling first. */
export interface PeriodTexts {
  /** Heading of the actual column with its parents. */
  readonly actual: readonly string[];
  readonly titles: readonly string[];
  /** Headings of the other results and of the plan. */
  readonly headings: readonly string[];
  readonly sheet: string;
}

const byMonths = (said: PeriodWords): number | null => said.months;
const bySingleMonth = (said: PeriodWords): number | null => said.month;

function firstSaid(
  groups: readonly (readonly PeriodWords[])[],
  pick: (said: PeriodWords) => number | null,
): number | null {
  for (const group of groups) {
    const found = group.map(pick).filter((each) => each !== null);
    if (found.length > 0) return Math.max(...found);
  }
  return null;
}

function lastYear({ years }: PeriodWords): number | null {
  return years.length === 0 ? null : Math.max(...years);
}

const longestText = 300;
const wholeYear = /\b(?:ca nam|12 thang|(?:thuc hien|th|uoc|ket qua)\b.*\bnam (?:19|20)\d\d)/;

/** Titles or headings that speak of a whole year: "thực hiện chỉ tiêu năm 2023", and of no part of it. */
function isWholeYear(texts: PeriodTexts): boolean {
  const heading = texts.actual.join(" ");
  return [...texts.titles, heading].some((text) => wholeYear.test(text.slice(0, longestText)));
}

/** The year of a date or document, where nothing else names one. */
function datedYear(titles: readonly string[]): number | null {
  const years = titles.flatMap(yearsIn);
  return years.length === 0 ? null : Math.max(...years);
}

/** The months and the year a table reports on; months said anywhere count before a bare year. */
export function readPeriod(texts: PeriodTexts): Period {
  const actual = texts.actual.map(parsePeriodWords);
  const titles = texts.titles.map(parsePeriodWords);
  const headings = texts.headings.map(parsePeriodWords);
  const sheet = [parsePeriodWords(texts.sheet)];
  const months =
    firstSaid([actual, titles], byMonths) ??
    // "Lũy kế" beside "Tháng 6" runs to June.
    firstSaid([actual, titles, headings], bySingleMonth) ??
    firstSaid([sheet], byMonths) ??
    firstSaid([sheet], bySingleMonth);
  return {
    months: months ?? (isWholeYear(texts) ? 12 : null),
    year: firstSaid([actual, titles, headings, sheet], lastYear) ?? datedYear(texts.titles),
  };
}

/** The other period the titles name, where they contradict the heading of the actual column: a title left from last time. */
export function findOtherPeriod(texts: PeriodTexts): number | null {
  const heading = firstSaid([texts.actual.map(parsePeriodWords)], byMonths);
  const title = firstSaid([texts.titles.map(parsePeriodWords)], byMonths);
  return heading !== null && title !== null && heading !== title ? title : null;
}
