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

function ownWords(state: NamesSoFar, { left, opener, isClaim }: NamingPlace): Tokens {
  const own = isClaim ? comparedWords(left) : subjectWords(left);
  const last = state.pending.at(-1);
  if (isClaim && own.length === 0 && state.drafts.length > 0) return own;
  if (last === undefined) return own;
  if (own.length === 0) {
    const words = subjectWords(last.tokens);
    return last.opener === "," ? namedBefore(state.pending.slice(0, -1), words) : words;
  }
  return opener === "," || opener === "-" || opener === "–" ? namedBefore(state.pending, own) : own;
}

/** The heading that a name after a colon stands under: “Chăn nuôi: đàn trâu 120 con”. */
function headingOf(state: NamesSoFar, { left, opener }: NamingPlace): string | null {
  const last = state.pending.at(-1);
  if (opener !== ":" || last === undefined || subjectWords(left).length === 0) return null;
  const text = textOf(subjectWords(last.tokens));
  return text === "" ? null : text;
}

/** Which indicator a number is said of; null where nothing names one. */
export function settleSubject(state: NamesSoFar, place: NamingPlace): SubjectWords | null {
  const before = ownWords(state, place);
  const object = namingTokens(place.object);
  const heading = headingOf(state, place);
  const first = state.drafts[0]?.subject ?? null;
  const under = heading ?? state.under ?? first;
  const owned = (words: string, count: number): SubjectWords => ({
    subject: words,
    under: state.isPart || heading !== null || count < shortName ? under : null,
    isPart: state.isPart,
    isOwn: true,
    heading,
  });
  const isRate = place.unit === "%";
  const unit = object.length === 0 || isRate || isMeasure(place.unit) ? "" : (place.unit ?? "");
  const counted = `${unit} ${textOf(object)}`.trim();
  if (before.length > 0) {
    const words = isRate ? "" : counted;
    return owned(`${textOf(before)} ${words}`.trim(), before.length + object.length);
  }
  if (object.length > 0) {
    const verb = namingTokens(place.left).length > 1 ? "" : textOf(state.verb);
    return owned(`${verb} ${counted}`.trim(), object.length + 1);
  }
  const noun = !isMeasure(place.unit) && place.unit?.includes(" ") === true ? place.unit : null;
  if (noun !== null && !place.isClaim && state.actual?.value !== null) return owned(noun, 2);
  if (state.subject === "") return null;
  return {
    subject: state.subject,
    under: state.under,
    isPart: state.isPart,
    isOwn: false,
    heading: null,
  };
}
