import { foldText } from "../model/foldText";

/** What a heading says of time. */
export interface HeadingPeriod {
  readonly years: readonly number[];
  /** "6 tháng", "9T". */
  readonly months: number | null;
  /** "tháng 5", "T5". */
  readonly month: number | null;
  /** "quý II". */
  readonly quarter: number | null;
}

const quarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

function numberIn(text: string, pattern: RegExp): number | null {
  const digits = pattern.exec(text)?.[1];
  return digits === undefined ? null : (quarters[digits] ?? Number(digits));
}

/** Reads years, months and quarter out of a heading; a span of years (2021-2025) says nothing of this one. */
export function parseHeadingPeriod(heading: string): HeadingPeriod {
  const isSpan = /(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d/.test(heading);
  const text = foldText(heading.slice(0, 300));
  const years =
    isSpan || /\bgiai doan\b/.test(text) ? [] : (text.match(/\b(?:19|20)\d\d\b/g) ?? []);
  const months = numberIn(text, /\b(\d{1,2}) ?t(?:hang)?\b/);
  return {
    years: years.map(Number),
    months,
    month: months === null ? numberIn(text, /\bt(?:hang)? ?(\d{1,2})\b/) : null,
    quarter: numberIn(text, /\bquy (iv|i{1,3}|[1-4])\b/),
  };
}
