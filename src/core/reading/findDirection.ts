import type { Direction } from "../model/indicatorTable";
import { directionPhrases } from "./directionPhrases";
import { foldText, wordsOf } from "./foldText";

/** Of phrases that begin alike the longest comes first, to be found. */
function foldedPhrases(phrases: readonly string[]): readonly string[] {
  const folded = phrases.map((phrase) => wordsOf(foldText(phrase)).join(" "));
  return folded.sort((one, other) => other.length - one.length);
}

/** Whole words in order. */
function phrasePattern(phrases: readonly string[]): RegExp {
  return new RegExp(` (?:${foldedPhrases(phrases).join("|")})(?= )`, "g");
}

/** The same in a text that is not taken apart into its words yet: most names hold no such phrase, and are done with that. */
function anywhere(phrases: readonly string[]): RegExp {
  const spaced = foldedPhrases(phrases).map((phrase) => phrase.replaceAll(" ", "[^a-z0-9%/]+"));
  return new RegExp(`(?:^|[^a-z0-9])(?:${spaced.join("|")})(?![a-z0-9])`);
}

const mayBeLower = anywhere(directionPhrases.lower);
const lower = phrasePattern(directionPhrases.lower);
const improvement = phrasePattern(directionPhrases.improvement);

/**
 * Whether less is the better result, proposed from the indicator's name; anything not known to be bad is better the higher it is,
 * and so is what names the improvement itself besides (“thất thoát” is none, though it holds “thoát”).
 */
export function findDirection(foldedName: string): Direction {
  if (!mayBeLower.test(foldedName)) return "higher";
  const words = ` ${wordsOf(foldedName).join(" ")} `;
  const others = words.replace(lower, " ");
  if (others === words) return "higher";
  const isImprovement = words.search(improvement) === 0 || others.search(improvement) >= 0;
  return isImprovement ? "higher" : "lower";
}
