import type { ComputedRole } from "./columnRole";
import type { IndicatorTable, TableRow } from "./indicatorTable";

/** A computed value: a number rounded to 2 decimals (remaining is exact), a word carried over ("Duy trì", "-"), or null where it cannot be computed. */
export type ComputedValue = number | string | null;

/** A row with what the add-in calculates for it. `attainment` is actual/plan × 100, turned round where lower is better; `exactAttainment` is the same unrounded (to 30 digits), for comparing with the threshold; where the table has no plan column, it comes from the share of the plan that was typed. */
export interface CalculatedRow {
  readonly source: TableRow;
  readonly computed: Readonly<Record<ComputedRole, ComputedValue>>;
  readonly attainment: number | null;
  readonly exactAttainment: string | null;
}

/** The table with its percentages; rows without figures, such as most group headings, carry nulls. */
export interface CalculatedTable {
  readonly table: IndicatorTable;
  readonly rows: readonly CalculatedRow[];
}
