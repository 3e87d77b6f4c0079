import { foldText } from "../model/foldText";
import { isBareFigure, isUnitText, splitUnit } from "./figureText";

/** A line such as “3. Tổng sản lượng lương thực: 2.300 tấn” or “- Lúa 1.200”. */
export interface ValueLine {
  readonly no: string | null;
  /** Began with a dash: a part of the line above. */
  readonly isPart: boolean;
  readonly name: string;
  readonly text: string;
  readonly unit: string | null;
}

const dash = /^[-+*•–—]\s*(?=\D)/;
const numbered = /^\(?(\d{1,3}(?:[.,]\d{1,2}){0,3}|[IVXivx]{1,5}|[a-zA-ZđĐ])[.)/:]+\s*(?=\D)/;
const plainNumbered = /^(\d{1,3}(?:\.\d{1,2}){0,2}) (?=\p{L})/u;
const signs = /\s*[:=→]\s*/;
const endOfSentence = /[\s.;,]+$/;
const verbs = new Set(
  "dat la duoc uoc bang khoang hien thuc ket qua den nay tong cong co so".split(" "),
);
const strongVerbs = new Set("dat la duoc uoc bang khoang".split(" "));
const periodWords = new Set("nam thang quy ngay muc do tuoi dot khoa".split(" "));
const longestLine = 300;
const longestWord = 40;
const mostUnitWords = 4;

interface Start {
  readonly no: string | null;
  readonly isPart: boolean;
  readonly rest: string;
}

function startOf(line: string): Start {
  const isPart = dash.test(line);
  const bare = line.replace(dash, "");
  const [lead = "", no = null] = numbered.exec(bare) ?? plainNumbered.exec(bare) ?? [];
  return { no, isPart, rest: bare.slice(lead.length) };
}

type Ending = Pick<ValueLine, "name" | "text" | "unit">;

/** What stands behind the last sign of equation: a figure, or a word such as “Duy trì”. */
function endingAfterSign(text: string): Ending | null {
  const parts = text.split(signs);
  const value = parts.pop() ?? "";
  const name = parts.join(": ").trim();
  if (name === "" || value === "" || value.length > longestWord) return null;
  const figure = splitUnit(value);
  return /\d/.test(figure.text) && !isBareFigure(figure.text) ? null : { name, ...figure };
}

/** Place of the last figure of a line; “2 300” is one figure in two words. */
function figureStart(words: readonly string[], at: number): number {
  const isGroup = /^\d{3}$/.test(words[at] ?? "");
  return isGroup && /^\d{1,3}$/.test(words[at - 1] ?? "") ? figureStart(words, at - 1) : at;
}

function isOfPeriod(before: string, after: string): boolean {
  return periodWords.has(foldText(before)) || /^(?:thang|nam|tuoi)$/.test(foldText(after));
}

/** Place of the last word of this kind; -1 for none. */
function lastWhere(words: readonly string[], is: (word: string) => boolean): number {
  return words.reduce((last, word, at) => (is(word) ? at : last), -1);
}

/** The name without “đạt”, “ước đạt”, “là” behind it. */
function withoutVerb(words: readonly string[]): readonly string[] {
  const last = lastWhere(words, (word) => !strongVerbs.has(foldText(word)));
  if (last === words.length - 1) return words;
  const end = lastWhere(words.slice(0, last + 1), (word) => !verbs.has(foldText(word)));
  return words.slice(0, Math.max(end, 0) + 1);
}

/** The unit behind the figure at `at`, "" for none; null where something else follows. */
function unitBehind(words: readonly string[], at: number): string | null {
  if (words.length - at - 1 > mostUnitWords) return null;
  const unit = words
    .slice(at + 1)
    .join(" ")
    .replace(/^\(|\)$/g, "");
  return unit === "" || isUnitText(unit) ? unit : null;
}

/** A figure at the end of the line, with nothing but its unit behind it. */
function endingFigure(text: string): Ending | null {
  const words = text.split(/\s+/);
  const at = lastWhere(words, isBareFigure);
  const start = figureStart(words, at);
  const unit = unitBehind(words, at);
  if (start < 1 || unit === null) return null;
  if (isOfPeriod(words[start - 1] ?? "", words[at + 1] ?? "")) return null;
  const name = withoutVerb(words.slice(0, start)).join(" ");
  return { name, text: words.slice(start, at + 1).join(" "), unit: unit === "" ? null : unit };
}

/** Name and value of a line of text; null where it does not end in a value. */
export function parseValueLine(line: string): ValueLine | null {
  if (line.length > longestLine) return null;
  const { no, isPart, rest } = startOf(line.trim());
  const text = rest.replace(endOfSentence, "");
  const ending = signs.test(text)
    ? (endingAfterSign(text) ?? endingFigure(text))
    : endingFigure(text);
  if (ending === null || !/\p{L}/u.test(ending.name)) return null;
  return { no, isPart, ...ending, name: ending.name.replace(/[\s:,;–-]+$/, "") };
}
