import type { OwnThresholds } from "../model/summary";
import { fillTemplate } from "./fillTemplate";
import { countText } from "./numberText";
import type { Texts } from "./texts";

/** Says in the sentence that some indicators are judged against thresholds of their own; nothing where none are. */
export function ownThresholdsText(own: OwnThresholds | undefined, texts: Texts): string {
  if (own === undefined) return "";
  const { ownNumbers, ownCount } = texts.sentence;
  return own.numbers.length > 0
    ? fillTemplate(ownNumbers, { list: own.numbers.join(", ") })
    : fillTemplate(ownCount, { n: countText(own.count, texts) });
}
