import { columnIndex } from "../core/model/address";
import { columnRoles, type ColumnRole } from "../core/model/columnRole";
import { foldText } from "../core/model/foldText";
import type { ColumnChoice } from "../core/model/readingChoice";
import { columnRoleName } from "../core/wording/names";
import { vi } from "../core/wording/vi";
import { UsageError } from "./usageError";

/** Roles as people may write them: as in the answers of --json, or by their Vietnamese names; none is no role. */
const writtenRoles: ReadonlyMap<string, ColumnRole | null> = new Map<string, ColumnRole | null>([
  ...columnRoles.flatMap((role): readonly [string, ColumnRole][] => [
    [foldText(role), role],
    [foldText(columnRoleName(role, vi)), role],
  ]),
  ["none", null],
  ["khong dung", null],
]);

/** Roles of columns, written as "F=actual,G=none". */
export function parseColumns(text: string | undefined): readonly ColumnChoice[] {
  if (text === undefined) return [];
  const choices = text.split(/[,;]/).map((part) => parseColumn(part.trim()));
  const twice = choices.find(
    ({ column, role }, index) =>
      choices.findIndex((other) => other.column === column) < index ||
      (role !== null && choices.findIndex((other) => other.role === role) < index),
  );
  if (twice !== undefined) throw new UsageError("columnTwice", text);
  return choices;
}

function parseColumn(part: string): ColumnChoice {
  const [, letters, written] = /^\$?([A-Z]{1,3})\s*=(.*)$/i.exec(part) ?? [];
  const role = written === undefined ? undefined : writtenRoles.get(foldText(written));
  if (letters === undefined || role === undefined) throw new UsageError("badColumns", part);
  return { column: columnIndex(letters), heading: null, role };
}
