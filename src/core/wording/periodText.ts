import type { Period } from "../model/period";
import { fillTemplate } from "./fillTemplate";
import type { Language } from "./language";
import type { PeriodTexts } from "./texts";
import { textsOf } from "./textsOf";

/** The period as a report names it: "6 tháng đầu năm 2023", "9 tháng năm 2023", "quý I năm 2023", "năm 2023". */
export function periodText(period: Period, language: Language): string {
  const { months, year } = period;
  const { periodOfYear, period: withoutYear } = textsOf(language);
  const template = monthsTemplate(months, year === null ? withoutYear : periodOfYear);
  return fillTemplate(template, { months: String(months), year: String(year) });
}

/** The period within the report's sentence, where the year is not repeated. */
export function periodInSentence(period: Period, language: Language): string {
  const template = monthsTemplate(period.months, textsOf(language).sentence.period);
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
