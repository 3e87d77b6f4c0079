import type { Assessment, YearResult } from "../model/assessment";
import { usualWording, type WordingChoice } from "../model/reportChoices";
import type { Standing } from "../model/standing";
import type { Summary } from "../model/summary";
import { ownThresholdsText } from "../wording/ownThresholdsText";
import { periodInSentence } from "../wording/periodText";
import { sentenceParts, type SentencePart } from "../wording/sentenceParts";
import { vi } from "../wording/vi";
import { formulaText } from "./sheetEdits";

/** What the sentence is built from: addresses, or whole expressions that count. */
export interface SentenceCells {
  readonly total: string;
  readonly counts: Readonly<Record<Assessment, string>>;
  readonly threshold: string;
  /** Where the year is over: then the sentence says what has come of the plan. */
  readonly results?: Readonly<Record<YearResult, string>>;
}

/**
 * The report's sentence as a formula over the counts, so that it stays true when a figure changes: the same words as `sentence`, parts that
 * count nothing left out, counts padded to two digits.
 */
export function sentenceFormula(
  cells: SentenceCells,
  { period, ownThresholds }: Pick<Summary, "period" | "ownThresholds">,
  wording: WordingChoice = usualWording,
): string {
  const texts = vi.sentence;
  const isYear = cells.results !== undefined;
  const common = {
    period: formulaText(periodInSentence(period, vi)),
    threshold: percentInText(cells.threshold),
  };
  const all: Readonly<Partial<Record<Standing, string>>> = { ...cells.counts, ...cells.results };
  const cellOf: CellOf = (counted) => all[counted] ?? "0";
  const parts = sentenceParts(isYear, wording, vi).map((part) => partFormula(part, cellOf, common));
  const lead = joined(texts.lead, { n: padded(cells.total) });
  // Each part brings its comma; the first one also gets the "có".
  const listed = `SUBSTITUTE(${parts.join("&")},", ",${formulaText(`, ${texts.has}`)},1)`;
  const own = isYear ? "" : ownThresholdsText(ownThresholds, vi);
  const end = formulaText(own + texts.end);
  return `IF(${cells.total}=0,${formulaText(texts.empty)},${lead}&${listed}&${end})`;
}

type CellOf = (standing: Standing) => string;

function partFormula(
  part: SentencePart,
  cellOf: CellOf,
  common: Readonly<Record<string, string>>,
): string {
  const count = cellOf(part.counted);
  const text = joined(`, ${part.text}`, { ...common, n: padded(count) });
  return `IF(${count}=0,"",${text}${amongFormula(part, cellOf)})`;
}

function amongFormula({ counted, among }: SentencePart, cellOf: CellOf): string {
  if (among === undefined) return "";
  const count = cellOf(among.counted);
  const some = joined(among.some, { n: padded(count) });
  return `&IF(${count}=0,"",IF(${count}=${cellOf(counted)},${formulaText(among.all)},${some}))`;
}

/** A percentage within a text: two decimals at most and a decimal comma, whatever language Excel itself runs in. */
export function percentInText(cell: string): string {
  return `SUBSTITUTE(ROUND(${cell},2),".",",")`;
}

function padded(cell: string): string {
  return `TEXT(${cell},"00")`;
}

/** A text with places as a chain of texts and cells. */
function joined(template: string, values: Readonly<Record<string, string>>): string {
  return template
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 === 0 ? formulaText(piece) : (values[piece] ?? "")))
    .filter((piece) => piece !== '""' && piece !== "")
    .join("&");
}
