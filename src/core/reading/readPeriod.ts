import { parsePeriodWords, yearsIn, type PeriodWords } from "./periodWords";

/** Folded texts that may tell the period, the most telling first. */
export interface PeriodTexts {
  /** Heading of the actual column with its parents; empty where the table has none. */
  readonly actual: readonly string[];
  readonly titles: readonly string[];
  readonly plan: readonly string[];
  /** Headings of the other results. */
  readonly results: readonly string[];
  readonly sheet: string;
}

/** What told the months or the year; `month` a single month or quarter, `wholeYear` that no part of it is named, `date` that of a document. */
export type PeriodSource =
  "heading" | "title" | "plan" | "month" | "sheet" | "wholeYear" | "date" | "unsaid";

/** A part of the period and what told it. */
export interface Told {
  readonly value: number | null;
  readonly from: PeriodSource;
}

/** The period a table reports on, and how it is known. */
export interface PeriodReading {
  readonly months: Told;
  readonly year: Told;
}

type Pick = (said: PeriodWords) => number | null;
const byMonths: Pick = ({ months }) => months;
const bySingleMonth: Pick = ({ month }) => month;
const lastYear: Pick = ({ years }) => (years.length === 0 ? null : Math.max(...years));

const unsaid: Told = { value: null, from: "unsaid" };

/** The texts at one place, which tell something as what `from` says. */
type Place = readonly [from: PeriodSource, texts: readonly string[]];

function latestSaid(texts: readonly string[], pick: Pick): number | null {
  const found = texts.map((text) => pick(parsePeriodWords(text))).filter((each) => each !== null);
  return found.length === 0 ? null : Math.max(...found);
}

function firstTold(places: readonly Place[], pick: Pick): Told {
  for (const [from, texts] of places) {
    const value = latestSaid(texts, pick);
    if (value !== null) return { value, from };
  }
  return unsaid;
}

const longestText = 300;
const wholeYear = /\bca nam\b/;
const resultOfYear = /\b(?:thuc hien|th|uoc|ket qua)\b.*\bnam (?:19|20)\d\d/;

/** Titles or headings that speak of a whole year: "cả năm", or "thực hiện chỉ tiêu năm 2023" and of no part of it. */
function tellWholeYear({ actual, titles }: PeriodTexts): Told {
  const texts = [...titles, actual.join(" ")].map((text) => text.slice(0, longestText));
  if (texts.some((text) => wholeYear.test(text))) return { value: 12, from: "title" };
  if (resultOfYear.test(texts.at(-1) ?? "")) return { value: 12, from: "heading" };
  return texts.some((text) => resultOfYear.test(text)) ? { value: 12, from: "wholeYear" } : unsaid;
}

/** The year of a date or document, where nothing else names one. */
function tellDatedYear(titles: readonly string[]): Told {
  const years = titles.flatMap(yearsIn);
  return years.length === 0 ? unsaid : { value: Math.max(...years), from: "date" };
}

function firstKnown(...told: readonly (() => Told)[]): Told {
  for (const tell of told) {
    const each = tell();
    if (each.value !== null) return each;
  }
  return unsaid;
}

function readMonths(texts: PeriodTexts): Told {
  const { actual, titles, plan, results, sheet } = texts;
  return firstKnown(
    () =>
      firstTold(
        [
          ["heading", actual],
          ["title", titles],
        ],
        byMonths,
      ),
    // "Lũy kế" beside "Tháng 6" runs to June.
    () =>
      firstTold(
        [
          ["month", actual],
          ["month", titles],
          ["month", [...plan, ...results]],
        ],
        bySingleMonth,
      ),
    () => firstTold([["sheet", [sheet]]], byMonths),
    () => firstTold([["sheet", [sheet]]], bySingleMonth),
    () => tellWholeYear(texts),
  );
}

function readYear({ actual, titles, plan, results, sheet }: PeriodTexts): Told {
  // Without a result of its own the table is that of its plan.
  const first: readonly Place[] = actual.length === 0 ? [["plan", plan]] : [["heading", actual]];
  return firstKnown(
    () =>
      firstTold(
        [...first, ["title", titles], ["plan", plan], ["plan", results], ["sheet", [sheet]]],
        lastYear,
      ),
    () => tellDatedYear(titles),
  );
}

/** The months and the year a table reports on; months said anywhere count before a bare year. */
export function readPeriod(texts: PeriodTexts): PeriodReading {
  const year = readYear(texts);
  const titleYears = texts.titles.flatMap((text) => parsePeriodWords(text).years);
  const isOfOtherYear =
    texts.actual.length === 0 && titleYears.length > 0 && !titleYears.includes(year.value ?? 0);
  // What the title says was achieved in another year is none of the plan's.
  return { months: readMonths(isOfOtherYear ? { ...texts, titles: [] } : texts), year };
}
