import { foldText } from "./foldText";
import type { HeadingKind } from "./columnMeaning";
import type { Header } from "./findHeader";
import type { SheetGrid } from "./sheetGrid";
import { parseUnitLine } from "./titleLines";
import { isUnitText } from "./unitWords";

const amounts: readonly HeadingKind[] = ["plan", "actual", "samePeriod", "period"];
const names: readonly HeadingKind[] = ["name"];
const bracketed = /\(([^()]{1,40})\)/g;

/** The units a heading states in brackets, folded: "Kế hoạch (tấn)". */
export function bracketedUnits(text: string): readonly string[] {
  const inBrackets = [...text.matchAll(bracketed)].map((match) => foldText(match[1] ?? ""));
  return inBrackets.filter((unit) => isUnitText(unit));
}

/** The units a heading states in brackets, or as nothing but a unit. */
function unitsIn(text: string): readonly string[] {
  const inBrackets = [...text.matchAll(bracketed)].map((match) => match[1]?.trim() ?? "");
  return [...inBrackets, text]
    .map((stated) => (isUnitText(foldText(stated)) ? stated : parseUnitLine(stated)))
    .filter((unit): unit is string => unit !== null);
}

/** All units the header states, as typed, by their folded form; a percentage is that of its column alone. */
function statedUnits(grid: SheetGrid, { rows }: Header): ReadonlyMap<string, string> {
  const units = new Map<string, string>();
  for (let row = rows.top; row <= rows.bottom; row += 1) {
    for (let column = grid.area.column; column <= grid.lastColumn; column += 1) {
      for (const unit of unitsIn(grid.text(row, column))) {
        if (!/[%‰]/.test(unit)) units.set(foldText(unit), unit);
      }
    }
  }
  return units;
}

function statesInBrackets(heading: string, unit: string): boolean {
  return heading.includes(`(${unit})`) || heading.includes(`${unit})`);
}

/** Whether a folded heading states the unit in brackets or ends with it. */
function states(heading: string, unit: string): boolean {
  return statesInBrackets(heading, unit) || heading === unit || heading.endsWith(` ${unit}`);
}

/** The units over the columns of these kinds. */
function unitsOver(
  { meanings, headings }: Header,
  kinds: readonly HeadingKind[],
  units: readonly string[],
): ReadonlySet<string> {
  const wanted = new Set(
    meanings.filter(({ kind }) => kinds.includes(kind)).map(({ column }) => column),
  );
  const texts = headings
    .filter(({ column }) => wanted.has(column))
    .map(({ leaf, parents }) => [leaf, ...parents].map(foldText));
  return new Set(
    texts.flatMap((each) => {
      // “Thôn” over names says what they are names of.
      const test = kinds === names ? statesInBrackets : states;
      const found = each.flatMap((text) => units.filter((unit) => test(text, unit)));
      return found.slice(0, 1);
    }),
  );
}

/**
 * The unit that the headings of plan and results state for all rows, "Kế hoạch (tấn)" or "Tấn" in a row of its own; null where they state
 * none or several, or where the table has a column of units.
 */
export function findHeadingUnit(grid: SheetGrid, header: Header): string | null {
  if (header.meanings.some(({ kind }) => kind === "unit")) return null;
  const stated = statedUnits(grid, header);
  if (stated.size === 0) return null;
  const units = [...stated.keys()].sort((left, right) => right.length - left.length);
  for (const kinds of [amounts, names]) {
    const [unit, ...others] = unitsOver(header, kinds, units);
    if (unit !== undefined) return others.length === 0 ? (stated.get(unit) ?? null) : null;
  }
  return null;
}
