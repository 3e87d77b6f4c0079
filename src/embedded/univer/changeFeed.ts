import type { ICommandInfo, IExecutionOptions, IRange } from "@univerjs/core";
import type { Area } from "../../core/model/area";
import type { StructureChange } from "../file/structureChange";
import type { LiveChange } from "../liveWorkbook";
import { toArea } from "./univerRange";

interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null>>>>;
  readonly range?: IRange;
  readonly sheet?: { readonly id: string };
  readonly selections?: readonly { readonly range: IRange }[];
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
}

type Heard = Omit<LiveChange, "byAddIn">;

const structureKinds: Readonly<Record<string, StructureChange["kind"]>> = {
  "sheet.mutation.insert-row": "insertRows",
  "sheet.mutation.remove-rows": "deleteRows",
  "sheet.mutation.insert-col": "insertColumns",
  "sheet.mutation.remove-col": "deleteColumns",
};

const otherKinds: Readonly<Record<string, LiveChange["kind"]>> = {
  "sheet.operation.set-selections": "selection",
  "sheet.operation.set-worksheet-active": "activated",
  "sheet.mutation.insert-sheet": "added",
  "sheet.mutation.remove-sheet": "deleted",
};

/** Contents that move as a whole, whose places the command names in ways of its own. */
const moves = [
  "sheet.mutation.move-range",
  "sheet.mutation.move-rows",
  "sheet.mutation.move-columns",
  "sheet.mutation.reorder-range",
];

/** What a command of Univer means as a change of Excel's; null where it is none. Results of formulas are none in Excel either. */
export function readChange(
  command: ICommandInfo,
  options: IExecutionOptions | undefined,
): Heard | null {
  const params = (command.params ?? {}) as MutationParams;
  const sheetId = params.subUnitId ?? params.sheet?.id;
  if (sheetId === undefined || options?.fromFormula === true) return null;
  const kind = otherKinds[command.id];
  if (kind === undefined) return readCellChange(command.id, sheetId, params);
  return { kind, sheetId, area: lastSelected(params) };
}

function lastSelected({ selections = [] }: MutationParams): Area | null {
  return areaOf(selections[selections.length - 1]?.range);
}

function readCellChange(id: string, sheetId: string, params: MutationParams): Heard | null {
  if (id === "sheet.mutation.set-range-values") {
    const area = changedArea(params.cellValue ?? {});
    return area === null ? null : { kind: "cells", sheetId, area };
  }
  if (structureKinds[id] === undefined && !moves.includes(id)) return null;
  return { kind: "cells", sheetId, area: areaOf(params.range ?? params.targetRange) };
}

function areaOf(range: IRange | undefined): Area | null {
  return range === undefined ? null : toArea(range);
}

/** Whether a command inserted or deleted rows or columns; null where not. */
export function readStructureChange(command: ICommandInfo): StructureChange | null {
  const kind = structureKinds[command.id];
  const { subUnitId: sheetId, range } = (command.params ?? {}) as MutationParams;
  if (kind === undefined || sheetId === undefined || range === undefined) return null;
  const { row, column, rowCount, columnCount } = toArea(range);
  const isRows = kind === "insertRows" || kind === "deleteRows";
  return {
    kind,
    sheetId,
    first: isRows ? row : column,
    count: isRows ? rowCount : columnCount,
  };
}

/** Rectangle around the cells whose contents change; null when only formats do. */
function changedArea(cellValue: NonNullable<MutationParams["cellValue"]>): Area | null {
  const places = Object.entries(cellValue).flatMap(([row, cells]) =>
    Object.entries(cells)
      .filter(([, cell]) => cell === null || "v" in cell || "f" in cell || "p" in cell)
      .map(([column]) => ({ row: Number(row), column: Number(column) })),
  );
  if (places.length === 0) return null;
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  const row = rows.reduce((least, one) => Math.min(least, one));
  const column = columns.reduce((least, one) => Math.min(least, one));
  const lastRow = rows.reduce((most, one) => Math.max(most, one));
  const lastColumn = columns.reduce((most, one) => Math.max(most, one));
  return { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
}
