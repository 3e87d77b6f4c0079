/** What a text says about time: months since January, a single month, a quarter's last month, a year. Null where it is silent. */
export interface PeriodWords {
  /** "6 tháng", "3T/2010", "quý II", "đến 30/6": the months from January on. */
  readonly months: number | null;
  /** "tháng 8": this one month only. */
  readonly month: number | null;
  /** Years it speaks of; those of a document's number or date, or of a span ("giai đoạn 2021-2025"), are none. */
  readonly years: readonly number[];
}

const romanQuarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const spelledMonths: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bon: 4,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  "muoi mot": 11,
  "muoi hai": 12,
};

const dated = [
  // "45/2022/NQ-HĐND", "ngày 10/12/2022", "ngày 5 tháng 1 năm 2024", "2021-2025"
  /\b\d{1,5}\/(?:19|20)\d{2}\/[a-z]/g,
  /(?<!den |het |thoi diem |tu )\bngay \d{1,2}(?: ?[/.-] ?\d{1,2} ?[/.-] ?| thang \d{1,2},? nam )(?:19|20)\d{2}/g,
  /(?<![\d.,])(?:19|20)\d{2} ?[-–] ?(?:19|20)\d{2}(?!\d)/g,
];

/** How far a text speaks of the last months of a year: they do not begin in January. */
const restOfYear = /\b\d{1,2} ?thang (?:con lai|cuoi)\b/g;

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

/** "đến 30/6", "đến hết ngày 31 tháng 3", "tại thời điểm 31.3" */
const untilDate =
  /\b(?:den|thoi diem) (?:het )?(?:ngay )?\d{1,2}(?: thang | ?[/.-] ?)(\d{1,2})(?!\d)/g;
/** "đến hết tháng 5", "hết tháng 5", "đến 5/2024", "tháng 1-5" */
const untilMonth =
  /\b(?:(?:den|het) (?:het |cuoi )?thang |den |(?:thang|t) ?0?1 ?(?:-|–|den) ?(?:thang ?|t)?)(\d{1,2})(?=[/.-](?:19|20)\d\d|\b(?![/.,-]\d| ?%))/g;
/** "01/01 - 15/6" */
const untilRangeEnd = /\b\d{1,2}\/\d{1,2}(?:\/(?:19|20)\d\d)? ?[-–] ?\d{1,2}\/(\d{1,2})\b/g;
const monthsFromJanuary =
  /(?<!ngay )\b(\d{1,2}) ?(?:thang|t)(?=\b|(?:19|20)\d\d)(?! \d{1,2}(?!\d))/g;
const spelled =
  /\b(muoi hai|muoi mot|muoi|hai|ba|bon|sau|bay|tam|chin) thang (?:dau nam|nam|cua|\/)/;
const quarter = /\b(?:quy|qui|q)[ .]?(iv|iii|ii|i|[1-4])(?=\b|(?:19|20)\d\d)/;
const singleMonth = /\b(?:thang ?|t)(\d{1,2})(?!\d)(?! ?%)/g;
const year = /(?<![\d.,])(?:19|20)\d{2}(?![\d.,]\d|\d)/g;
/** "T3.2024", "30.6.2023": a dot before the year, where a figure has its thousands. */
const yearBehindDot =
  /(?:\b(?:t|thang|q|quy|qui) ?(?:\d{1,2}t?|iv|i{1,3})|\b\d{1,2}t|\b\d{1,2}[./-]\d{1,2})\.((?:19|20)\d{2})(?!\d)/g;

function quarterEnd(folded: string): number | null {
  const name = quarter.exec(folded)?.[1];
  return name === undefined ? null : 3 * (romanQuarters[name] ?? Number(name));
}

function spelledOut(folded: string): number | null {
  if (/\b(?:nua dau nam|nua nam dau|giua nam)\b/.test(folded)) return 6;
  return spelledMonths[spelled.exec(folded)?.[1] ?? ""] ?? null;
}

/** All years a folded text names, in whatever way. */
export function yearsIn(folded: string): readonly number[] {
  const plain = [...folded.matchAll(year)].map((match) => Number(match[0]));
  const behindDots = [...folded.matchAll(yearBehindDot)].map((match) => Number(match[1]));
  return [...plain, ...behindDots];
}

/** What a folded text (lower case, no diacritics) says about time. */
export function parsePeriodWords(folded: string): PeriodWords {
  // Nothing to look for where no digit and no quarter, half or month is named.
  if (!/\d|thang|qu[yi]|giua|nua/.test(folded)) return { months: null, month: null, years: [] };
  const text = dated.reduce((rest, pattern) => rest.replace(pattern, " "), folded);
  const begun = text.replace(restOfYear, " ");
  return {
    months:
      firstMonth(begun, untilDate) ??
      firstMonth(begun, untilRangeEnd) ??
      firstMonth(begun, untilMonth) ??
      firstMonth(begun, monthsFromJanuary) ??
      quarterEnd(begun) ??
      spelledOut(begun),
    month: firstMonth(begun, singleMonth),
    years: yearsIn(text),
  };
}

const outlook =
  /(?:,|;| va | - )\s*(?=(?:xay dung |du kien )?(?:phuong huong|dinh huong|ke hoach|nhiem vu|du kien|muc tieu|giai phap|trien khai)\b)/;

/** The part of a title that says what has been done: "… 6 tháng đầu năm và phương hướng 6 tháng cuối năm" ends at the outlook. */
export function withoutOutlook(folded: string): string {
  const at = outlook.exec(folded)?.index ?? -1;
  if (at < 0) return folded;
  const done = folded.slice(0, at);
  const { months, month, years } = parsePeriodWords(done);
  if (years.length > 0) return done;
  if (months === null && month === null) return folded;
  return [done, ...yearsIn(folded.slice(at))].join(" nam ");
}
