import type { ReportScope, ReportStatement } from "../model/reportStatement";
import { keysBefore } from "./reportTokens";
import { changeBefore, claimOf, type ClaimBase } from "./sentenceClaims";
import type { NumberReadings } from "./sentenceFigures";
import { settleSubject, type SubjectWords } from "./sentenceNames";
import type { MarkedToken, SentencePiece } from "./sentencePieces";
import type { FigureInPlace } from "./sentencePlaces";
import { boundBefore, isEstimated, subjectWords } from "./sentenceSubject";

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

/** A percentage of the plan or of the same period. */
export function addClaim(
  state: SentenceState,
  placed: FigureInPlace,
  base: "plan" | "samePeriod",
): void {
  const { figure, left } = placed;
  const before = keysBefore(left);
  const draft = draftFor(state, placed, left);
  if (draft === null) return;
  const claim = claimOf(figure, figure.kind === "times" ? null : changeBefore(before));
  if (base === "plan") draft.vsPlan ??= claim;
  else draft.vsSamePeriod ??= claim;
  reach(draft, figure.number);
}

/** The plan as it is stated. */
export function addPlan(state: SentenceState, placed: FigureInPlace, left: Tokens): void {
  const draft = draftFor(state, placed, left);
  if (draft === null) return;
  draft.plan ??= placed.figure.number;
  reach(draft, placed.figure.number);
}

/** The figure of the same period. */
export function addSamePeriod(state: SentenceState, placed: FigureInPlace, left: Tokens): void {
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

/** What was achieved. */
export function addActual(state: SentenceState, placed: FigureInPlace): void {
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
  fillIn(draft, figure, before);
  draft.scope = state.scope;
}

function fillIn(draft: Draft, figure: FigureInPlace["figure"], before: string): void {
  draft.value = figure.number;
  draft.upTo = figure.upTo;
  draft.plan ??= figure.second;
  draft.bound = boundBefore(before);
  draft.isEstimate = isEstimated(before);
  reach(draft, figure.second ?? figure.number);
  reach(draft, figure.number);
}
