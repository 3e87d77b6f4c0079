import type { Assessment } from "../model/assessment";
import type { Summary } from "../model/summary";
import { ownThresholdsText } from "../wording/ownThresholdsText";
import { periodInSentence } from "../wording/periodText";
import { vi } from "../wording/vi";
import { formulaText } from "./sheetEdits";

/** The cells the sentence is built from. */
export interface SentenceCells {
  readonly total: string;
  readonly counts: Readonly<Record<Assessment, string>>;
  readonly threshold: string;
}

/**
 * The report's sentence as a formula over the count cells, so that it stays true when a figure changes: the same words as `sentence`,
 * parts that count nothing left out, counts padded to two digits.
 */
export function sentenceFormula(
  cells: SentenceCells,
  { period, ownThresholds }: Pick<Summary, "period" | "ownThresholds">,
): string {
  const texts = vi.sentence;
  const common = {
    period: formulaText(periodInSentence(period, vi)),
    threshold: percentInText(cells.threshold),
  };
  const parts = texts.parts.map((part) => {
    const count = cells.counts[part.assessment];
    const text = joined(`, ${part.text}`, { ...common, n: padded(count) });
    return `IF(${count}=0,"",${text})`;
  });
  const lead = joined(texts.lead, { n: padded(cells.total) });
  // Each part brings its comma; the first one also gets the "có".
  const listed = `SUBSTITUTE(${parts.join("&")},", ",${formulaText(`, ${texts.has}`)},1)`;
  const end = formulaText(ownThresholdsText(ownThresholds, vi) + texts.end);
  return `IF(${cells.total}=0,${formulaText(texts.empty)},${lead}&${listed}&${end})`;
}

/** A percentage within a text: with a decimal comma, whatever language Excel itself runs in. */
export function percentInText(cell: string): string {
  return `SUBSTITUTE(${cell},".",",")`;
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
