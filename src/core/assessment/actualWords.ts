import { belowPhrases, notStartedPhrases } from "../model/actualPhrases";
import { foldText, holdsPhrase } from "../model/foldText";
import { yearEndPhrases } from "../model/yearEndNote";

/** What a word in place of the actual figure says; `none` is a mark for "nothing here", `unknown` a word that cannot be judged. */
export type WordVerdict = "reached" | "below" | "notStarted" | "yearEnd" | "none" | "unknown";

/** Anywhere in the word; the first that fits decides. */
const telling: readonly (readonly [WordVerdict, readonly string[]])[] = [
  ["below", belowPhrases],
  ["yearEnd", yearEndPhrases],
  ["notStarted", notStartedPhrases],
];

/** The word begins with one of these; a figure beside it ("Đạt 45%") would have to be judged itself. */
const reachedPhrases = [
  "đạt",
  "vượt",
  "hoàn thành",
  "xong",
  "giữ vững",
  "đảm bảo",
  "bảo đảm",
] as const;

const exceededPhrases = ["vượt"] as const;

/** Kept up means reached, whatever number stands beside it ("Duy trì 19 tiêu chí"). */
const keptPhrases = ["duy trì"] as const;

const leadingWords = ["tiếp tục", "đã", "cơ bản", "được"] as const;

function withoutLeadingWords(folded: string): string {
  const lead = leadingWords
    .map((word) => `${foldText(word)} `)
    .find((word) => folded.startsWith(word));
  return lead === undefined ? folded : withoutLeadingWords(folded.slice(lead.length));
}

function begins(folded: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => `${folded} `.startsWith(`${foldText(phrase)} `));
}

function saysReached(folded: string): boolean {
  const core = withoutLeadingWords(folded);
  return begins(core, keptPhrases) || (begins(core, reachedPhrases) && !/\d/.test(core));
}

/** “đạt và vượt” says no more than that the plan is met. */
const unexceededPhrases = ["và vượt", "hoặc vượt", "không vượt", "chưa vượt"] as const;

/** Whether a word that means the plan is reached says that it was exceeded: “Vượt”, “Hoàn thành vượt mức”. */
export function saysExceeded(word: string): boolean {
  const folded = foldText(word);
  return holdsPhrase(folded, exceededPhrases) && !holdsPhrase(folded, unexceededPhrases);
}

/** Reads the word in place of an actual figure; `planWord` is the plan where it is a word too: the same word is a plan that is met. */
export function judgeActualWord(word: string, planWord: string | null): WordVerdict {
  const folded = foldText(word);
  if (folded === "" || folded === "x") return "none";
  const told = telling.find(([, phrases]) => holdsPhrase(folded, phrases));
  if (told !== undefined) return told[0];
  const isAsPlanned = planWord !== null && foldText(planWord) === folded;
  return isAsPlanned || saysReached(folded) ? "reached" : "unknown";
}
