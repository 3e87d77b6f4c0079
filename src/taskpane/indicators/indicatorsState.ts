import { fallsShort } from "../../core/model/fallsShort";
import type { IndicatorRecords } from "../../core/model/indicatorSettings";
import type { OpenedTable } from "../../workflows/outcomes";

/** Which indicators are listed: those to be explained (see `fallsShort`), those judged in a way of their own, all. */
export const indicatorFilters = ["explain", "own", "all"] as const;

export type IndicatorFilter = (typeof indicatorFilters)[number];

/** How keeping what was typed stands; `full`: the workbook can keep no more; `alike`: another row is called the same; `waiting`: Excel did not take it, it is tried again. */
export type Keeping = "typing" | "saving" | "saved" | "full" | "alike" | "tooLong" | "waiting";

/** The settings a person types; the others are chosen from lists. */
export type TypedSetting = "threshold" | "lastYear";

/** Everything “Chỉ tiêu” shows is drawn from this. */
export interface IndicatorsState {
  readonly opened: OpenedTable;
  readonly filter: IndicatorFilter;
  readonly search: string;
  /** How many are on the page. */
  readonly shown: number;
  /** Sheet row of the one that is open. */
  readonly open: number | null;
  /** What was typed or set here, by sheet row. */
  readonly records: IndicatorRecords;
  readonly keeping: ReadonlyMap<number, Keeping>;
  /** What was typed for a setting and cannot be used. */
  readonly unusable: { readonly row: number; readonly setting: TypedSetting } | null;
  /** Settings have changed since Tính lại: the marks on the sheet do not follow yet. */
  readonly areMarksOld: boolean;
}

/** How many indicators come on the page at a time. */
export const indicatorsAtATime = 200;

export function initialIndicatorsState(opened: OpenedTable): IndicatorsState {
  return {
    opened,
    filter: opened.assessed.indicators.some(fallsShort) ? "explain" : "all",
    search: "",
    shown: indicatorsAtATime,
    open: null,
    records: new Map(),
    keeping: new Map(),
    unusable: null,
    areMarksOld: false,
  };
}
