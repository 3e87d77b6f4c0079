import type { ReportNumber } from "../model/reportStatement";
import { phraseSet, wordKey } from "./sentenceKeys";
import type { MarkedToken } from "./sentencePieces";
import { unitEnd } from "./sentenceUnits";

/** What a number text may stand for, the legal reading first; empty for what is no number. */
export type NumberReadings = (text: string) => readonly number[];

/**
 * A number of a sentence with its unit. `second` is the other number of “8/10 doanh nghiệp”, `upTo` the higher end of a range;
 * `times`: “gấp 1,5 lần”, `points`: “1,2 điểm %”. It takes the tokens from `from` up to `to`.
 */
export interface SentenceFigure {
  readonly kind: "value" | "percent" | "points" | "times";
  readonly number: ReportNumber;
  readonly second: ReportNumber | null;
  readonly upTo: ReportNumber | null;
  readonly from: number;
  readonly to: number;
}

type Tokens = readonly MarkedToken[];

const [percentWord, partWord, pointWord, timesWord, upToWord, fromWord] = [
  "phần",
  "trăm",
  "điểm",
  "lần",
  "đến",
  "từ",
].map(wordKey);
/** Money written in two parts: “2 tỷ 350 triệu đồng”. */
const billions = phraseSet("tỷ,tỉ");
const millions = phraseSet("triệu,tr,trđ");
const perBillion = 1000;

function isNumber(token: MarkedToken | undefined): token is MarkedToken {
  return token?.kind === "number" && token.mark === null;
}

function isSign(token: MarkedToken | undefined, signs: string): boolean {
  return token?.kind === "sign" && signs.includes(token.text);
}

/** Where “%” or “phần trăm” ends; the given place where there is neither. */
function percentEnd(tokens: Tokens, at: number): number {
  if (isSign(tokens[at], "%")) return at + 1;
  const inWords = tokens[at]?.key === percentWord && tokens[at + 1]?.key === partWord;
  return inWords ? at + 2 : at;
}

interface Ending {
  readonly kind: SentenceFigure["kind"];
  readonly unit: string | null;
  readonly to: number;
}

function textOf(tokens: Tokens, from: number, to: number): string {
  let text = "";
  for (const token of tokens.slice(from, to))
    text += token.isGlued || text === "" ? token.text : ` ${token.text}`;
  return text;
}

function isPoint(token: MarkedToken | undefined): boolean {
  return token?.key === pointWord;
}

/** “1,2 điểm %” and “1,2% điểm”; null where it is neither. */
function pointsAt(tokens: Tokens, at: number): Ending | null {
  const first = isPoint(tokens[at]) ? at + 1 : at;
  const percent = percentEnd(tokens, first);
  if (percent === first) return null;
  if (first > at) return { kind: "points", unit: "%", to: percent };
  return isPoint(tokens[percent]) ? { kind: "points", unit: "%", to: percent + 1 } : null;
}

/** What stands behind a number: %, a unit, “lần”, or nothing. */
function endingAt(tokens: Tokens, at: number): Ending {
  const points = pointsAt(tokens, at);
  if (points !== null) return points;
  const percent = percentEnd(tokens, at);
  if (percent > at) return { kind: "percent", unit: "%", to: percent };
  if (tokens[at]?.key === timesWord) return { kind: "times", unit: null, to: at + 1 };
  const end = unitEnd(tokens, at);
  return { kind: "value", unit: end > at ? textOf(tokens, at, end) : null, to: end };
}

function numberAt(token: MarkedToken, unit: string | null, readings: NumberReadings): ReportNumber {
  const { text, start, end } = token;
  return { text, start, end, readings: readings(text), unit };
}

/** “từ 5 đến 8”, “5-8”. */
function isRangeSign(tokens: Tokens, at: number): boolean {
  if (isSign(tokens[at], "-–")) return true;
  return tokens[at]?.key === upToWord && tokens[at - 2]?.key === fromWord;
}

/** What joins the number at this place to a second one: “/” or a dash. */
function joinedBy(tokens: Tokens, at: number): "/" | "-" | null {
  if (!isNumber(tokens[at + 2])) return null;
  if (isSign(tokens[at + 1], "/")) return isSign(tokens[at + 3], "/") ? null : "/";
  return isRangeSign(tokens, at + 1) ? "-" : null;
}

function keyIn(set: ReadonlySet<string>, token: MarkedToken | undefined): boolean {
  return set.has(token?.key ?? "");
}

/** “2 tỷ 350 triệu đồng” as triệu đồng. */
function moneyInTwo(tokens: Tokens, at: number, readings: NumberReadings): SentenceFigure | null {
  const [first, scale, second, lower] = tokens.slice(at, at + 4);
  if (first === undefined || !isNumber(second) || !/^\d{1,3}$/.test(second.text)) return null;
  if (!keyIn(billions, scale) || !keyIn(millions, lower)) return null;
  const to = unitEnd(tokens, at + 3);
  const whole = readings(first.text).map((each) => each * perBillion + Number(second.text));
  const unit = textOf(tokens, at + 3, to);
  const [text, { start }, { end }] = [textOf(tokens, at, at + 3), first, second];
  const number = { text, start, end, readings: whole, unit };
  return { kind: "value", number, second: null, upTo: null, from: at, to };
}

function figureAt(tokens: Tokens, at: number, readings: NumberReadings): SentenceFigure | null {
  const token = tokens[at];
  if (!isNumber(token)) return null;
  const money = moneyInTwo(tokens, at, readings);
  if (money !== null) return money;
  const joint = joinedBy(tokens, at);
  const { kind, unit, to } = endingAt(tokens, joint === null ? at + 1 : at + 3);
  const number = numberAt(token, unit, readings);
  const other = joint === null ? undefined : tokens[at + 2];
  const second = other === undefined ? null : numberAt(other, unit, readings);
  const isFraction = joint === "/";
  return {
    kind,
    number,
    second: isFraction ? second : null,
    upTo: isFraction ? null : second,
    from: at,
    to,
  };
}

/** The numbers of a piece of a sentence, dates and names left out, in order. */
export function sentenceFigures(
  tokens: Tokens,
  readings: NumberReadings,
): readonly SentenceFigure[] {
  const figures: SentenceFigure[] = [];
  let at = 0;
  while (at < tokens.length) {
    const figure = figureAt(tokens, at, readings);
    if (figure !== null && figure.number.readings.length > 0) figures.push(figure);
    at = figure?.to ?? at + 1;
  }
  return figures;
}
