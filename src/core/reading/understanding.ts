import type { ColumnRole } from "../model/columnRole";
import type { ColumnChoice } from "../model/readingChoice";
import type { ColumnMeaning } from "./columnMeaning";
import type { FigureColumns, Margin } from "./figureColumns";
import type { Header } from "./findHeader";
import type { RemainingColumn } from "./findRemaining";
import type { LinkedRole, RoleHints } from "./roleRanks";
import type { TextColumns } from "./textColumns";
import type { WrittenHeading } from "./writtenHeading";

/** Everything that was decided about the columns of a table, and what it was decided from. */
export interface Understanding {
  readonly header: Header;
  readonly headings: ReadonlyMap<number, WrittenHeading>;
  readonly hints: RoleHints;
  readonly text: TextColumns;
  readonly figures: FigureColumns;
  readonly margins: ReadonlyMap<LinkedRole, Margin>;
  readonly remaining: RemainingColumn | null;
  readonly otherPlans: readonly number[];
  /** Decisions of a person that no column fits any more. */
  readonly lost: readonly ColumnChoice[];
}

/** A column as it is to be explained. */
export interface ExplainedColumn {
  readonly column: number;
  readonly role: ColumnRole | null;
  readonly meaning: ColumnMeaning;
  readonly heading: WrittenHeading;
}
