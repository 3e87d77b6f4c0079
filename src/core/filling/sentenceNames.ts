import type { MarkedToken, SentencePiece } from "./sentencePieces";
import { comparedWords, continuesName, namingTokens, subjectWords } from "./sentenceSubject";
import { keyPattern } from "./sentenceKeys";
import { isMeasure } from "./sentenceUnits";
import { keysAfter } from "./reportTokens";

type Tokens = readonly MarkedToken[];

/** What names the indicator of a number. `isOwn`: the number has a name of its own, not only that of the one before. */
export interface SubjectWords {
  readonly subject: string;
  readonly under: string | null;
  readonly isPart: boolean;
  readonly isOwn: boolean;
  /** Heading of the rest of the sentence: “Cây lạc: diện tích 33 ha, năng suất 30 tạ/ha”. */
  readonly heading: string | null;
}

/** What may name the number: the words before it, what it counts, and the sign its piece begins with. */
interface NamingPlace {
  readonly left: Tokens;
  readonly object: Tokens;
  readonly opener: string;
  readonly unit: string | null;
  /** The number compares: “tăng” and the like name nothing. */
  readonly isClaim: boolean;
}

interface NamesSoFar {
  readonly subject: string;
  readonly verb: Tokens;
  readonly pending: readonly SentencePiece[];
  readonly under: string | null;
  readonly isPart: boolean;
  readonly drafts: readonly { readonly subject: string }[];
  /** Whether what was named last has no number yet. */
  readonly actual: { readonly value: unknown } | null;
}

/** A name of so few words may leave out what was said before: “bò”, “lúa mùa”. */
const shortName = 4;
const longestJoined = 16;
const introduces = keyPattern(
  "^(?:về|đối với|công tác|lĩnh vực|trong lĩnh vực|trong|tính đến|cùng với|bên cạnh|theo|qua|nhờ|do|với|từ|đến|sau) ",
);

function textOf(tokens: Tokens): string {
  return namingTokens(tokens)
    .map(({ text }) => text)
    .join(" ");
}

/** The words of pieces before that the name began with: “thu gom, xử lý rác thải”. */
function namedBefore(pending: readonly SentencePiece[], own: Tokens): Tokens {
  let words = own;
  for (const piece of [...pending].reverse()) {
    const earlier = subjectWords(piece.tokens);
    if (introduces.test(keysAfter(piece.tokens)) || !continuesName(earlier)) break;
    if (words.length + earlier.length > longestJoined) break;
    words = [...earlier, ...words];
    if (piece.opener === ":" || piece.opener === ";") break;
  }
  return words;
}

/** The words of the piece before, where the number's own piece names nothing. */
function wordsBefore({ pending, drafts }: NamesSoFar, isClaim: boolean): Tokens {
  const last = pending.at(-1);
  if (last === undefined || (isClaim && drafts.length > 0)) return [];
  const words = subjectWords(last.tokens);
  return last.opener === "," ? namedBefore(pending.slice(0, -1), words) : words;
}

function ownWords(state: NamesSoFar, { left, opener, isClaim }: NamingPlace): Tokens {
  const own = isClaim ? comparedWords(left) : subjectWords(left);
  if (own.length === 0) return wordsBefore(state, isClaim);
  return [",", "-", "–"].includes(opener) ? namedBefore(state.pending, own) : own;
}

/** The heading that a name after a colon stands under: “Chăn nuôi: đàn trâu 120 con”. */
function headingOf(state: NamesSoFar, { left, opener }: NamingPlace): string | null {
  const last = state.pending.at(-1);
  if (opener !== ":" || last === undefined || subjectWords(left).length === 0) return null;
  const text = textOf(subjectWords(last.tokens));
  return text === "" ? null : text;
}

/** What is counted, with the noun it is counted in: “hộ thoát nghèo”, but “lúa” of “350 ha lúa”. */
function countedWords({ object, unit }: NamingPlace, words: Tokens): string {
  const noun = words.length === 0 || unit === null || unit === "%" || isMeasure(unit) ? "" : unit;
  return `${noun} ${textOf(object)}`.trim();
}

/** The words of the place itself, and how many they are; null where it has none. */
function wordsOf(state: NamesSoFar, place: NamingPlace): readonly [string, number] | null {
  const before = ownWords(state, place);
  const object = namingTokens(place.object);
  const counted = countedWords(place, object);
  if (before.length > 0) {
    const text = place.unit === "%" ? textOf(before) : `${textOf(before)} ${counted}`.trim();
    return [text, before.length + object.length];
  }
  if (object.length > 0) {
    const verb = namingTokens(place.left).length > 1 ? "" : textOf(state.verb);
    return [`${verb} ${counted}`.trim(), object.length + 1];
  }
  return nounAlone(state, place);
}

/** “Xảy ra 02 vụ tai nạn giao thông”: the unit says it all. */
function nounAlone(
  state: NamesSoFar,
  { unit, isClaim }: NamingPlace,
): readonly [string, number] | null {
  if (unit === null || isClaim || isMeasure(unit) || state.actual?.value === null) return null;
  return unit.includes(" ") ? [unit, 2] : null;
}

/** The number is one more of what was named last. */
function sameSubject({ subject, under, isPart }: NamesSoFar): SubjectWords | null {
  return subject === "" ? null : { subject, under, isPart, isOwn: false, heading: null };
}

/** What a short name stands under: a heading, the list, or what the sentence named first. */
function aboveOf(state: NamesSoFar, heading: string | null, count: number): string | null {
  if (!state.isPart && heading === null && count >= shortName) return null;
  return heading ?? state.under ?? state.drafts[0]?.subject ?? null;
}

/** Which indicator a number is said of; null where nothing names one. */
export function settleSubject(state: NamesSoFar, place: NamingPlace): SubjectWords | null {
  const own = wordsOf(state, place);
  if (own === null) return sameSubject(state);
  const [subject, count] = own;
  const heading = headingOf(state, place);
  const under = aboveOf(state, heading, count);
  return { subject, under, isPart: state.isPart, isOwn: true, heading };
}
