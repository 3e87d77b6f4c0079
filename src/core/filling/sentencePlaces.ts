import { keysAfter, keysBefore } from "./reportTokens";
import { claimBase } from "./sentenceClaims";
import { sentenceFigures, type NumberReadings, type SentenceFigure } from "./sentenceFigures";
import { keyPattern, phraseSet } from "./sentenceKeys";
import type { MarkedToken, SentencePiece } from "./sentencePieces";
import { subjectWords } from "./sentenceSubject";

type Tokens = readonly MarkedToken[];

/** A number with the words around it that are its own. */
export interface FigureInPlace {
  readonly figure: SentenceFigure;
  readonly opener: string;
  readonly left: Tokens;
  readonly object: Tokens;
  readonly right: Tokens;
}

const breaks = phraseSet(
  "đạt,bằng,tăng,giảm,vượt,chiếm,so,tương,ước,cùng,kh,kế,và,với,ck,svck,hoàn,trong,gồm,còn,của,tại,ở,do,từ,theo,trên,để,là,được,đã,đang,nhờ,dự,nq,/,=,bình,gấp,nhằm,thu,thực,tổng,góp,hiện",
);
const verbs = phraseSet(
  "đạt,bằng,tăng,giảm,vượt,chiếm,ước,và,còn,tương,hoàn,gấp,thấp,cao,với,trong,thực",
);
const within = "trong";
/** “Trong đó” begins something else, “trong khu dân cư” is part of a name. */
const withinTime = phraseSet("đó,số,kỳ,tháng,năm,quý,tổng,khi");
/** “Giảm từ 2,5% xuống còn 1,8%”: the first is not what was achieved. */
export const afterFrom = keyPattern("(?:^| )từ (?:khoảng |mức )?$");
/** So many words lead to a number at most. */
const longestLead = 40;
/** What is counted is said in so many words. */
const longestObject = 14;
function breakAt(tokens: Tokens, set: ReadonlySet<string>): number {
  const at = tokens.findIndex(
    ({ key, mark }, index) =>
      set.has(key) &&
      mark === null &&
      (key !== within || withinTime.has(tokens[index + 1]?.key ?? "đ")),
  );
  return at < 0 ? tokens.length : at;
}

/** How the words between two numbers are shared out: what the first counts, what it is compared with, what leads to the next. */
function shareOut(
  between: Tokens,
  figure: SentenceFigure,
  next: SentenceFigure | undefined,
): readonly [Tokens, Tokens] {
  const isValue = figure.kind === "value";
  const at = breakAt(between, isValue ? breaks : verbs);
  const isNamed = isValue && at === between.length && next?.kind === "value";
  const from = isNamed ? 0 : at;
  return [between.slice(0, from), between.slice(from)];
}

/** “Có 12/15 thôn đạt chuẩn văn hóa”: all that follows, where nothing else says what is counted. */
function wholeObject(right: Tokens, left: Tokens, { kind }: SentenceFigure): Tokens {
  const isCompared = claimBase("", keysAfter(right)) !== null;
  return kind === "times" || kind === "points" || isCompared || subjectWords(left).length > 0
    ? []
    : right.slice(0, longestObject);
}

/** The numbers of a piece, each with its own words. */
export function figuresInPlace(
  piece: SentencePiece,
  readings: NumberReadings,
): readonly FigureInPlace[] {
  const figures = sentenceFigures(piece.tokens, readings);
  const placed: FigureInPlace[] = [];
  let left: Tokens = piece.tokens.slice(0, figures[0]?.from ?? 0);
  figures.forEach((figure, index) => {
    const next = figures[index + 1];
    const right = piece.tokens.slice(figure.to, next?.from);
    if (next !== undefined && figure.upTo === null && afterFrom.test(keysBefore(left))) {
      left = [...left.slice(-longestLead, -1), ...right];
      return;
    }
    const [counted, rest] = shareOut(right, figure, next);
    const object =
      counted.length > 0 || next !== undefined ? counted : wholeObject(right, left, figure);
    placed.push({ figure, opener: placed.length === 0 ? piece.opener : "", left, object, right });
    left = rest;
  });
  return placed;
}
