import type { Area } from "../../../src/core/model/area";
import type { CellValue } from "../../../src/core/model/cell";
import type { ColumnRole } from "../../../src/core/model/columnRole";
import type { BuiltTable } from "../../support/buildTable";

/** What stands on the sheet besides the rows of a built table. */
export interface SheetAround {
  /** Lines directly above the header. */
  readonly titles?: readonly string[];
  readonly headings?: Readonly<Partial<Record<ColumnRole, string>>>;
  readonly merges?: readonly Area[];
  /** Names as they are stored, by row of the table; read they are as the table has them. */
  readonly storedNames?: readonly string[];
  /** A further column of plans right of the table. */
  readonly otherPlans?: readonly (number | string)[];
  /** A further column right of the table that has no role. */
  readonly unread?: readonly number[];
  /** As Excel numbers them. */
  readonly hiddenRows?: readonly number[];
  /** By letter. */
  readonly hiddenColumns?: string;
}

type Row = readonly CellValue[];

const nothing: Required<Pick<SheetAround, "titles" | "headings" | "storedNames">> = {
  titles: [],
  headings: {},
  storedNames: [],
};

/** The built table on a sheet with these texts around it. */
export function onSheet({ table, snapshot }: BuiltTable, around: SheetAround): BuiltTable {
  const { titles, headings, storedNames } = { ...nothing, ...around };
  const top = table.area.row - titles.length;
  const [header = [], ...body] = snapshot.values;
  const rows = body.map((row, index) => withName(table, row, storedNames[index]));
  const further = around.otherPlans ?? around.unread;
  const wide = withColumn([withHeadings(table, header, headings), ...rows], further);
  const width = wide[0]?.length ?? 0;
  const lines = titles.map((title): Row => [title, ...Array<null>(width - 1).fill(null)]);
  const values = [...lines, ...wide];
  const blank = <Value>(value: Value): Value[][] =>
    lines.map(() => Array<Value>(width).fill(value));
  return {
    table: {
      ...table,
      area: { ...table.area, columnCount: width },
      otherPlanColumns: around.otherPlans === undefined ? [] : [width - 1],
    },
    snapshot: {
      ...snapshot,
      used: { row: top, column: table.area.column, rowCount: values.length, columnCount: width },
      values,
      formulas: [...blank<string | null>(null), ...snapshot.formulas],
      numberFormats: [...blank("General"), ...snapshot.numberFormats],
      merges: around.merges ?? snapshot.merges,
      ...hiddenOf(around),
    },
  };
}

function withColumn(rows: readonly Row[], figures: SheetAround["otherPlans"]): readonly Row[] {
  if (figures === undefined) return rows;
  return rows.map((row, index) => [
    ...row,
    index === 0 ? "Cột khác" : (figures[index - 1] ?? null),
  ]);
}

function withHeadings(
  { columns, area }: BuiltTable["table"],
  header: Row,
  headings: NonNullable<SheetAround["headings"]>,
): Row {
  const texts = new Map(
    Object.entries(headings).map(([role, text]) => [columns[role as ColumnRole], text]),
  );
  return header.map((value, index) => texts.get(area.column + index) ?? value);
}

function withName({ columns, area }: BuiltTable["table"], row: Row, name: string | undefined): Row {
  return row.map((value, index) =>
    name !== undefined && area.column + index === columns.name ? name : value,
  );
}

function hiddenOf({
  hiddenRows,
  hiddenColumns,
}: SheetAround): Pick<BuiltTable["snapshot"], "hiddenRows" | "hiddenColumns"> {
  return {
    ...(hiddenRows === undefined ? {} : { hiddenRows: hiddenRows.map((row) => row - 1) }),
    ...(hiddenColumns === undefined
      ? {}
      : { hiddenColumns: Array.from(hiddenColumns, (letter) => letter.charCodeAt(0) - 65) }),
  };
}
