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

/** The year a table reports on: that of its latest result, or of its plan where all results are older; null where nothing says. */
export function findReportYear(
  meanings: readonly ColumnMeaning[],
  titles: readonly string[],
): number | null {
  const results = yearsOf(meanings, "actual", "period");
  const plans = yearsOf(meanings, "plan");
  const titleYears = titles.flatMap((title) => parsePeriodWords(title).years);
  const title = titleYears.length === 0 ? null : Math.max(...titleYears);
  if (results.length === 0) return plans.length > 0 ? Math.min(...plans) : title;
  const latest = Math.max(...results);
  if (plans.length > 0 && Math.min(...plans) > latest) return Math.min(...plans);
  const hasUndated = meanings.some(
    ({ kind, period }) => kind === "actual" && period.years.length === 0,
  );
  return hasUndated && title !== null && title === latest + 1 ? title : latest;
}
