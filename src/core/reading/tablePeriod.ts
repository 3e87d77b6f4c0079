import type { Finding } from "../model/finding";
import type { Period } from "../model/period";
import { explainPeriod, type ExplainedPeriod } from "./explainPeriod";
import type { Header } from "./findHeader";
import { foldText } from "./foldText";
import { readPeriod, type PeriodTexts } from "./readPeriod";
import type { TableLayout } from "./tableLayout";
import type { TableTitles } from "./tableTitles";

function headingTexts(header: Header, column: number | undefined): readonly string[] {
  const heading = header.headings.find((each) => each.column === column);
  return heading === undefined ? [] : [heading.leaf, ...heading.parents];
}

/** Headings of all results: a cumulative figure runs to the latest month beside it. Without an actual there are none. */
function resultHeadings({ header, columns }: TableLayout): readonly string[] {
  if (columns.actual === undefined) return [];
  const results = new Set(
    header.meanings
      .filter(({ kind }) => kind === "actual" || kind === "period")
      .map(({ column }) => column),
  );
  return header.headings
    .filter(({ column }) => results.has(column))
    .flatMap(({ leaf, parents }) => [leaf, ...parents]);
}

/** Where a table stands: its sheet and the texts above it. */
interface PeriodFrame {
  readonly sheet: string;
  readonly titles: Pick<TableTitles, "texts">;
}

function periodTexts(layout: TableLayout, { titles, sheet }: PeriodFrame): PeriodTexts {
  const { header, columns } = layout;
  return {
    actual: headingTexts(header, columns.actual),
    titles: titles.texts,
    plan: headingTexts(header, columns.plan),
    results: resultHeadings(layout),
    sheet: foldText(sheet).replace(/[_-]+/g, " "),
  };
}

/** The period a table reports on, why, and what is doubtful about it; what a person chose counts before all texts. */
export function readTablePeriod(
  layout: TableLayout,
  frame: PeriodFrame,
  chosen: Partial<Period>,
): { readonly period: Period } & ExplainedPeriod {
  const texts = periodTexts(layout, frame);
  const reading = readPeriod(texts);
  const period = { months: reading.months.value, year: reading.year.value, ...chosen };
  const { explanation, findings } = explainPeriod(texts, reading, chosen);
  return { period, explanation, findings: findings.map((each) => withCell(layout, each)) };
}

/** A heading that names another period than the title does is the place to look. */
function withCell({ header, columns }: TableLayout, finding: Finding): Finding {
  const column =
    finding.details["form"] === "plan" ? columns.plan : (columns.actual ?? columns.plan);
  if (finding.check !== "titlePeriodDisagrees" || column === undefined) return finding;
  return { ...finding, cell: { row: header.rows.bottom, column } };
}
