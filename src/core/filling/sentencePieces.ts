import { phraseSet } from "./sentenceKeys";
import { markTokens, type TokenMark } from "./sentenceMarks";
import { reportTokens, type ReportToken } from "./reportTokens";

/** A token with what it is besides prose. */
export interface MarkedToken extends ReportToken {
  readonly mark: TokenMark | null;
}

/** What stands between two commas or the like; `opener` is the sign before it. */
export interface SentencePiece {
  readonly opener: string;
  readonly tokens: readonly MarkedToken[];
}

/** A sentence or a line of a list; the deeper it is listed, the higher its rank. */
export interface ReportSentence {
  readonly rank: number;
  /** It ends with a colon: what follows is its list. */
  readonly leadsOn: boolean;
  readonly pieces: readonly SentencePiece[];
}

const bullets: Readonly<Record<string, number>> = {
  "-": 2,
  "–": 2,
  "•": 2,
  "": 2,
  "": 2,
  "+": 3,
  "*": 4,
  "○": 3,
};
const enders = ".!?…";
const separators = ",;:()[]";
const abbreviations = phraseSet("tp,tx,tt,ts,th,tr,ths,bs,ubnd,ông,bà");

function startsSentence(token: ReportToken | undefined): boolean {
  if (token === undefined || token.kind === "lineEnd") return true;
  return token.kind !== "word" || token.text !== token.text.toLowerCase();
}

function isEnder(token: MarkedToken | undefined): boolean {
  return token?.kind === "sign" && token.mark === null && enders.includes(token.text);
}

function isAbbreviation(token: MarkedToken | undefined): boolean {
  return abbreviations.has(token?.key ?? "");
}

/** Whether the sentence ends with this token. */
function endsAt(tokens: readonly MarkedToken[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind === "lineEnd") return startsSentence(next);
  if (!isEnder(token) || isAbbreviation(tokens[at - 1])) return false;
  return next === undefined || (!next.isGlued && startsSentence(next));
}

function isDashSign(token: MarkedToken | undefined): boolean {
  return token?.kind === "sign" && "-–—".includes(token.text) && !token.isGlued;
}

/** A dash with spaces around, not between two numbers. */
function isDash(tokens: readonly MarkedToken[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (!isDashSign(tokens[at]) || after?.isGlued === true) return false;
  return before?.kind !== "number" || after?.kind !== "number";
}

function piecesOf(tokens: readonly MarkedToken[]): readonly SentencePiece[] {
  const pieces: SentencePiece[] = [];
  let opener = "";
  let from = 0;
  const close = (to: number): void => {
    if (to > from) pieces.push({ opener, tokens: tokens.slice(from, to) });
  };
  tokens.forEach((token, at) => {
    const separates =
      token.kind === "sign" && token.mark === null && separators.includes(token.text);
    if (!separates && !isDash(tokens, at)) return;
    close(at);
    // “…), tăng 3%”: what counts is that the bracket is closed.
    const stillClosed = opener === ")" && from === at && token.text !== "(";
    if (!stillClosed) opener = token.text;
    from = at + 1;
  });
  close(tokens.length);
  return pieces;
}

function rankOf(tokens: readonly MarkedToken[]): number {
  const [first] = tokens;
  if (first === undefined) return 0;
  if (first.kind === "sign") return bullets[first.text] ?? 1;
  return first.mark === "document" ? 1 : 0;
}

function sentenceOf(tokens: readonly MarkedToken[]): ReportSentence {
  const rank = rankOf(tokens);
  const own = rank > 1 ? tokens.slice(1) : tokens;
  const prose = own.filter(({ kind, mark }) => kind !== "lineEnd" && mark !== "document");
  return { rank, leadsOn: prose.at(-1)?.text === ":", pieces: piecesOf(prose) };
}

/** The sentences of a report; a line goes on where the next one begins with a small letter. */
export function sentencePieces(text: string): readonly ReportSentence[] {
  const plain = reportTokens(text);
  const marks = markTokens(plain);
  const tokens = plain.map((token, at) => ({ ...token, mark: marks[at] ?? null }));
  const sentences: ReportSentence[] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    if (!endsAt(tokens, at) && at < tokens.length - 1) return;
    const to = token.kind === "lineEnd" || enders.includes(token.text) ? at : at + 1;
    if (to > from) sentences.push(sentenceOf(tokens.slice(from, to)));
    from = at + 1;
  });
  return sentences;
}
