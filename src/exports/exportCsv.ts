import type { DocumentList, DocumentTable, ReportDocument } from "../core/model/reportDocument";

/** Tells Excel that the text is UTF-8; without it Vietnamese letters come out wrong. */
const byteOrderMark = "\uFEFF";

/** A figure is no formula, whatever sign it begins with; neither is the dash of a blank. */
const harmless = /^[-+]?(?:\d[\d.,]*%?)?$/;

/**
 * The document as .csv: counts, paragraphs, the whole table, then the lists. Figures come as the document has them, which is best built
 * without thousands separators, so that Excel of the language reads them as numbers.
 */
export function exportCsv({ counts, paragraphs, table, lists }: ReportDocument): string {
  const blocks: readonly (readonly (readonly string[])[])[] = [
    ...(counts === null ? [] : [listRows(counts)]),
    paragraphs.map((text) => [text]),
    tableRows(table),
    ...lists.map(listRows),
  ];
  const rows = blocks.flatMap((block, index) => (index === 0 ? block : [[], ...block]));
  return byteOrderMark + rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

function listRows({ heading, table }: DocumentList): readonly (readonly string[])[] {
  return [[heading], ...tableRows(table)];
}

function tableRows({ columns, rows }: DocumentTable): readonly (readonly string[])[] {
  return [columns.map(({ heading }) => heading), ...rows.map(({ cells }) => cells)];
}

/** A text that a spreadsheet would take for a formula gets an apostrophe; then the quoting of RFC 4180. */
function csvCell(cell: string): string {
  const text = guarded(cell);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function guarded(text: string): string {
  if (harmless.test(text)) return text;
  return /^\s*[=+\-@]/.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text;
}
