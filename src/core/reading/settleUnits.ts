import { foldText } from "./foldText";
import type { OutlinedRow } from "./outlinedRow";
import { isUnitText } from "./unitWords";

const ditto =
  /^(?:["“”„″'’‘`´〃,.\-–—/\s]{1,5}|(?:[-–—"]\s?)?n\.?t\.?(?:\s?[-–—"])?|như trên|tương tự)$/iu;

/** A ditto mark stands for the nearest unit above. */
export function settleDittos<Row extends { readonly unit: string | null }>(
  rows: readonly Row[],
): readonly Row[] {
  let above: string | null = null;
  return rows.map((row) => {
    if (row.unit === null) return row;
    if (ditto.test(row.unit)) return { ...row, unit: above };
    above = row.unit;
    return row;
  });
}

const bracketAtEnd = /\(([^()]{1,30})\)[\s:]*$/;

/** The unit a name ends with: "Năng suất lúa (Tạ/ha)"; null where it ends with anything else. */
export function parseUnitInName(name: string): string | null {
  const stated =
    bracketAtEnd
      .exec(name.slice(-40))?.[1]
      ?.replace(/^(?:ĐVT|đvt) ?: ?/u, "")
      .trim() ?? "";
  return isUnitText(foldText(stated)) ? stated : null;
}

/** Rows without a unit have the one their name ends with, else that of the whole table; a heading has none. */
export function settleUnits(
  rows: readonly OutlinedRow[],
  tableUnit: string | null,
): readonly OutlinedRow[] {
  return rows.map((row) => {
    if (row.unit !== null) return row;
    const unit = parseUnitInName(row.name) ?? (row.kind === "group" ? null : tableUnit);
    return unit === null ? row : { ...row, unit };
  });
}
