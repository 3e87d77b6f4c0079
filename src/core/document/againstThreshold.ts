import type { AssessedIndicator } from "../model/assessment";
import { usualWording } from "../model/reportChoices";
import type { Standing } from "../model/standing";
import type { DocumentWording } from "../wording/documentColumn";
import { fillTemplate } from "../wording/fillTemplate";
import { percentText } from "../wording/numberText";

/** How indicators stand to the threshold, in the chosen words; nothing of any other standing. Its percentage is named only where it holds for all of them. */
export function againstThreshold(
  standing: Standing,
  source: { readonly indicators: readonly AssessedIndicator[]; readonly threshold: number },
  { texts, document, choice = usualWording }: DocumentWording,
): string {
  if (standing !== "reached" && standing !== "below") return "";
  const isCommon = source.indicators.every(({ threshold }) => threshold === source.threshold);
  const forms = isCommon ? document.against[choice.reached] : document.againstOwn;
  return fillTemplate(forms[standing], { threshold: percentText(source.threshold, texts) });
}
