import { usualWording, type WordingChoice } from "../model/reportChoices";
import { countAt, type Standing } from "../model/standing";
import type { Summary } from "../model/summary";
import { amongText } from "./amongText";
import { fillTemplate } from "./fillTemplate";
import { countText, percentText } from "./numberText";
import { ownThresholdsText } from "./ownThresholdsText";
import { periodInSentence } from "./periodText";
import { sentenceParts } from "./sentenceParts";
import type { Texts } from "./texts";

/** The one sentence of the report, in the forms of words a person chose; parts that count nothing are left out. */
export function sentence(
  summary: Summary,
  texts: Texts,
  wording: WordingChoice = usualWording,
): string {
  const { lead, has, end, empty } = texts.sentence;
  if (summary.total === 0) return empty;
  const isYear = summary.yearResults !== undefined;
  const common = {
    period: periodInSentence(summary.period, texts),
    threshold: percentText(summary.threshold, texts),
  };
  const count = (standing: Standing): number => countAt(standing, summary);
  const said = sentenceParts(isYear, wording, texts)
    .filter(({ counted }) => count(counted) > 0)
    .map((part) => {
      const n = countText(count(part.counted), texts);
      return fillTemplate(part.text, { ...common, n }) + amongText(part, count, texts);
    });
  const opening = fillTemplate(lead, { n: countText(summary.total, texts) });
  // When the year is over all are held against the plan, whatever thresholds they have.
  const own = isYear ? "" : ownThresholdsText(summary.ownThresholds, texts);
  return `${opening}, ${has}${said.join(", ")}${own}${end}`;
}
