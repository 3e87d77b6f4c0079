import { assessments, type AssessedTable } from "../model/assessment";
import type { DocumentHeading, DocumentTable, ReportDocument } from "../model/reportDocument";
import type { Summary } from "../model/summary";
import type { DocumentWording } from "../wording/documentColumn";
import { fillTemplate } from "../wording/fillTemplate";
import { assessmentName } from "../wording/names";
import { periodText } from "../wording/periodText";
import { sentence } from "../wording/sentence";
import { decimalText } from "./decimalText";
import { documentTable, type FormatAt } from "./documentTable";
import { flaggedLists } from "./flaggedLists";
import { groupParagraphs } from "./groupParagraphs";
import type { FormatOf } from "./indicatorPhrase";

/** What a document is made of, and how the person wants it. */
export interface DocumentSource {
  readonly assessed: AssessedTable;
  readonly summary: Summary;
  readonly formatAt: FormatAt;
  readonly heading: DocumentHeading;
  /** Sheet rows a figure of which is doubted: not named as achievements. */
  readonly doubtfulRows: ReadonlySet<number>;
}

/** The document that gets signed: paragraphs for the report and the appendix. Figures are text from here on, the same in every output. */
export function buildDocument(source: DocumentSource, wording: DocumentWording): ReportDocument {
  const { assessed, summary, formatAt, heading, doubtfulRows } = source;
  const { texts, document } = wording;
  const period = periodText(summary.period, texts);
  const told = { ...assessed, doubtfulRows };
  const table = documentTable(assessed, formatAt, wording);
  return {
    heading,
    subject: fillTemplate(document.subject, { period }),
    counts: counts(summary, wording),
    paragraphs: [sentence(summary, texts), ...groupParagraphs(told, formatOf(source), wording)],
    appendixTitle: fillTemplate(document.appendixTitle, { period: period.toUpperCase() }),
    table,
    lists: flaggedLists(assessed, formatAt, wording),
    orientation: orientationFor(table),
  };
}

function counts(
  { total, counts: numbers, threshold }: Summary,
  { texts, document }: DocumentWording,
): ReportDocument["counts"] {
  return [
    [document.total, String(total)],
    ...assessments.map((one) => [assessmentName(one, texts), String(numbers[one])] as const),
    [document.threshold, decimalText(threshold, texts, null)],
  ];
}

function formatOf({ assessed, formatAt }: DocumentSource): FormatOf {
  const { columns } = assessed.calculated.table;
  return (row, role) => formatAt(row.source.row, columns[role] ?? 0);
}

/** Characters that fit between the margins of A4 upright, at the size of tables. */
const portraitCharacters = 84;

/** Upright where the columns fit, else across, which the decree allows for tables. */
function orientationFor({ columns }: DocumentTable): ReportDocument["orientation"] {
  const characters = columns.reduce((sum, { width }) => sum + width, 0);
  return characters <= portraitCharacters ? "portrait" : "landscape";
}
