import type { Summary } from "../model/summary";
import { fillTemplate } from "./fillTemplate";
import { countText, percentText } from "./numberText";
import { ownThresholdsText } from "./ownThresholdsText";
import { periodInSentence } from "./periodText";
import type { Texts } from "./texts";

/** The one sentence of the report; parts that count nothing are left out. */
export function sentence(summary: Summary, texts: Texts): string {
  const { lead, has, parts, end, empty } = texts.sentence;
  if (summary.total === 0) return empty;
  const common = {
    period: periodInSentence(summary.period, texts),
    threshold: percentText(summary.threshold, texts),
  };
  const said = parts
    .filter(({ assessment }) => summary.counts[assessment] > 0)
    .map(({ assessment, text }) => {
      const n = countText(summary.counts[assessment], texts);
      return fillTemplate(text, { ...common, n });
    });
  const opening = fillTemplate(lead, { n: countText(summary.total, texts) });
  return `${opening}, ${has}${said.join(", ")}${ownThresholdsText(summary.ownThresholds, texts)}${end}`;
}
