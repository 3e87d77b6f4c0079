import type { ReportScope, ReportStatement } from "../model/reportStatement";
import { keysAfter, keysBefore } from "./reportTokens";
import {
  changeBefore,
  claimBase,
  claimOf,
  namedBase,
  startsWithPlan,
  type ClaimBase,
} from "./sentenceClaims";
import { sentenceFigures, type NumberReadings, type SentenceFigure } from "./sentenceFigures";
import { keyPattern, phraseKey, phraseSet } from "./sentenceKeys";
import type { MarkedToken, ReportSentence, SentencePiece } from "./sentencePieces";
import { settleSubject, type SubjectWords } from "./sentenceNames";
import { boundBefore, isEstimated, namingTokens, scopeIn, subjectWords } from "./sentenceSubject";

type Tokens = readonly MarkedToken[];
type Draft = { -readonly [Key in keyof ReportStatement]: ReportStatement[Key] };

/** What has been read of a sentence so far. */
export interface SentenceState {
  readonly readings: NumberReadings;
  readonly drafts: Draft[];
  /** The statement that percentages after it belong to. */
  actual: Draft | null;
  /** What the sentence is about until it says otherwise. */
  subject: string;
  /** The words before the number that named it, for “trồng 25 ha rừng và 300 cây phân tán”. */
  verb: Tokens;
  /** Pieces without numbers since the last number. */
  pending: readonly SentencePiece[];
  under: string | null;
  isPart: boolean;
  carried: ClaimBase | null;
  scope: ReportScope | null;
  /** It counts indicators (“14 chỉ tiêu đạt trên 50%”): no number after that is one of an indicator. */
  isCounting: boolean;
  /** What is gone back to after a bracket. */
  outer: Pick<SentenceState, "actual" | "subject" | "under" | "isPart"> | null;
}

/** A number with the words around it that are its own. */
interface FigureInPlace {
  readonly figure: SentenceFigure;
  readonly opener: string;
  readonly left: Tokens;
  readonly object: Tokens;
  readonly right: Tokens;
}

const breaks = phraseSet(
  "đạt,bằng,tăng,giảm,vượt,chiếm,so,tương,ước,cùng,kh,kế,và,với,ck,svck,hoàn,trong,gồm,còn,của,tại,ở,do,từ,theo,trên,để,là,được,đã,đang,nhờ,nâng,dự,thấp,cao,có,nq,/,=,bình,gấp,nhằm,thu,thực,tổng,góp,hiện",
);
const verbs = phraseSet(
  "đạt,bằng,tăng,giảm,vượt,chiếm,ước,và,còn,tương,hoàn,gấp,thấp,cao,với,trong,thực",
);
const within = "trong";
/** “Trong đó” begins something else, “trong khu dân cư” is part of a name. */
const withinTime = phraseSet("đó,số,kỳ,tháng,năm,quý,tổng,khi");
const lists = keyPattern(
  "(?:^| )(?:trong đó|trong số đó|bao gồm|gồm|cụ thể|gồm có)(?: có| gồm| là)? ",
);
const afterFrom = keyPattern("(?:^| )từ (?:khoảng |mức )?$");
const comparedEnd = keyPattern("(?:^| )(?:so|so với|so sánh với)(?: mức)? $");
const shareOf = keyPattern("(?:^| )(?:chiếm|chiếm tỷ lệ) (?:_ )?$");
const totals = keyPattern("(?:trên|trong|/)(?: tổng)? (?:tổng )?số $");
const statesIt = keyPattern(
  "(?:^| )(?:đạt|là|có|được|bằng|=|còn|ước|thực hiện|gồm) (?:(?:khoảng|trên|hơn|gần|được|dưới) )?$",
);
/** So many words lead to a number at most. */
const longestLead = 40;
/** What is counted is said in so many words. */
const longestObject = 14;
const countsIndicators = keyPattern("^chỉ tiêu ?$");

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

function figuresInPlace(piece: SentencePiece, readings: NumberReadings): readonly FigureInPlace[] {
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

function startDraft(state: SentenceState, named: SubjectWords): Draft {
  const draft: Draft = {
    subject: named.subject,
    under: named.under,
    isPart: named.isPart,
    role: "actual",
    value: null,
    upTo: null,
    bound: null,
    isEstimate: false,
    plan: null,
    vsPlan: null,
    vsSamePeriod: null,
    scope: state.scope,
    start: 0,
    end: 0,
  };
  state.drafts.push(draft);
  state.actual = draft;
  state.subject = draft.subject;
  state.under = named.heading ?? state.under;
  return draft;
}

function reach(
  draft: Draft,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  draft.start = draft.end === 0 ? start : Math.min(draft.start, start);
  draft.end = Math.max(draft.end, end);
}

/** The draft that a number without a subject of its own belongs to; a new one where it names another; null where nothing is named. */
function draftFor(state: SentenceState, placed: FigureInPlace, left: Tokens): Draft | null {
  const named = settleSubject(state, {
    left,
    object: [],
    opener: placed.opener,
    unit: null,
    isClaim: true,
  });
  if (named !== null && named.isOwn) return startDraft(state, named);
  return state.actual ?? (named === null ? null : startDraft(state, named));
}

function addClaim(state: SentenceState, placed: FigureInPlace, base: "plan" | "samePeriod"): void {
  const { figure, left } = placed;
  const before = keysBefore(left);
  const draft = draftFor(state, placed, left);
  if (draft === null) return;
  const claim = claimOf(figure, figure.kind === "times" ? null : changeBefore(before));
  if (base === "plan") draft.vsPlan ??= claim;
  else draft.vsSamePeriod ??= claim;
  reach(draft, figure.number);
}

function addPlan(state: SentenceState, placed: FigureInPlace, left: Tokens): void {
  const draft = draftFor(state, placed, left);
  if (draft === null) return;
  draft.plan ??= placed.figure.number;
  reach(draft, placed.figure.number);
}

function addSamePeriod(state: SentenceState, placed: FigureInPlace, left: Tokens): void {
  const main = draftFor(state, placed, left);
  if (main === null) return;
  const value = placed.figure.number;
  const { subject, under, isPart } = main;
  const scope = main.scope === null ? null : { ...main.scope, year: null };
  const plain = {
    upTo: null,
    bound: null,
    isEstimate: false,
    plan: null,
    vsPlan: null,
    vsSamePeriod: null,
  };
  const { start, end } = value;
  state.drafts.push({
    subject,
    under,
    isPart,
    role: "samePeriod",
    value,
    ...plain,
    scope,
    start,
    end,
  });
}

function addActual(state: SentenceState, placed: FigureInPlace): void {
  const { figure, left, object, opener } = placed;
  const before = keysBefore(left);
  const named = settleSubject(state, {
    left,
    object,
    opener,
    unit: figure.number.unit,
    isClaim: false,
  });
  const open = state.actual?.value === null ? state.actual : null;
  const draft = named?.isOwn === true ? startDraft(state, named) : open;
  if (draft === null) return;
  if (named?.isOwn === true) state.verb = subjectWords(left);
  draft.value = figure.number;
  draft.upTo = figure.upTo;
  draft.plan ??= figure.second;
  draft.bound = boundBefore(before);
  draft.isEstimate = isEstimated(before);
  draft.scope = state.scope;
  reach(draft, figure.second ?? figure.number);
  reach(draft, figure.number);
}

/** A number that says by how much something changed, or what it changed from. */
function isChange(state: SentenceState, { figure, left, right }: FigureInPlace): boolean {
  const before = keysBefore(left);
  if (figure.upTo === null && afterFrom.test(before)) return true;
  if (totals.test(before)) return true;
  if (changeBefore(before) === null) return false;
  const isCompared = claimBase("", keysAfter(right)) !== null || keysAfter(right).startsWith("so ");
  return isCompared || (state.actual !== null && subjectWords(left).length < 2);
}

function readPercent(state: SentenceState, placed: FigureInPlace): void {
  const { figure, left, right } = placed;
  const before = keysBefore(left);
  const base = claimBase(before, keysAfter(right)) ?? state.carried;
  if (base === "plan" || base === "samePeriod") return addClaim(state, placed, base);
  if (base === "other" || figure.kind === "points" || isChange(state, placed)) return;
  const isBare = subjectWords(left).length === 0;
  if (isBare && shareOf.test(before)) return;
  if (figure.kind === "times") {
    if (isBare && state.actual !== null) addClaim(state, placed, "samePeriod");
    return;
  }
  const isOfPlan = isBare && state.actual !== null && state.actual.plan !== null;
  if (isOfPlan) addClaim(state, placed, "plan");
  else addActual(state, placed);
}

function readValue(state: SentenceState, placed: FigureInPlace): void {
  const { figure, left, right, opener } = placed;
  const before = keysBefore(left);
  if (countsIndicators.test(phraseKey(figure.number.unit ?? ""))) {
    state.isCounting = true;
    return;
  }
  const named = namedBase(before);
  if (named !== null) {
    const own = left.slice(-20).slice(0, named.words);
    return named.base === "plan" ? addPlan(state, placed, own) : addSamePeriod(state, placed, own);
  }
  if (startsWithPlan(keysAfter(left))) return addPlan(state, placed, left.slice(2));
  if (before === "/ ") return addPlan(state, placed, []);
  if (comparedEnd.test(before)) {
    if (claimBase("", keysAfter(right)) === "samePeriod") addSamePeriod(state, placed, []);
    return;
  }
  if (isChange(state, placed)) return;
  const isStated = statesIt.test(before) || opener === ":" || figure.second !== null;
  if (figure.number.unit !== null || isStated) addActual(state, placed);
}

function openPiece(state: SentenceState, { opener, tokens }: SentencePiece): void {
  if (opener === "(") {
    const { actual, subject, under, isPart } = state;
    state.outer = { actual, subject, under, isPart };
  }
  if (opener === ")" && state.outer !== null) Object.assign(state, state.outer, { outer: null });
  if (opener === ";") state.verb = [];
  const startsList = lists.test(keysAfter(tokens)) || (opener === "(" && state.subject !== "");
  if (startsList && state.subject !== "") {
    state.under = state.subject;
    state.isPart = true;
  }
}

function readPiece(state: SentenceState, piece: SentencePiece): void {
  openPiece(state, piece);
  const figures = figuresInPlace(piece, state.readings);
  if (figures.length === 0) {
    const keys = keysBefore(piece.tokens);
    const base = namedBase(keys)?.base ?? null;
    if (base !== null) state.carried = base;
    state.scope = scopeIn(piece.tokens) ?? state.scope;
    if (namingTokens(piece.tokens).length > 0) state.pending = [...state.pending.slice(-2), piece];
    return;
  }
  for (const placed of figures) {
    if (state.isCounting) return;
    if (placed.figure.kind === "value") {
      if (namedBase(keysBefore(placed.left)) === null)
        state.scope = scopeIn(placed.left) ?? state.scope;
      readValue(state, placed);
    } else readPercent(state, placed);
    state.pending = [];
    state.carried = null;
  }
}

/** What a list or a sentence stands under; `isWhole`: it has a figure of its own, which the items are parts of. */
export interface ListHead {
  readonly text: string;
  readonly isWhole: boolean;
}

/** What a sentence says of indicators; `under` is the line its list stands below. */
export function sentenceStatements(
  sentence: ReportSentence,
  under: ListHead | null,
  readings: NumberReadings,
): readonly ReportStatement[] {
  const state: SentenceState = {
    readings,
    drafts: [],
    actual: null,
    subject: "",
    verb: [],
    pending: [],
    under: under?.text ?? null,
    isPart: under?.isWhole ?? false,
    carried: null,
    scope: null,
    isCounting: false,
    outer: null,
  };
  for (const piece of sentence.pieces) readPiece(state, piece);
  return state.drafts.filter(
    ({ value, vsPlan, vsSamePeriod, subject }) =>
      subject !== "" && (value !== null || vsPlan !== null || vsSamePeriod !== null),
  );
}
