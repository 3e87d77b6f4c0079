import { indicatorGroups } from "../model/indicatorGroups";
import { isWholeYear } from "../model/period";
import { usualWording } from "../model/reportChoices";
import type { Standing } from "../model/standing";
import { amongText } from "../wording/amongText";
import type { DocumentWording } from "../wording/documentColumn";
import { fillTemplate } from "../wording/fillTemplate";
import { countText } from "../wording/numberText";
import { sentenceParts, type SentencePart } from "../wording/sentenceParts";
import { againstThreshold } from "./againstThreshold";
import type { FormatOf } from "./indicatorPhrase";
import { notableLists, type ParagraphSource } from "./notableLists";

/** A paragraph per group: how its indicators stand, then the notable ones with value, unit, % kế hoạch and change against the same period. */
export function groupParagraphs(
  assessed: ParagraphSource,
  formatOf: FormatOf,
  wording: DocumentWording,
): readonly string[] {
  return indicatorGroups(assessed).flatMap(({ group: heading, indicators }) => {
    if (heading === null) return [];
    const group = { ...assessed, indicators };
    const lead = groupLead(heading.name.replace(/\s+/g, " ").trim(), group, wording);
    return [[lead, ...notableLists(group, formatOf, wording)].join(" ")];
  });
}

/** The same parts in the same order as in the report's sentence, which they must not contradict. */
function groupLead(name: string, group: ParagraphSource, wording: DocumentWording): string {
  const { texts, document, choice = usualWording } = wording;
  const count = (counted: Standing): number =>
    group.indicators.filter((one) => one.assessment === counted || one.yearResult === counted)
      .length;
  const parts = sentenceParts(isWholeYear(group.calculated.table.period), choice, texts)
    .filter(({ counted }) => count(counted) > 0)
    .map((part) => {
      const n = countText(count(part.counted), texts);
      const how = againstThreshold(part.counted, group, wording);
      const said = fillTemplate(partText(part.counted, wording), { n, how });
      return said + amongText(inGroup(part, wording), count, texts);
    });
  const form = parts.length === 1 ? document.ofGroupAlike : document.ofGroup;
  const n = countText(group.indicators.length, texts);
  return fillTemplate(form, { group: name, n, parts: parts.join(", ") });
}

/** “trong đó … (trong đó …)” would be one too many. */
function inGroup(part: SentencePart, { document }: DocumentWording): SentencePart {
  const { among } = part;
  return among === undefined
    ? part
    : { ...part, among: { ...among, some: document.someNotStarted } };
}

/** Of a whole year the words of the sentence; else without its period, which need not be repeated. */
function partText(
  counted: Standing,
  { texts, document, choice = usualWording }: DocumentWording,
): string {
  const parts: Readonly<Record<Standing, string>> = {
    ...document.groupParts,
    ...texts.sentence.ofYear,
    yearEnd: document.waiting[choice.waiting],
  };
  return parts[counted];
}
