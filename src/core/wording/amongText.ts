import type { Standing } from "../model/standing";
import { fillTemplate } from "./fillTemplate";
import { countText } from "./numberText";
import type { SentencePart } from "./sentenceParts";
import type { Texts } from "./texts";

/** What is said behind a part of those among it that are counted apart as well: “(trong đó 01 chỉ tiêu chưa thực hiện)”. */
export function amongText(
  { counted, among }: SentencePart,
  count: (standing: Standing) => number,
  texts: Texts,
): string {
  if (among === undefined) return "";
  const n = count(among.counted);
  if (n === 0) return "";
  return n === count(counted) ? among.all : fillTemplate(among.some, { n: countText(n, texts) });
}
