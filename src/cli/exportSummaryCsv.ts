import { assessments } from "../core/model/assessment";
import { explanationParts } from "../core/model/indicatorSettings";
import type { Language } from "./language";
import { assessmentName, columnRoleName } from "../core/wording/names";
import { numberText, percentText } from "../core/wording/numberText";
import { sentence } from "../core/wording/sentence";
import type { OpenedTable } from "../workflows/outcomes";
import { textsOf } from "./textsOf";
import { wordingOf } from "./wordingOf";

/** Tells Excel that the text is UTF-8; without it Vietnamese letters come out wrong. */
const byteOrderMark = "\uFEFF";

type CsvCell = string | { readonly number: string };

/**
 * The summary as a .csv: the counts, the sentence, then the indicators below the threshold with their explanations. Decimals are written as the language
 * writes them, so that Excel of that language reads them as numbers.
 */
export function exportSummaryCsv({ summary }: OpenedTable, language: Language): string {
  const { total, threshold, explanation: parts } = textsOf(language).summary;
  const isExplained = summary.flagged.some(({ explanation }) => explanation !== undefined);
  const told = isExplained ? explanationParts : [];
  const rows: readonly (readonly CsvCell[])[] = [
    [total, { number: String(summary.total) }],
    ...assessments.map((one) => [
      assessmentName(one, wordingOf(language)),
      { number: String(summary.counts[one]) },
    ]),
    [threshold, { number: numberText(summary.threshold, wordingOf(language)) }],
    [sentence(summary, wordingOf(language))],
    [],
    [
      columnRoleName("no", wordingOf(language)),
      columnRoleName("name", wordingOf(language)),
      columnRoleName("vsPlan", wordingOf(language)),
      ...told.map((part) => parts[part]),
    ],
    ...summary.flagged.map(({ no, name, vsPlan, explanation }) => [
      no ?? "",
      name,
      vsPlan === null ? "" : { number: percentText(vsPlan, wordingOf(language)) },
      ...told.map((part) => explanation?.[part] ?? ""),
    ]),
  ];
  return byteOrderMark + rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

/** A text that a spreadsheet would take for a formula gets an apostrophe; then the quoting of RFC 4180. */
function csvCell(cell: CsvCell): string {
  const text = typeof cell === "string" ? guarded(cell) : cell.number;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function guarded(text: string): string {
  return /^[\s]*[=+\-@]/.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text;
}
