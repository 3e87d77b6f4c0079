import type { RowLiteral, TableOptions } from "../../support/buildTable";
import type { SheetAround } from "./onSheet";

/** What a check finds in a small table. */
export interface CheckCase {
  readonly check: string;
  readonly when: string;
  readonly rows: readonly RowLiteral[];
  readonly options?: TableOptions;
  readonly around?: SheetAround;
  /** "cell severity form"; none where the check must keep quiet. */
  readonly finds: readonly string[];
}
