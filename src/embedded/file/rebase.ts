import { cellKey, cellMap } from "./cellEdits";
import type { FileModel, FileSheet } from "./fileModel";
import { shiftAll, type Structure } from "./replayStructure";

/** The old state of the sheets as a rebuilt file has it, and the new ids of its conditional formats by the old ones. */
export interface Rebased {
  readonly before: FileModel;
  readonly ruleIds: ReadonlyMap<string, string>;
}

/**
 * Moves the old state of the live sheets to where rebuilding has put it: cells at their new places, formulas as Excelize moved them.
 * `origin` and `rebuilt` are the file before and after; sheets that are gone are left out.
 */
export function rebase(structure: Structure, origin: FileModel, rebuilt: FileModel): Rebased {
  const { before, now, changes } = structure;
  const ruleIds = new Map<string, string>();
  const sheets = before.sheets.flatMap((sheet) => {
    const name = now.sheets.find(({ id }) => id === sheet.id)?.name;
    const after = rebuilt.sheets.find((one) => one.name === name);
    if (after === undefined) return [];
    const rules = origin.sheets.find((one) => one.name === sheet.name)?.conditionalFormats ?? [];
    rules.forEach(({ id }, at) => {
      ruleIds.set(ruleKey(after.name, id), after.conditionalFormats[at]?.id ?? id);
    });
    return [withFormulas(shiftAll(sheet, changes), after)];
  });
  return { before: { ...before, sheets }, ruleIds };
}

/** Rules are told apart by their ids only within a sheet. */
export function ruleKey(sheet: string, id: string): string {
  return `${sheet}\n${id}`;
}

function withFormulas(sheet: FileSheet, after: FileSheet): FileSheet {
  const written = cellMap(after);
  return {
    ...sheet,
    // What Excelize has made of them; where that is not what is seen they are drawn anew.
    charts: after.charts,
    cells: sheet.cells.map((cell) =>
      cell.formula === null
        ? cell
        : { ...cell, formula: written.get(cellKey(cell))?.formula ?? null },
    ),
  };
}
