import type { AssessedTable } from "../model/assessment";
import type { ReportChoices, ReportPart } from "../model/reportChoices";
import type { DocumentHeading, DocumentTable, ReportDocument } from "../model/reportDocument";
import type { Period } from "../model/period";
import type { Summary } from "../model/summary";
import type { DocumentWording } from "../wording/documentColumn";
import { fillTemplate } from "../wording/fillTemplate";
import { periodText } from "../wording/periodText";
import { sentence } from "../wording/sentence";
import type { Texts } from "../wording/texts";
import { countsByGroup } from "./countsByGroup";
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
  readonly choices: ReportChoices;
}

/** The document that gets signed: paragraphs for the report and the appendix. Figures are text from here on, the same in every output. */
export function buildDocument(source: DocumentSource, words: DocumentWording): ReportDocument {
  const { assessed, summary, formatAt, heading, doubtfulRows, choices } = source;
  const { texts, document } = words;
  const wording = { ...words, choice: choices.wording };
  const period = titlePeriod(summary.period, texts);
  const has = (part: ReportPart): boolean => choices.parts.includes(part);
  const told = { ...assessed, doubtfulRows };
  const table = documentTable(assessed, formatAt, wording);
  return {
    heading,
    subject: fillTemplate(document.subject, { period }).trim(),
    isHeaded: has("heading"),
    isSigned: has("signature"),
    counts: has("counts") ? countsByGroup(assessed, wording) : null,
    paragraphs: [
      sentence(summary, texts, choices.wording),
      ...groupParagraphs(told, formatOf(source), wording),
    ],
    appendixTitle: fillTemplate(document.appendixTitle, {
      period: onOneLine(period.toUpperCase()),
    }).trim(),
    table,
    lists: has("flagged") ? flaggedLists(assessed, formatAt, wording) : [],
    orientation: choices.orientation === "auto" ? orientationFor(table) : choices.orientation,
  };
}

/** What a title names: the year of the plan where nobody knows the months, nothing where nobody knows either. */
function titlePeriod({ months, year }: Period, texts: Texts): string {
  if (months === null && year === null) return "";
  return periodText({ months: months ?? 12, year }, texts);
}

/** A title that is too long for one line breaks before its period, not within. */
function onOneLine(text: string): string {
  return text.replace(/ /g, "\u00a0");
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
