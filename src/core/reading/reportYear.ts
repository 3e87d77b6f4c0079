import type { ColumnMeaning, HeadingKind } from "./columnMeaning";
import { parsePeriodWords } from "./periodWords";

function yearsOf(
  meanings: readonly ColumnMeaning[],
  ...kinds: readonly HeadingKind[]
): readonly number[] {
  return meanings.flatMap(({ kind, period }) =>
    kinds.includes(kind) && period.years.length > 0 ? [Math.max(...period.years)] : [],
  );
}

function latestOf(years: readonly number[]): number | null {
  return years.length === 0 ? null : Math.max(...years);
}

function earliestOf(years: readonly number[]): number | null {
  return years.length === 0 ? null : Math.min(...years);
}

/** The title's year, where all dated results are of the year before and another result has no date. */
function yearOfUndated(
  meanings: readonly ColumnMeaning[],
  latest: number,
  title: number | null,
): number | null {
  const isUndated = ({ kind, period }: ColumnMeaning): boolean =>
    kind === "actual" && period.years.length === 0;
  return title === latest + 1 && meanings.some(isUndated) ? title : null;
}

/** The year a table reports on: that of its latest result, or of its plan where all results are older; null where nothing says. */
export function findReportYear(
  meanings: readonly ColumnMeaning[],
  titles: readonly string[],
): number | null {
  const latest = latestOf(yearsOf(meanings, "actual", "period"));
  const plan = earliestOf(yearsOf(meanings, "plan"));
  const title = latestOf(titles.flatMap((text) => parsePeriodWords(text).years));
  if (latest === null) return plan ?? title;
  if (plan !== null && plan > latest) return plan;
  return yearOfUndated(meanings, latest, title) ?? latest;
}
