import type { Direction } from "../model/indicatorTable";
import { directionPhrases } from "./directionPhrases";
import { foldText, wordsOf } from "./foldText";

/** Whole words in order; of phrases that begin alike the longest is found. */
function phrasePattern(phrases: readonly string[]): RegExp {
  const folded = phrases.map((phrase) => wordsOf(foldText(phrase)).join(" "));
  const longestFirst = folded.sort((one, other) => other.length - one.length);
  return new RegExp(` (?:${longestFirst.join("|")})(?= )`, "g");
}

const lower = phrasePattern(directionPhrases.lower);
const improvement = phrasePattern(directionPhrases.improvement);

/**
 * Whether less is the better result, proposed from the indicator's name; anything not known to be bad is better the higher it is,
 * and so is what names the improvement itself besides (“thất thoát” is none, though it holds “thoát”).
 */
export function findDirection(foldedName: string): Direction {
  const words = ` ${wordsOf(foldedName).join(" ")} `;
  const others = words.replace(lower, " ");
  if (others === words) return "higher";
  const isImprovement = words.search(improvement) === 0 || others.search(improvement) >= 0;
  return isImprovement ? "higher" : "lower";
}
