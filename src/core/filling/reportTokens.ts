import { wordKey } from "./sentenceKeys";

/** A word, number or sign of a report; its place counts characters of the text as it was given. */
export interface ReportToken {
  readonly kind: "word" | "number" | "sign" | "lineEnd";
  readonly text: string;
  /** For comparing. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Nothing stands between it and the token before. */
  readonly isGlued: boolean;
}

const pattern =
  /(?<spaced>\d{1,3}(?:[ \u00a0]\d{3}){1,5}(?![\d.,]?\d))|(?<number>\d(?:[\d.,]*\d)?)|(?<size>(?:[kdc]?m)[23²³](?![\p{L}\d]))|(?<word>[\p{L}\p{M}]+)|(?<line>\r\n|[\r\n\v\f\u2028\u2029])|[^\s]/giu;

function kindOf(groups: Readonly<Record<string, string | undefined>>): ReportToken["kind"] {
  if (groups["spaced"] !== undefined || groups["number"] !== undefined) return "number";
  if (groups["line"] !== undefined) return "lineEnd";
  return groups["size"] !== undefined || groups["word"] !== undefined ? "word" : "sign";
}

/** The words, numbers and signs of a text in order. */
export function reportTokens(text: string): readonly ReportToken[] {
  const tokens: ReportToken[] = [];
  const keys = new Map<string, string>();
  let before = -1;
  for (const match of text.matchAll(pattern)) {
    const [written] = match;
    const key = keys.get(written) ?? wordKey(written).replace("²", "2").replace("³", "3");
    keys.set(written, key);
    const [start, end] = [match.index, match.index + written.length];
    const kind = kindOf(match.groups ?? {});
    tokens.push({ kind, text: written, key, start, end, isGlued: start === before });
    before = end;
  }
  return tokens;
}

const longestKey = 30;
/** So many words beside a number say what it is. */
export const wordsBeside = 20;

/** The keys of tokens, each followed by a space. */
export function keysOf(tokens: readonly ReportToken[]): string {
  let keys = "";
  for (const { key } of tokens) keys += `${key.slice(0, longestKey)} `;
  return keys;
}

/** The keys right before a number. */
export function keysBefore(tokens: readonly ReportToken[]): string {
  return keysOf(tokens.slice(-wordsBeside));
}

/** The keys right after a number. */
export function keysAfter(tokens: readonly ReportToken[]): string {
  return keysOf(tokens.slice(0, wordsBeside));
}
