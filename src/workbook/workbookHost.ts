import type { Area } from "../core/model/area";
import type { Edit, WrittenCell } from "../core/model/edit";
import type { WorkbookSnapshot } from "../core/model/sheetSnapshot";

/**
 * Which sheets to read: the active one (`active`) and those of the given names that exist, or every visible sheet. With `selection` also
 * which cells of the active sheet are selected, with `hidden` also which rows and columns are hidden.
 */
export type ReadRequest =
  | {
      readonly kind: "some";
      readonly active: boolean;
      readonly named: readonly string[];
      readonly selection?: boolean;
      readonly hidden?: boolean;
    }
  | { readonly kind: "all"; readonly hidden?: boolean };

/**
 * A workbook, wherever it is. Every host passes the same contract (`tests/contract`).
 * Failures are thrown as `WorkbookError`.
 */
export interface WorkbookHost {
  /** Reads in one round trip ("all" may need two: names first; where only some rows or columns are hidden, `hidden` needs more). */
  read(request: ReadRequest): Promise<WorkbookSnapshot>;
  /**
   * Applies the edits in order, in one round trip, and reads the cells of all `write` and `numberFormat` edits back in the same trip.
   * On a protected sheet nothing is written and `sheetProtected` is thrown.
   */
  apply(edits: readonly Edit[]): Promise<readonly WrittenCell[]>;
  /** Shows the area to the person and selects it. */
  select(sheet: string, area: Area): Promise<void>;
}
