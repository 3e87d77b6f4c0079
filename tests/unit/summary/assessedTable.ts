import { assessTable } from "../../../src/core/assessment/assessTable";
import { calculateTable } from "../../../src/core/calculation/calculateTable";
import type { AssessedTable } from "../../../src/core/model/assessment";
import type { SheetSnapshot } from "../../../src/core/model/sheetSnapshot";
import { buildTable } from "../../support/buildTable";
import type { RowLiteral, TableOptions } from "../../support/buildTable";

/** A table from literal rows, calculated and judged against `threshold`. */
export function assessedTable(
  rows: readonly RowLiteral[],
  options: TableOptions & { readonly threshold?: number } = {},
): { readonly assessed: AssessedTable; readonly snapshot: SheetSnapshot } {
  const { table, snapshot } = buildTable(rows, options);
  return { assessed: assessTable(calculateTable(table), options.threshold ?? 50), snapshot };
}
