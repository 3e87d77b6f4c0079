import { assessments, yearResults, type Assessment, type YearResult } from "../model/assessment";
import type { RowRange } from "./countedGroups";
import { fixedAddress, fixedAreaAddress } from "./summaryFormulas";
import { formulaText } from "./sheetEdits";
import type { SentenceCells } from "./sentenceFormula";
import { statusName } from "./statusName";
import { countColumns, placeOf } from "./summaryGrid";
import type { SummaryPlan } from "./summaryPlan";

/** What the columns of the counts are of, after the one for all: in the course of the year, and when it is over. */
export function countedKinds({ isYear }: Pick<SummaryPlan, "isYear">): readonly CountedKind[] {
  return isYear ? [...yearResults, "yearEnd", "missing"] : assessments;
}

export type CountedKind = Assessment | YearResult;

/** The first column of the numbers. */
export function firstCountColumn({ page }: Pick<SummaryPlan, "page">): number {
  return page.grid.count - countColumns;
}

/** Counts the rows of the full list that are of a kind; those not started are short of their plan too. */
export function countIn(
  plan: SummaryPlan,
  ranges: readonly RowRange[],
  kind: CountedKind | "all",
): string {
  // Rows that are not judged hold nothing there.
  const wanted = kind === "all" ? ["?*"] : kindsOf(kind).map(statusName);
  const column = placeOf(plan.page.grid, "status") ?? 0;
  return wanted
    .flatMap((text) =>
      ranges.map(({ first, last }) => {
        const rowCount = Math.max(1, last - first + 1);
        const range = fixedAreaAddress({ row: first, column, rowCount, columnCount: 1 });
        return `COUNTIF(${range},${formulaText(text)})`;
      }),
    )
    .join("+");
}

function kindsOf(kind: CountedKind): readonly CountedKind[] {
  return kind === "notMet" ? [kind, "notStarted"] : [kind];
}

/** The whole of the full list. */
export function listRanges({ layout }: SummaryPlan): readonly RowRange[] {
  const first = layout.list.header + 1;
  return [{ first, last: first + Math.max(0, layout.list.lines.length - 1) }];
}

/** What the sentence is built from: the cells of the counts, or the counting itself where that part is left out. */
export function sentenceCells(plan: SummaryPlan): SentenceCells {
  const { counts } = plan.layout;
  const kinds = countedKinds(plan);
  const of = (kind: CountedKind | "all"): string => {
    const column = kind === "all" ? 0 : kinds.indexOf(kind) + 1;
    if (counts === null || (column === 0 && kind !== "all")) {
      return `(${countIn(plan, listRanges(plan), kind)})`;
    }
    return fixedAddress(counts.total, firstCountColumn(plan) + column);
  };
  const byName = <Kind extends CountedKind>(names: readonly Kind[]) =>
    Object.fromEntries(names.map((one) => [one, of(one)])) as Record<Kind, string>;
  return {
    total: of("all"),
    counts: byName(assessments),
    threshold: thresholdCell(plan),
    ...(plan.isYear ? { results: byName(yearResults) } : {}),
  };
}

/** The cell of the threshold, or the number itself where there is none. */
export function thresholdCell({ layout, page, input }: SummaryPlan): string {
  const row = layout.counts?.threshold ?? null;
  if (row === null) return String(input.summary.threshold);
  return fixedAddress(row, firstCountColumn({ page }));
}
