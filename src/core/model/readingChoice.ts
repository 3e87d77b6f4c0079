import type { ColumnRole } from "./columnRole";
import type { Period } from "./period";

/**
 * The role a person gave a column; null where it shall have none. `heading` is what stood over the column when it was decided, so that the
 * decision follows the column when others are inserted before it; null where the person named the column alone.
 */
export interface ColumnChoice {
  /** 0-based sheet column. */
  readonly column: number;
  readonly heading: string | null;
  readonly role: ColumnRole | null;
}

/** What a person decided where reading leaves a choice or was wrong. */
export interface ReadingChoice {
  readonly period?: Partial<Period>;
  /** 0-based sheet column to take as the plan instead of the first one. */
  readonly planColumn?: number;
  /** Overrides whatever was found for these columns. */
  readonly columnRoles?: readonly ColumnChoice[];
  /** Rows a person pointed at as the header, 0-based, where none was found. */
  readonly header?: { readonly top: number; readonly bottom: number };
  /** A cell of the table to take, 0-based, where the sheet holds several; the best one where none is named. */
  readonly table?: { readonly row: number; readonly column: number };
}
