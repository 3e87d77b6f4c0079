import type { ReportStatement } from "../model/reportStatement";
import { keysAfter } from "./reportTokens";
import type { NumberReadings } from "./sentenceFigures";
import { keyPattern } from "./sentenceKeys";
import { sentencePieces, type ReportSentence } from "./sentencePieces";
import { sentenceStatements, type ListHead } from "./sentenceStatements";
import { subjectWords } from "./sentenceSubject";

/** Lines of this rank and deeper are items of a list. */
const listRank = 2;
const longestHeading = 14;
const startsInList = keyPattern("^(?:trong đó|trong số đó|bao gồm|cụ thể) ");

/** What the items below a line stand under: its first indicator, or the heading it is. */
function headOf(sentence: ReportSentence, [first]: readonly ReportStatement[]): ListHead | null {
  if (first !== undefined) {
    const leadsOn = sentence.rank >= listRank || sentence.leadsOn;
    return leadsOn ? { text: first.subject, isWhole: true } : null;
  }
  const words = subjectWords(sentence.pieces.at(-1)?.tokens ?? []);
  if (words.length === 0 || words.length > longestHeading) return null;
  return { text: words.map(({ text }) => text).join(" "), isWhole: false };
}

interface RankedHead extends ListHead {
  readonly rank: number;
}

/** What a sentence stands under: “Trong đó” the one before it, an item of a list the line above. */
function headFor(
  sentence: ReportSentence,
  heads: readonly RankedHead[],
  before: ListHead | null,
): ListHead | null {
  if (isContinued(sentence)) return before;
  return sentence.rank >= listRank ? (heads.at(-1) ?? null) : null;
}

function isContinued({ pieces: [first] }: ReportSentence): boolean {
  return first !== undefined && startsInList.test(keysAfter(first.tokens));
}

/** Every figure that a running report states of something, in the order of the text; what a number may stand for is passed in. */
export function readReport(text: string, readings: NumberReadings): readonly ReportStatement[] {
  const statements: ReportStatement[] = [];
  let heads: readonly RankedHead[] = [];
  let before: ListHead | null = null;
  for (const sentence of sentencePieces(text)) {
    heads = heads.filter(({ rank }) => rank < sentence.rank);
    const found = sentenceStatements(sentence, headFor(sentence, heads, before), readings);
    statements.push(...found);
    const head = headOf(sentence, found);
    if (head !== null) heads = [...heads, { ...head, rank: sentence.rank }];
    const [first] = found;
    if (isContinued(sentence)) continue;
    before = first === undefined ? null : { text: first.subject, isWhole: true };
  }
  return statements;
}
