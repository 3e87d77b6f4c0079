import { chosenRows, fillRows, filterCounts, type FillRow } from "./fillRows";
import type { FillState } from "./fillState";
import type { PageRows } from "./views/fillPage";

type Asked = Pick<FillState, "opened" | "role" | "filter" | "search">;

/** The rows of the list, worked out anew only when the table, the filter or the search is another: not at each key. */
export class PageRowsCache {
  #asked: Asked | null = null;
  #rows: readonly FillRow[] = [];
  #page: PageRows | null = null;

  rowsFor({ opened, role, filter, search }: Asked): PageRows {
    const last = this.#asked;
    const isSameTable = last?.opened === opened;
    const isSame =
      isSameTable && last.role === role && last.filter === filter && last.search === search;
    if (isSame && this.#page !== null) return this.#page;
    if (!isSameTable) this.#rows = fillRows(opened);
    this.#asked = { opened, role, filter, search };
    this.#page = {
      rows: chosenRows(this.#rows, { role, filter, search }),
      counts: filterCounts(this.#rows, role),
      calculated: new Map(opened.assessed.calculated.rows.map((row) => [row.source.row, row])),
    };
    return this.#page;
  }
}
