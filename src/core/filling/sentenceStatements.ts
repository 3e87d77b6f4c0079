import type { ReportStatement } from "../model/reportStatement";
import { keysAfter, keysBefore, wordsBeside } from "./reportTokens";
import { changeBefore, claimBase, namedBase, startsWithPlan } from "./sentenceClaims";
import type { NumberReadings } from "./sentenceFigures";
import { keyPattern, phraseKey } from "./sentenceKeys";
import type { ReportSentence, SentencePiece } from "./sentencePieces";
import { afterFrom, figuresInPlace, type FigureInPlace } from "./sentencePlaces";
import { addActual, addClaim, addPlan, addSamePeriod, type SentenceState } from "./sentenceState";
import { comparedWords, namingTokens, scopeIn, subjectWords } from "./sentenceSubject";

const lists = keyPattern(
  "(?:^| )(?:trong đó|trong số đó|bao gồm|gồm|cụ thể|gồm có)(?: có| gồm| là)? ",
);
const comparedEnd = keyPattern("(?:^| )(?:so|so với|so sánh với)(?: mức)? $");
const totals = keyPattern("(?:trên|trong|/)(?: tổng)? (?:tổng )?số $");
const statesIt = keyPattern(
  "(?:^| )(?:đạt|là|có|được|bằng|=|còn|ước|thực hiện|gồm) (?:(?:khoảng|trên|hơn|gần|được|dưới) )?$",
);
const countsIndicators = keyPattern("^chỉ tiêu ?$");

/** A number that says by how much something changed, or what it changed from. */
function isChange({ figure, left, right }: FigureInPlace): boolean {
  const before = keysBefore(left);
  if (figure.upTo === null && afterFrom.test(before)) return true;
  if (totals.test(before)) return true;
  if (changeBefore(before) === null) return false;
  if (comparedWords(left).length === 0) return true;
  const isCompared = claimBase("", keysAfter(right)) !== null || keysAfter(right).startsWith("so ");
  return isCompared;
}

/** A rate has its plan and its same period in percent as well: “đạt 47,2% (KH năm 96%)”. */
function addRateOf(state: SentenceState, placed: FigureInPlace, before: string): boolean {
  const named = before.includes("so ") ? null : namedBase(before);
  const own = state.actual?.value?.unit;
  if (named === null || own !== "%" || claimBase("", keysAfter(placed.right)) !== null)
    return false;
  if (named.base === "plan") addPlan(state, placed, []);
  else addSamePeriod(state, placed, []);
  return true;
}

function addTimes(state: SentenceState, placed: FigureInPlace, isBare: boolean): void {
  if (isBare && state.actual !== null) addClaim(state, placed, "samePeriod");
}

/** A percentage of something else, or of nothing that is said: the value of a rate, unless it is a share of a value before it. */
function readPlainPercent(state: SentenceState, placed: FigureInPlace): void {
  const { figure, left } = placed;
  const isBare = subjectWords(left).length === 0;
  if (figure.kind === "times") {
    addTimes(state, placed, isBare);
    return;
  }
  const before = isBare && left.length > 0 ? (state.actual ?? null) : null;
  if (before === null || before.value === null) addActual(state, placed);
  else if (before.plan !== null) addClaim(state, placed, "plan");
}

function readPercent(state: SentenceState, placed: FigureInPlace): void {
  const { figure, left, right } = placed;
  if (figure.kind === "points") return;
  const before = keysBefore(left);
  if (addRateOf(state, placed, before)) return;
  const base = claimBase(before, keysAfter(right)) ?? state.carried;
  if (base === "plan" || base === "samePeriod") addClaim(state, placed, base);
  else if (base === null && !isChange(placed)) readPlainPercent(state, placed);
}

/** A number that is said to be the plan or the same period, or is compared with; whether it was one. */
function readNamedValue(state: SentenceState, placed: FigureInPlace, before: string): boolean {
  const { left, right } = placed;
  const named = namedBase(before);
  if (named !== null) {
    const own = left.slice(-wordsBeside).slice(0, named.words);
    if (named.base === "plan") addPlan(state, placed, own);
    else addSamePeriod(state, placed, own);
    return true;
  }
  const isPlan = before === "/ " || startsWithPlan(keysAfter(left));
  if (isPlan) addPlan(state, placed, left.slice(2));
  const isCompared = comparedEnd.test(before);
  if (isCompared && claimBase("", keysAfter(right)) === "samePeriod") {
    addSamePeriod(state, placed, []);
  }
  return isPlan || isCompared;
}

/** Whether a number without a unit is surely said of something: “đạt 12”, “8/10”. */
function isStated({ figure, opener }: FigureInPlace, before: string): boolean {
  if (figure.number.unit !== null || figure.second !== null) return true;
  return opener === ":" || statesIt.test(before);
}

function readValue(state: SentenceState, placed: FigureInPlace): void {
  const before = keysBefore(placed.left);
  if (countsIndicators.test(phraseKey(placed.figure.number.unit ?? ""))) {
    state.isCounting = true;
    return;
  }
  if (readNamedValue(state, placed, before) || isChange(placed)) return;
  if (isStated(placed, before)) addActual(state, placed);
}

/** Goes into a bracket, or back to where the sentence was before it. */
function turnAtBracket(state: SentenceState, opener: string): void {
  if (opener === "(") {
    const { actual, subject, under, isPart } = state;
    state.outer = { actual, subject, under, isPart };
  }
  if (opener === ")" && state.outer !== null) Object.assign(state, state.outer, { outer: null });
}

function openPiece(state: SentenceState, { opener, tokens }: SentencePiece): void {
  turnAtBracket(state, opener);
  if (opener === ";") state.verb = [];
  const startsList = lists.test(keysAfter(tokens)) || (opener === "(" && state.subject !== "");
  if (startsList && state.subject !== "") {
    state.under = state.subject;
    state.isPart = true;
  }
}

/** Words without a number: they may name the next one, say what it is of, or when. */
function readWords(state: SentenceState, piece: SentencePiece): void {
  state.carried = namedBase(keysBefore(piece.tokens))?.base ?? state.carried;
  state.scope = scopeIn(piece.tokens) ?? state.scope;
  if (namingTokens(piece.tokens).length > 0) state.pending = [...state.pending.slice(-2), piece];
}

function readFigure(state: SentenceState, placed: FigureInPlace): void {
  if (state.isCounting) return;
  if (placed.figure.kind === "value") {
    const isNamed = namedBase(keysBefore(placed.left)) !== null;
    if (!isNamed) state.scope = scopeIn(placed.left) ?? state.scope;
    readValue(state, placed);
  } else readPercent(state, placed);
  state.pending = [];
  state.carried = null;
}

function readPiece(state: SentenceState, piece: SentencePiece): void {
  openPiece(state, piece);
  const figures = figuresInPlace(piece, state.readings);
  if (figures.length === 0) readWords(state, piece);
  for (const placed of figures) readFigure(state, placed);
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
