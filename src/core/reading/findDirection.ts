import type { Direction } from "../model/indicatorTable";
import { directionPhrases } from "./directionPhrases";
import { foldText, wordsOf } from "./foldText";

const padded = (phrases: readonly string[]): readonly string[] =>
  phrases.map((phrase) => ` ${wordsOf(foldText(phrase)).join(" ")} `);
const lower = padded(directionPhrases.lower);
const improvement = padded(directionPhrases.improvement);

/** Whether less is the better result, proposed from the indicator's name; anything not known to be bad is better the higher it is. */
export function findDirection(foldedName: string): Direction {
  const words = ` ${wordsOf(foldedName).join(" ")} `;
  if (!lower.some((phrase) => words.includes(phrase))) return "higher";
  return improvement.some((phrase) => words.includes(phrase)) ? "higher" : "lower";
}
