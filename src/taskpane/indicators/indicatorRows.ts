import type { AssessedIndicator } from "../../core/model/assessment";
import { fallsShort } from "../../core/model/fallsShort";
import { foldText } from "../../core/model/foldText";
import type { IndicatorRecord } from "../../core/model/indicatorSettings";
import { indicatorFilters, type IndicatorFilter, type IndicatorsState } from "./indicatorsState";
import { recordOf } from "./recordOf";

/** A line of the list. */
export interface IndicatorRow {
  readonly indicator: AssessedIndicator;
  readonly record: IndicatorRecord;
}

/** The lines shown, and how many each filter would show. */
export interface ListedIndicators {
  readonly rows: readonly IndicatorRow[];
  readonly counts: Readonly<Record<IndicatorFilter, number>>;
}

/** The indicators that fit filter and search; the one that is open stays whatever becomes of it. */
export function listIndicators(state: IndicatorsState): ListedIndicators {
  const { opened, filter, open, records } = state;
  const words = foldText(state.search);
  const all = opened.assessed.indicators.map((indicator) => ({
    indicator,
    record: recordOf(indicator, records),
  }));
  const rows = all.filter(
    (row) => row.indicator.row.source.row === open || (passes(row, filter) && holds(row, words)),
  );
  const counts = indicatorFilters.map((one) => [one, all.filter((row) => passes(row, one)).length]);
  return { rows, counts: Object.fromEntries(counts) as ListedIndicators["counts"] };
}

function passes({ indicator, record }: IndicatorRow, filter: IndicatorFilter): boolean {
  switch (filter) {
    case "explain":
      return fallsShort(indicator);
    case "own":
      return Object.keys(record.settings).length > 0;
    case "all":
      return true;
  }
}

function holds({ indicator }: IndicatorRow, words: string): boolean {
  return words === "" || foldedText(indicator).includes(words);
}

const foldedTexts = new WeakMap<AssessedIndicator, string>();

/** What a search looks through, worked out once. */
function foldedText(indicator: AssessedIndicator): string {
  const { no, name } = indicator.row.source;
  const folded = foldedTexts.get(indicator) ?? foldText(`${no ?? ""} ${name}`);
  foldedTexts.set(indicator, folded);
  return folded;
}
