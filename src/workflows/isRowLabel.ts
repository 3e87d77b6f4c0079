import type { RowLabel } from "./rowLabels";

type Fields = Readonly<Record<string, unknown>>;

/** Whether something stored has fields to look at. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether something stored tells a row. */
export function isRowLabel(value: unknown): value is RowLabel {
  if (!isFields(value)) return false;
  const parts = ["no", "name", "group", "parent", "above"];
  return parts.every((part) => typeof value[part] === "string") && Number.isInteger(value["alone"]);
}
