/** Nothing copied by a person spans more cells than this; what claims to would only eat memory. */
const mostSpan = 1000;
/** More cells than any table of a person has. */
const mostCells = 1_000_000;

/**
 * The largest table of copied HTML as lines of cells with tabs between them; null where there is none. The HTML is only parsed, never
 * put on the page: nothing in it is run or loaded.
 */
export function htmlTableText(markup: string): string | null {
  if (!/<table/i.test(markup)) return null;
  const parsed = new DOMParser().parseFromString(markup, "text/html");
  // Mails nest tables to arrange their parts; what a person means has none inside.
  const tables = [...parsed.querySelectorAll("table")].filter(
    (table) => table.querySelector("table") === null,
  );
  const grids = tables.map(tableGrid);
  const largest = grids.reduce<readonly (readonly string[])[]>(
    (best, grid) => (cellCount(grid) > cellCount(best) ? grid : best),
    [],
  );
  return largest.length === 0 ? null : largest.map((row) => row.join("\t")).join("\n");
}

function cellCount(grid: readonly (readonly string[])[]): number {
  return grid.reduce((sum, row) => sum + row.length, 0);
}

/** Merged cells hold their text in the first of their places, as in Excel. */
function tableGrid(table: HTMLTableElement): readonly (readonly string[])[] {
  // Places not reached yet are absent, so that the cells of later rows find them free.
  const grid: (string | undefined)[][] = [];
  let cells = 0;
  [...table.rows].forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[rowIndex]?.[column] !== undefined) column++;
      const size = spans(cell);
      cells += size.rows * size.columns;
      if (cells > mostCells) return;
      place(grid, { row: rowIndex, column, ...size, text: cellText(cell) });
      column += size.columns;
    }
    grid[rowIndex] ??= [];
  });
  return grid.slice(0, table.rows.length).map((row) => Array.from(row, (text) => text ?? ""));
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly text: string;
}

function place(grid: (string | undefined)[][], { row, column, rows, columns, text }: Placed): void {
  for (let down = 0; down < rows; down++) {
    const line = (grid[row + down] ??= []);
    for (let across = 0; across < columns; across++) {
      line[column + across] = down === 0 && across === 0 ? text : "";
    }
  }
}

function spans(cell: HTMLTableCellElement): { readonly rows: number; readonly columns: number } {
  const within = (span: number): number => Math.min(Math.max(span, 1), mostSpan);
  return { rows: within(cell.rowSpan), columns: within(cell.colSpan) };
}

function cellText(cell: HTMLTableCellElement): string {
  return cell.textContent.replace(/\s+/g, " ").trim();
}
