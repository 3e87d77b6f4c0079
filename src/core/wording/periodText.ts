import type { Period } from "../model/period";
import { fillTemplate } from "./fillTemplate";
import type { PeriodTexts, Texts } from "./texts";

/** The period as a report names it: "6 tháng đầu năm 2023", "9 tháng năm 2023", "quý I năm 2023", "năm 2023". */
export function periodText(period: Period, texts: Texts): string {
  const { months, year } = period;
  const { periodOfYear, period: withoutYear } = texts;
  const template = monthsTemplate(months, year === null ? withoutYear : periodOfYear);
  return fillTemplate(template, { months: String(months), year: String(year) });
}

/** The period within the report's sentence, where the year is not repeated. */
export function periodInSentence(period: Period, texts: Texts): string {
  const template = monthsTemplate(period.months, texts.sentence.period);
  return fillTemplate(template, { months: String(period.months) });
}

function monthsTemplate(months: number | null, texts: PeriodTexts): string {
  switch (months) {
    case null:
      return texts.unknown;
    case 1:
      return texts.month;
    case 3:
      return texts.quarter;
    case 6:
      return texts.halfYear;
    case 12:
      return texts.year;
    default:
      return texts.months;
  }
}
