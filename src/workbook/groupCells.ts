import type { Area } from "../core/model/area";

/** Something to be put into one cell. */
export interface PlacedCell<Content> {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

/** A rectangle of contents; null leaves the cell under it as it is. */
export interface CellBlock<Content> {
  readonly area: Area;
  readonly contents: readonly (readonly (Content | null)[])[];
}

/** Cells of one column with at most a small gap between them. */
interface Segment<Content> {
  readonly first: number;
  readonly contents: (Content | null)[];
}

/** Rows of a column that may be bridged: one rectangle more costs about as much as this many empty places. */
const widestGap = 8;

function cellsByColumn<Content>(
  cells: readonly PlacedCell<Content>[],
): ReadonlyMap<number, ReadonlyMap<number, Content>> {
  const columns = new Map<number, Map<number, Content>>();
  for (const { row, column, content } of cells) {
    const rows = columns.get(column) ?? new Map<number, Content>();
    columns.set(column, rows.set(row, content));
  }
  return columns;
}

function segmentsOf<Content>(rows: ReadonlyMap<number, Content>): readonly Segment<Content>[] {
  const segments: Segment<Content>[] = [];
  for (const [row, content] of [...rows].sort(([one], [other]) => one - other)) {
    const last = segments.at(-1);
    const gap = last === undefined ? Infinity : row - last.first - last.contents.length;
    if (last === undefined || gap > widestGap) segments.push({ first: row, contents: [content] });
    else last.contents.push(...Array<null>(gap).fill(null), content);
  }
  return segments;
}

interface GrowingBlock<Content> {
  readonly firstColumn: number;
  readonly columns: Segment<Content>[];
}

function finished<Content>({ firstColumn, columns }: GrowingBlock<Content>): CellBlock<Content> {
  const row = columns[0]?.first ?? 0;
  const rowCount = columns[0]?.contents.length ?? 0;
  const area = { row, column: firstColumn, rowCount, columnCount: columns.length };
  const contents = Array.from({ length: rowCount }, (_, index) =>
    columns.map((column) => column.contents[index] ?? null),
  );
  return { area, contents };
}

/**
 * Groups cells into few rectangles that do not overlap: neighbouring columns with the same rows are taken together.
 * When a cell is given twice the later content counts.
 */
export function groupCells<Content>(
  cells: readonly PlacedCell<Content>[],
): readonly CellBlock<Content>[] {
  const columns = [...cellsByColumn(cells)].sort(([one], [other]) => one - other);
  const blocks: GrowingBlock<Content>[] = [];
  let growing = new Map<string, GrowingBlock<Content>>();
  let previous = -2;
  for (const [column, rows] of columns) {
    if (column !== previous + 1) growing = new Map();
    const next = new Map<string, GrowingBlock<Content>>();
    for (const segment of segmentsOf(rows)) {
      const span = `${segment.first}+${segment.contents.length}`;
      const block = growing.get(span) ?? { firstColumn: column, columns: [] };
      if (block.columns.length === 0) blocks.push(block);
      block.columns.push(segment);
      next.set(span, block);
    }
    growing = next;
    previous = column;
  }
  return blocks.map(finished);
}
