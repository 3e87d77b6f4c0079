import type { AssessedTable } from "../model/assessment";
import type { Finding } from "../model/finding";
import type { SheetSnapshot } from "../model/sheetSnapshot";

/** What a check may look at: the table as it was understood and judged, and the sheet it stands on. */
export interface CheckInput {
  readonly assessed: AssessedTable;
  readonly snapshot: SheetSnapshot;
}

/** One rule a table should keep. Its `id` is the name of its file, of its findings and of its wording. */
export interface Check {
  readonly id: string;
  readonly validate: (input: CheckInput) => readonly Finding[];
}
