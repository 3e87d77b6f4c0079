import { assessments, yearResults, type AssessedIndicator } from "../core/model/assessment";
import { fallsShort } from "../core/model/fallsShort";
import { explanationParts, type Explanation } from "../core/model/indicatorSettings";
import { shareOfPlan } from "../core/model/shareOfPlan";
import type { Summary } from "../core/model/summary";
import { fillTemplate } from "../core/wording/fillTemplate";
import { assessmentName, yearResultName } from "../core/wording/names";
import { numberText, percentText } from "../core/wording/numberText";
import { periodText } from "../core/wording/periodText";
import { sentenceOf } from "../workflows/sentenceOf";
import type { OpenedTable } from "../workflows/outcomes";
import type { Language } from "./language";
import { layOut } from "./layOut";
import { textsOf } from "./textsOf";
import { wordingOf } from "./wordingOf";

/** What `summary` tells people: counts, sentence, and the indicators that fall short with what was said about them. */
export function summaryLines(opened: OpenedTable, language: Language): string[] {
  const { summary } = opened;
  const texts = textsOf(language).summary;
  return [
    fillTemplate(texts.title, { period: periodText(summary.period, wordingOf(language)) }),
    "",
    ...layOut([[texts.total, String(summary.total)], ...countCells(summary, language)], [1]),
    "",
    sentenceOf(opened, wordingOf(language)),
    ...shortLists(opened, language),
  ];
}

function countCells(summary: Summary, language: Language): string[][] {
  const wording = wordingOf(language);
  const texts = textsOf(language).summary;
  const { counts, threshold, yearResults: ofYear } = summary;
  if (ofYear === undefined) {
    return [
      ...assessments.map((one) => [`  ${assessmentName(one, wording)}`, String(counts[one])]),
      [texts.threshold, numberText(threshold, wording)],
    ];
  }
  const left = ["yearEnd", "missing"] as const;
  return [
    ...yearResults.map((one) => [`  ${yearResultName(one, wording)}`, String(ofYear[one])]),
    [`    ${texts.ofThemNotStarted}`, String(counts.notStarted)],
    ...left.map((one) => [`  ${assessmentName(one, wording)}`, String(counts[one])]),
  ];
}

/** In the course of the year those below the threshold and those not started; when it is over all that miss their plan. */
function shortLists({ summary, assessed }: OpenedTable, language: Language): readonly string[] {
  const texts = textsOf(language).summary;
  const short = assessed.indicators.filter(fallsShort);
  if (summary.yearResults !== undefined) return shortList(texts.notMet, short, language);
  const of = (assessment: AssessedIndicator["assessment"]) =>
    short.filter((one) => one.assessment === assessment);
  return [
    ...shortList(texts.flagged, of("below"), language),
    ...shortList(texts.notStarted, of("notStarted"), language),
  ];
}

function shortList(
  heading: string,
  listed: readonly AssessedIndicator[],
  language: Language,
): readonly string[] {
  if (listed.length === 0) return [];
  return ["", heading, ...listed.flatMap((one) => indicatorLines(one, language))];
}

function indicatorLines(
  { row, explanation }: AssessedIndicator,
  language: Language,
): readonly string[] {
  const { source } = row;
  const vsPlan = shareOfPlan(row);
  const texts = textsOf(language).summary;
  const known = vsPlan === null ? "–" : `${percentText(vsPlan, wordingOf(language))} %`;
  const direction = source.direction === "lower" ? ` ${texts.lowerIsBetter}` : "";
  const line = fillTemplate(texts.flaggedRow, {
    no: source.no ?? "–",
    name: source.name.replace(/\s+/g, " "),
    row: String(source.row + 1),
    vsPlan: known + direction,
  });
  return [line, ...explanationLines(explanation, language)];
}

function explanationLines(
  explanation: Explanation | undefined,
  language: Language,
): readonly string[] {
  if (explanation === undefined) return [];
  const names = textsOf(language).summary.explanation;
  return explanationParts.flatMap((part) => {
    const text = explanation[part].replace(/\s+/g, " ").trim();
    return text === "" ? [] : [`    ${names[part]}: ${text}`];
  });
}
