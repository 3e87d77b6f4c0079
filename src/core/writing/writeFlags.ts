import type { Area } from "../model/area";
import type { AssessedTable } from "../model/assessment";
import type { Edit } from "../model/edit";
import { defaultFlagLook, flagKinds, type FlagLook } from "../model/flagLook";
import type { ConditionalFormat, SheetSnapshot } from "../model/sheetSnapshot";
import { isOurFlag } from "./flagMarker";
import { flagRules, type FlagRule } from "./flagRules";
import { normalized } from "./formulas";

function wantedRules(assessed: AssessedTable, snapshot: SheetSnapshot, look: FlagLook): FlagRule[] {
  if (!look.isShown) return [];
  return flagKinds
    .filter((kind) => look.kinds[kind].isShown)
    .flatMap((kind) => flagRules(kind, { assessed, snapshot, look }));
}

function isSameArea(one: Area, other: Area | undefined): boolean {
  return (
    one.row === other?.row &&
    one.column === other.column &&
    one.rowCount === other.rowCount &&
    one.columnCount === other.columnCount
  );
}

/** Whether a rule that says the same also stands where it should, as far as the host can tell. */
function standsRight(rule: FlagRule, { areas }: ConditionalFormat): boolean {
  if (areas === null) return true;
  return (
    areas.length === rule.areas.length &&
    rule.areas.every((area, index) => isSameArea(area, areas[index]))
  );
}

/**
 * Conditional formats that mark the rows below the threshold, not started or judged at the end of the year, and stay true when a figure
 * changes later. Adds the rules that are missing and removes ours that no longer fit; other people's rules are left alone, and a second
 * run gives no edits.
 */
export function writeFlags(
  assessed: AssessedTable,
  snapshot: SheetSnapshot,
  look: FlagLook = defaultFlagLook,
): readonly Edit[] {
  const { sheet } = snapshot;
  const rules = wantedRules(assessed, snapshot, look);
  // Each formula names its kind, areas and look, so no two are the same.
  const missing = new Map(rules.map((rule) => [normalized(rule.formula), rule]));
  const edits: Edit[] = [];
  for (const existing of snapshot.conditionalFormats) {
    if (existing.formula === null || !isOurFlag(existing.formula)) continue;
    const key = normalized(existing.formula);
    const same = missing.get(key);
    if (same !== undefined && standsRight(same, existing)) missing.delete(key);
    else edits.push({ kind: "removeFlag", sheet, id: existing.id });
  }
  const added = [...missing.values()].map((rule): Edit => ({ kind: "addFlag", sheet, ...rule }));
  return [...edits, ...added];
}

/** Removes every flag of ours from a sheet; nothing else goes. */
export function removeAllFlags({ sheet, conditionalFormats }: SheetSnapshot): readonly Edit[] {
  return conditionalFormats.flatMap(({ id, formula }): readonly Edit[] =>
    formula !== null && isOurFlag(formula) ? [{ kind: "removeFlag", sheet, id }] : [],
  );
}
