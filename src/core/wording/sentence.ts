import type { Summary } from "../model/summary";
import { fillTemplate } from "./fillTemplate";
import type { Language } from "./language";
import { countText, percentText } from "./numberText";
import { periodInSentence } from "./periodText";
import { textsOf } from "./textsOf";

/** The one sentence of the report; parts that count nothing are left out. */
export function sentence(summary: Summary, language: Language): string {
  const texts = textsOf(language).sentence;
  if (summary.total === 0) return texts.empty;
  const common = {
    period: periodInSentence(summary.period, language),
    threshold: percentText(summary.threshold, language),
  };
  const lead = fillTemplate(texts.lead, { n: countText(summary.total, language) });
  const parts = texts.parts
    .filter((part) => summary.counts[part.assessment] > 0)
    .map((part) => {
      const n = countText(summary.counts[part.assessment], language);
      return fillTemplate(part.text, { ...common, n });
    });
  return `${lead}, ${texts.has}${parts.join(", ")}${texts.end}`;
}
