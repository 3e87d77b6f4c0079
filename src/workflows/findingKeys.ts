import { columnIndex } from "../core/model/address";
import { areaHolds } from "../core/model/area";
import { isGathered, type Finding } from "../core/model/finding";
import { foldText } from "../core/model/foldText";
import type { OpenedTable } from "./outcomes";
import { rowLabels, type RowLabel } from "./rowLabels";
import { textMark } from "./textMark";

/** What makes a finding the same again, wherever its row stands by now. */
export interface FindingKey {
  readonly check: string;
  /** What its row is called; null where it is about no single row of the table. */
  readonly label: RowLabel | null;
  /** Mark of what else tells it from others: its column and its figures, so that it is another once they have changed. */
  readonly about: string;
}

/** A finding with its key and the 0-based row it stands in (null where it is about none). */
export interface KeyedFinding {
  readonly finding: Finding;
  readonly key: FindingKey;
  readonly row: number | null;
}

/** The key of each finding, in their order. */
export function findingKeys(
  opened: OpenedTable,
  findings: readonly Finding[],
): readonly KeyedFinding[] {
  const labels = rowLabels(opened.assessed.calculated.table);
  const places = new Places(opened);
  return findings.map((finding) => {
    const { cell, check } = finding;
    const own = cell === null || isGathered(finding) ? undefined : labels.get(cell.row);
    const label = own ?? null;
    const parts = [label === null ? places.besideRows(finding) : places.column(finding)];
    const about = textMark([...parts, ...places.details(finding)]);
    return { finding, key: { check, label, about }, row: label === null ? null : (cell?.row ?? 0) };
  });
}

/** What tells findings of the table as it stands now apart. */
export function identity({ key, row }: Pick<KeyedFinding, "key" | "row">): string {
  return `${key.check}\n${row ?? ""}\n${key.about}`;
}

/** Details that say where something stands, which changes as rows come and go. */
const positions = /^(?:cells?|rows|area|\w+Cell)$/;
/** Details that name a row by its number on the sheet. */
const rowNumbers = /^(?:row|first|target)$/;

/** Details that name columns by their letters. */
const columnLists = /^(?:column|others?|of|to)$/;

/** Names places by what stands there instead of by rows and columns. */
class Places {
  private readonly rowNames: ReadonlyMap<number, string>;
  private readonly columnNames: ReadonlyMap<number, string>;

  constructor(private readonly opened: OpenedTable) {
    const { rows } = opened.assessed.calculated.table;
    this.rowNames = new Map(rows.map(({ row, name }) => [row, foldText(name)]));
    const { columns } = opened.explanation;
    this.columnNames = new Map(
      columns.map(({ column, role, heading }) => [column, role ?? foldText(heading)]),
    );
  }

  column({ cell }: Finding): string {
    return cell === null ? "" : this.columnName(cell.column);
  }

  /** Above the table and in its header: so many rows from where it begins. */
  besideRows(finding: Finding): string {
    const { cell } = finding;
    if (cell === null || isGathered(finding)) return this.column(finding);
    const { area } = this.opened.assessed.calculated.table;
    const isInside = areaHolds(area, cell.row, cell.column);
    const column = isInside ? this.column(finding) : String(cell.column - area.column);
    return `${cell.row - area.row} ${column}`;
  }

  details({ details }: Finding): readonly string[] {
    const told = Object.entries(details).filter(([name]) => !positions.test(name));
    const sorted = told.sort(([one], [other]) => (one < other ? -1 : 1));
    return sorted.flatMap(([name, value]) => [name, this.detail(name, value)]);
  }

  private detail(name: string, value: string | number): string {
    if (typeof value === "number") return String(value);
    if (rowNumbers.test(name)) return this.rowNames.get(Number(value) - 1) ?? value;
    return columnLists.test(name) ? this.columnList(value) : value;
  }

  private columnList(letters: string): string {
    const each = letters.split(", ");
    if (!each.every((one) => /^[A-Z]{1,3}$/.test(one))) return letters;
    return each.map((one) => this.columnName(columnIndex(one))).join(", ");
  }

  private columnName(column: number): string {
    return this.columnNames.get(column) ?? String(column);
  }
}
