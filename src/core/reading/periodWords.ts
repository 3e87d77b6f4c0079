/** What a text says about time: months since January, a single month, a quarter's last month, a year. Null where it is silent. */
export interface PeriodWords {
  /** "6 tháng", "3T/2010", "quý II", "đến 30/6": the months from January on. */
  readonly months: number | null;
  /** "tháng 8": this one month only. */
  readonly month: number | null;
  readonly years: readonly number[];
}

const romanQuarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

function monthNumber(text: string | undefined): number | null {
  const month = Number(text);
  return Number.isInteger(month) && month >= 1 && month <= 12 ? month : null;
}

function firstMonth(folded: string, pattern: RegExp): number | null {
  for (const match of folded.matchAll(pattern)) {
    const month = monthNumber(match[1]);
    if (month !== null) return month;
  }
  return null;
}

const untilDate = /\bden (?:het )?(?:ngay )?\d{1,2}(?: thang |[/.-])(\d{1,2})\b/g;
const untilMonth = /\bden (?:het |cuoi )?thang (\d{1,2})\b/g;
const monthsFromJanuary = /(?<!ngay )\b(\d{1,2}) ?(?:thang|t)\b/g;
const quarter = /\bquy ?(iv|iii|ii|i|[1-4])\b/;
const singleMonth = /\b(?:thang ?|t)(\d{1,2})\b/g;
const year = /(?<![\d.,])(?:19|20)\d{2}(?![\d.,]\d|\d)/g;

function quarterEnd(folded: string): number | null {
  const name = quarter.exec(folded)?.[1];
  return name === undefined ? null : 3 * (romanQuarters[name] ?? Number(name));
}

function halfYear(folded: string): number | null {
  if (/\b(?:nua dau nam|nua nam dau|so ket giua nam)\b/.test(folded)) return 6;
  return null;
}

/** What a folded text (lower case, no diacritics) says about time. */
export function parsePeriodWords(folded: string): PeriodWords {
  return {
    months:
      firstMonth(folded, untilDate) ??
      firstMonth(folded, untilMonth) ??
      firstMonth(folded, monthsFromJanuary) ??
      quarterEnd(folded) ??
      halfYear(folded),
    month: firstMonth(folded, singleMonth),
    years: [...folded.matchAll(year)].map((match) => Number(match[0])),
  };
}
