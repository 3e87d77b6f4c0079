import type { PeriodReasonTexts } from "./viPeriodReasons";

/** Why a table has its period, in English, by what told it. */
export const enPeriodReasons: PeriodReasonTexts = {
  person: "chosen by you",
  "months.heading": "the heading of the actual column tells {months} months",
  "months.title": "the title tells {months} months",
  "months.plan": "another column's heading tells {months} months",
  "months.month": "only month {months} is named, taken to be cumulative since January",
  "months.sheet": "the sheet's name tells {months} months",
  "months.wholeYear": "the title names a year only, so the whole year is meant",
  "months.date": "the date of a document tells {months} months",
  "months.unsaid": "no months are named",
  "year.heading": "the heading of the actual column says {year}",
  "year.title": "the title says {year}",
  "year.plan": "another column's heading says {year}",
  "year.month": "only a month of {year} is named",
  "year.sheet": "the sheet's name says {year}",
  "year.wholeYear": "the title says {year}",
  "year.date": "only the date of a document says {year}",
  "year.unsaid": "no year is named",
  part: "but the actual column names one month or quarter only",
  "disagrees.months": "but the title says {title} months and the column heading {heading}",
  "disagrees.year": "but the title says {title} and the column heading {heading}",
  "disagrees.plan": "but the plan column says {title} and the actual column {heading}",
};
