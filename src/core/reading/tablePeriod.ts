import type { Finding } from "../model/finding";
import type { Period } from "../model/period";
import type { Header } from "./findHeader";
import { foldText } from "./foldText";
import { findOtherPeriod, type PeriodTexts } from "./readPeriod";
import type { TableLayout } from "./tableLayout";
import type { TableTitles } from "./tableTitles";

function headingTexts(header: Header, column: number | undefined): readonly string[] {
  const heading = header.headings.find((each) => each.column === column);
  return heading === undefined ? [] : [heading.leaf, ...heading.parents];
}

/** Headings of all results: a cumulative figure runs to the latest month beside it. Without an actual there are none. */
function resultHeadings({ header, columns }: TableLayout): readonly string[] {
  if (columns.actual === undefined) return [];
  return header.meanings
    .filter(({ kind }) => kind === "actual" || kind === "period")
    .flatMap(({ column }) => headingTexts(header, column));
}

/** All texts of a table that may tell its period, the most telling first. */
export function periodTexts(layout: TableLayout, titles: TableTitles, sheet: string): PeriodTexts {
  const { header, columns } = layout;
  return {
    actual: headingTexts(header, columns.actual),
    titles: titles.texts,
    headings: [...headingTexts(header, columns.plan), ...resultHeadings(layout)],
    sheet: foldText(sheet).replace(/[_-]+/g, " "),
  };
}

/** A title that names another period than the figures' heading does. */
export function validatePeriod(texts: PeriodTexts, period: Period): readonly Finding[] {
  const title = findOtherPeriod(texts);
  if (title === null || period.months === null) return [];
  const details = { title, heading: period.months };
  return [
    { check: "titlePeriodDisagrees", severity: "warning", cell: null, indicator: null, details },
  ];
}
