import type { AssessedIndicator } from "../model/assessment";
import type { DocumentWording } from "../wording/documentColumn";
import { fillTemplate } from "../wording/fillTemplate";
import { percentText } from "../wording/numberText";

/** How indicators stand to the threshold, in words: its percentage is named only where it holds for all of them. */
export function againstThreshold(
  assessment: AssessedIndicator["assessment"],
  source: { readonly indicators: readonly AssessedIndicator[]; readonly threshold: number },
  { texts, document }: DocumentWording,
): string {
  if (assessment !== "reached" && assessment !== "below") return "";
  const isCommon = source.indicators.every(({ threshold }) => threshold === source.threshold);
  const forms = isCommon ? document.against : document.againstOwn;
  return fillTemplate(forms[assessment], { threshold: percentText(source.threshold, texts) });
}
