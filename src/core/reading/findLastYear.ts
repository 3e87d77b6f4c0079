import type { TableLayout } from "./tableLayout";

const results = ["actual", "samePeriod", "period"];

/** The one column headed by last year alone that has no role: “Thực hiện năm 2022” beside “6 tháng năm 2022”. */
export function findLastYear({ header, columns, reportYear }: TableLayout): {
  readonly lastYearColumn?: number;
} {
  if (columns.samePeriod === undefined || reportYear === null) return {};
  const taken = Object.values(columns);
  const [found, ...others] = header.meanings.filter(
    ({ column, kind, period: { years, months, month }, isGrowth, isDifference }) =>
      results.includes(kind) &&
      years.join() === `${reportYear - 1}` &&
      (months ?? month ?? 12) === 12 &&
      !isGrowth &&
      !isDifference &&
      !taken.includes(column),
  );
  return found === undefined || others.length > 0 ? {} : { lastYearColumn: found.column };
}
