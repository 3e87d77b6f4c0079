import type { HeaderRows } from "./columnHeadings";
import { foldText } from "./foldText";
import type { OutlinedRow } from "./outlinedRow";
import { remember } from "./remember";
import type { SheetGrid } from "./sheetGrid";
import { isUnitText } from "./unitWords";

const ditto =
  /^(?:["“”„″'’‘`´〃,.\-–—/\s]{1,5}|(?:[-–—"]\s?)?n\.?t\.?(?:\s?[-–—"])?|như trên|tương tự)$/iu;

const isDitto = remember((unit) => ditto.test(unit));

/** A ditto mark stands for the nearest unit above. */
export function settleDittos<Row extends { readonly unit: string | null }>(
  rows: readonly Row[],
): readonly Row[] {
  let above: string | null = null;
  return rows.map((row) => {
    if (row.unit === null) return row;
    if (isDitto(row.unit)) return { ...row, unit: above };
    above = row.unit;
    return row;
  });
}

const bracketAtEnd = /\(([^()]{1,30})\)[\s:]*$/;
/** What a unit may be counted by: "Tr.đồng/người/năm". */
const countedBy =
  /(?: ?\/ ?(?:nam|thang|ngay|dan|nguoi dan|dau nguoi|ha gieo trong|\d[\d.]* dan))+$/;

/** The unit a text ends with: "Năng suất lúa (Tạ/ha)"; null where it ends with anything else. */
export function parseUnitInName(name: string): string | null {
  const inBrackets = bracketAtEnd.exec(name.slice(-40))?.[1];
  if (inBrackets === undefined) return null;
  const stated = inBrackets.replace(/^(?:đvt|đơn vị(?: tính)?) ?: ?/iu, "").trim();
  const folded = foldText(stated).replace(countedBy, "");
  return isUnitText(folded) || isUnitText(folded.replace(/\./g, "")) ? stated : null;
}

/** The unit that all headings with one state: "Thực hiện (Tỷ đồng)"; percentages have their own. */
export function findHeadingUnit(grid: SheetGrid, rows: HeaderRows): string | null {
  const units = new Map<string, string>();
  for (let row = rows.top; row <= rows.bottom; row += 1) {
    for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
      const unit = parseUnitInName(grid.text(row, column));
      if (unit !== null && !/[%‰]/.test(unit)) units.set(foldText(unit), unit);
    }
  }
  const [unit] = units.values();
  return unit === undefined || units.size > 1 ? null : unit;
}

/** No rate of a plan is higher. */
const highestPercentage = 1000;
/** “Các khoản thu phân chia theo tỷ lệ phần trăm (%)” tells how something is shared out, not what it is counted in. */
const sharedByPercent = /\btheo (?:ty le )?(?:phan tram )?\(%\)[\s:]*$/;

/** The unit a row's name ends with; a percentage only where the row's figures may be one and the name is of one. */
function unitOfName({ name, amount }: OutlinedRow): string | null {
  const unit = parseUnitInName(name);
  if (unit === null || !unit.includes("%")) return unit;
  const isTooHigh = amount !== null && amount > highestPercentage;
  return isTooHigh || sharedByPercent.test(foldText(name.slice(-60))) ? null : unit;
}

/** Rows without a unit have the one their name ends with, else, where no row states one, that of the whole table; a heading without figures has none. */
export function settleUnits(
  rows: readonly OutlinedRow[],
  tableUnit: string | null,
): readonly OutlinedRow[] {
  const common = rows.every(({ unit }) => unit === null) ? tableUnit : null;
  return rows.map((row) => {
    if (row.unit !== null) return row;
    const isHeading = row.kind === "group" && row.filled === 0;
    const unit = unitOfName(row) ?? (isHeading ? null : common);
    return unit === null ? row : { ...row, unit };
  });
}
