import type { Area } from "./area";
import type { FigureRole, TableColumns } from "./columnRole";
import type { Figure } from "./figure";
import type { Period } from "./period";

/** Whether more or less is the better result: hộ nghèo, suy dinh dưỡng… are better the lower they are. */
export type Direction = "higher" | "lower";

/**
 * A row of the table. `indicator` rows are counted; `subRow` rows belong to the indicator above (`parent` is its number);
 * `group` rows head a part of the table; `total` rows sum others up. Groups and totals that carry figures keep them.
 */
export interface TableRow {
  readonly kind: "indicator" | "subRow" | "group" | "total";
  /** 0-based sheet row. */
  readonly row: number;
  readonly no: string | null;
  readonly name: string;
  readonly unit: string | null;
  /** Number (I, II, A…) of the group the row stands in; null above the first group. */
  readonly group: string | null;
  /** Number of the indicator a sub-row belongs to. */
  readonly parent: string | null;
  readonly direction: Direction;
  readonly figures: Readonly<Record<FigureRole, Figure>>;
  readonly note: string | null;
}

/** A group heading; `declared` is the count it states ("( 12 chỉ tiêu)"), `counted` what stands below it. */
export interface Group {
  readonly no: string | null;
  readonly name: string;
  readonly row: number;
  readonly declared: number | null;
  readonly counted: number;
}

/** The plan table as it was understood. */
export interface IndicatorTable {
  readonly sheet: string;
  /** From the first header row to the last row of the table. */
  readonly area: Area;
  /** How many rows of `area` are header, the column-number row included. */
  readonly headerRowCount: number;
  readonly columns: TableColumns;
  /** True where the vsSamePeriod column states the change (2,68; tăng 4,06%) rather than the ratio (102,68): then it is the person's, and nothing is calculated into it. */
  readonly statesGrowth?: boolean;
  /** Further plan columns (tỉnh/huyện giao, HĐND giao…) that could be chosen instead of `columns.plan`. */
  readonly otherPlanColumns: readonly number[];
  /** The column that says what the whole of last year came to, where there is one beside the same period. */
  readonly lastYearColumn?: number;
  readonly period: Period;
  readonly groups: readonly Group[];
  /** Every row below the header, in order. */
  readonly rows: readonly TableRow[];
}
