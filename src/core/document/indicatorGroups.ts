import type { AssessedIndicator, AssessedTable } from "../model/assessment";
import type { TableRow } from "../model/indicatorTable";

/** Indicators that stand together: between the heading of a group and the next; without a heading where they stand above the first. */
export interface IndicatorGroup {
  readonly heading: TableRow | null;
  readonly indicators: readonly AssessedIndicator[];
}

/** The groups of the table that hold indicators, in its order. Numbers of groups may begin anew, so that only their place tells them apart. */
export function indicatorGroups({
  calculated,
  indicators,
}: AssessedTable): readonly IndicatorGroup[] {
  const judged = new Map(indicators.map((one) => [one.row.source.row, one]));
  const groups: { heading: TableRow | null; indicators: AssessedIndicator[] }[] = [];
  let open: (typeof groups)[number] = { heading: null, indicators: [] };
  groups.push(open);
  for (const { source } of calculated.rows) {
    const indicator = judged.get(source.row);
    if (source.kind === "group") {
      open = { heading: source, indicators: [] };
      groups.push(open);
    } else if (indicator !== undefined) open.indicators.push(indicator);
  }
  return groups.filter((group) => group.indicators.length > 0);
}
