import type { AssessedIndicator } from "../core/model/assessment";
import { fallsShort } from "../core/model/fallsShort";
import { sentenceOf } from "../workflows/sentenceOf";
import type { OpenedTable } from "../workflows/outcomes";
import type { Json } from "./json";
import type { Language } from "./language";
import { wordingOf } from "./wordingOf";

/** The answer of `summary --json`; `yearResults` only for a whole year, `explanations` only where something is explained. */
export function summaryJson(opened: OpenedTable, language: Language): Json {
  const { total, counts, threshold, flagged, yearResults } = opened.summary;
  const explanations = opened.assessed.indicators.filter(fallsShort).flatMap(explanationJson);
  return {
    total,
    yearEnd: counts.yearEnd,
    missing: counts.missing,
    notStarted: counts.notStarted,
    below: counts.below,
    reached: counts.reached,
    ...(yearResults === undefined ? {} : { yearResults }),
    threshold,
    flagged: flagged.map(({ no, row, vsPlan }) => ({ no, row: row + 1, vsPlan })),
    ...(explanations.length === 0 ? {} : { explanations }),
    sentence: sentenceOf(opened, wordingOf(language)),
  };
}

function explanationJson({ row: { source }, assessment, explanation }: AssessedIndicator): Json[] {
  if (explanation === undefined) return [];
  const { cause, remedy, prospect } = explanation;
  return [{ no: source.no, row: source.row + 1, assessment, cause, remedy, prospect }];
}
