import type { Area } from "../core/model/area";
import type { FlagStyle } from "../core/model/edit";
import { settingKeys } from "../core/model/settings";
import { flagMarkText, isOurFlag } from "../core/writing/flagMarker";
import { isFields } from "./isRowLabel";
import type { UndoFlag, UndoSetting } from "./undoStep";

/** What added flags say of themselves, from the stored form; an earlier version stored the flags whole. */
export function parseAddedFlags(stored: readonly unknown[]): readonly string[] {
  return stored.flatMap((flag) => {
    if (typeof flag === "string") return [flag];
    return isFields(flag) && typeof flag["formula"] === "string"
      ? (flagMarkText(flag["formula"]) ?? [])
      : [];
  });
}

/** Flags to be brought back, from the stored form; only flags of ours. An earlier version knew one area to a flag. */
export function parseRemovedFlags(stored: readonly unknown[]): readonly UndoFlag[] {
  return stored.flatMap((flag) => {
    if (!isFields(flag)) return [];
    const { area, areas, formula, sheet, style } = flag;
    const places = Array.isArray(areas) ? areas : [area];
    if (typeof formula !== "string" || !isOurFlag(formula)) return [];
    if (!places.every(isArea) || !isStyle(style)) return [];
    const known = { areas: places, formula, style };
    return [typeof sheet === "string" ? { ...known, sheet } : known];
  });
}

/** Only how the table is marked is ever changed by an action on a sheet. */
export function parseUndoSetting(stored: unknown): UndoSetting | null {
  if (!isFields(stored)) return null;
  const key = [settingKeys.flags, settingKeys.summary].find((known) => known === stored["key"]);
  const { before, after } = stored;
  const isWhole = key !== undefined && isTextOrNull(before) && isTextOrNull(after);
  return isWhole ? { key, before, after } : null;
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}

function isArea(value: unknown): value is Area {
  return (
    isFields(value) &&
    ["row", "column", "rowCount", "columnCount"].every((side) => Number.isInteger(value[side]))
  );
}

function isStyle(value: unknown): value is FlagStyle {
  if (!isFields(value)) return false;
  return Object.entries(value).every(
    ([name, each]) =>
      (["fill", "fontColor", "numberFormat"].includes(name) && typeof each === "string") ||
      (["bold", "italic"].includes(name) && typeof each === "boolean"),
  );
}
