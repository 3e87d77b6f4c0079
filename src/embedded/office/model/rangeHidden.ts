import { accessDenied } from "../hostError";
import type { Argument, Property, SheetRange } from "../hostObject";
import { booleanArgument } from "./argumentValues";
import type { ExcelModel } from "./excelModel";

/** One answer for all: null where some are hidden and others not. */
function shared(
  first: number,
  count: number,
  isHidden: (index: number) => boolean,
): boolean | null {
  const answer = isHidden(first);
  for (let index = first + 1; index < first + count; index += 1) {
    if (isHidden(index) !== answer) return null;
  }
  return answer;
}

/** The properties of a Range that say whether its rows and columns are hidden. */
export function rangeHidden(
  model: ExcelModel,
  { sheet, area }: SheetRange,
): Readonly<Record<string, Property>> {
  const rows = (): boolean | null =>
    shared(area.row, area.rowCount, (row) => sheet.isRowHidden(row));
  const columns = (): boolean | null =>
    shared(area.column, area.columnCount, (column) => sheet.isColumnHidden(column));
  const hide = (
    isHidden: Argument,
    count: number,
    hideOne: (index: number, hidden: boolean) => void,
  ): void => {
    if (model.isProtected(sheet)) throw accessDenied();
    const hidden = booleanArgument(isHidden);
    for (let index = 0; index < count; index += 1) hideOne(index, hidden);
  };
  return {
    RowHidden: {
      get: rows,
      set: (hidden) => {
        hide(hidden, area.rowCount, (index, one) => {
          sheet.setRowHidden(area.row + index, one);
        });
      },
    },
    ColumnHidden: {
      get: columns,
      set: (hidden) => {
        hide(hidden, area.columnCount, (index, one) => {
          sheet.setColumnHidden(area.column + index, one);
        });
      },
    },
  };
}
