import type { WordingChoice } from "../model/reportChoices";
import type { Standing } from "../model/standing";
import type { Texts } from "./texts";

/** A part of the sentence, with places for “{n}”, “{period}” and “{threshold}”. */
export interface SentencePart {
  readonly counted: Standing;
  readonly text: string;
  /** Said behind it of those among them that are counted apart as well: where some are, with their “{n}”; where all are. */
  readonly among?: { readonly counted: Standing; readonly some: string; readonly all: string };
}

/**
 * The parts of the sentence in the order a report tells them, in the forms of words a person chose: against the threshold in the course of
 * the year, against the plan (vượt, đạt, không đạt) when it is over. Every indicator is counted in one of them.
 */
export function sentenceParts(
  isYear: boolean,
  wording: WordingChoice,
  { sentence }: Texts,
): readonly SentencePart[] {
  const waits: SentencePart = { counted: "yearEnd", text: sentence.waiting[wording.waiting] };
  const missing: SentencePart = { counted: "missing", text: sentence.missing };
  const judged = isYear ? yearParts(sentence) : thresholdParts(sentence, wording);
  // Who says “chưa đủ điều kiện đánh giá” says it behind what could be judged.
  const isLast = isYear || wording.waiting === "notAssessable";
  return isLast ? [...judged, waits, missing] : [waits, ...judged, missing];
}

type SentenceTexts = Texts["sentence"];

function thresholdParts(
  { judged, notStarted }: SentenceTexts,
  { reached }: WordingChoice,
): readonly SentencePart[] {
  const forms = judged[reached];
  return [
    { counted: "reached", text: forms.reached },
    { counted: "below", text: forms.below },
    { counted: "notStarted", text: notStarted },
  ];
}

/** Those not started are among those that miss the plan: they are named there. */
function yearParts({ ofYear, amongNotMet }: SentenceTexts): readonly SentencePart[] {
  return [
    { counted: "exceeded", text: ofYear.exceeded },
    { counted: "met", text: ofYear.met },
    { counted: "notMet", text: ofYear.notMet, among: { counted: "notStarted", ...amongNotMet } },
  ];
}
