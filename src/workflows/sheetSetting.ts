import type { Edit } from "../core/model/edit";
import { settingKeys } from "../core/model/settings";
import type { SheetSnapshot } from "../core/model/sheetSnapshot";

/** No sheet's name can hold it. */
const separator = "/";

/** Stores which sheet the plan table is on: its name, and its id where the host knows one. */
export function sheetSetting({ sheet, id }: SheetSnapshot): Edit {
  const value = id === undefined ? sheet : `${sheet}${separator}${id}`;
  return { kind: "setting", key: settingKeys.sheet, value };
}

/** Name and id of the stored sheet. */
export function parseSheetSetting(value: string): { readonly name: string; readonly id?: string } {
  const end = value.indexOf(separator);
  return end < 0 ? { name: value } : { name: value.slice(0, end), id: value.slice(end + 1) };
}
