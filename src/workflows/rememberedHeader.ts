import type { ReadingChoice } from "../core/model/readingChoice";
import type { SheetSnapshot } from "../core/model/sheetSnapshot";

/** Rows of a header, 0-based. */
export type HeaderRows = NonNullable<ReadingChoice["header"]>;

/** Header rows a person pointed at (0-based), and what stood in the first of them: they are found again when rows are inserted above. */
export interface RememberedHeader extends HeaderRows {
  readonly words: string;
}

/** The rows as they are remembered. */
export function rememberHeader(snapshot: SheetSnapshot, rows: HeaderRows): RememberedHeader {
  return { ...rows, words: rowWords(snapshot, rows.top) };
}

/** Where those rows are now; null where no row, or more than one, says the same. */
export function findHeaderRows(
  snapshot: SheetSnapshot,
  { top, bottom, words }: RememberedHeader,
): HeaderRows | null {
  if (rowWords(snapshot, top) === words) return { top, bottom };
  const first = snapshot.used?.row ?? 0;
  const rows = snapshot.values.map((_, index) => first + index);
  const [only, ...others] = rows.filter((row) => rowWords(snapshot, row) === words);
  if (only === undefined || others.length > 0) return null;
  return { top: only, bottom: only + bottom - top };
}

function rowWords({ used, values }: SheetSnapshot, row: number): string {
  const cells = values[row - (used?.row ?? 0)] ?? [];
  return cells.flatMap((value) => (typeof value === "string" ? [value.trim()] : [])).join("|");
}
