import type { LabelledRow } from "./labelledRow";
import type { OutlineKind } from "./outlineLabel";
import { breaksDown, isOfWhich } from "./rowNames";

/** What has been passed on the way down within a group. */
export interface Passed {
  /** The last indicator; null before the first one of the group. */
  indicator: LabelledRow | null;
  /** A total directly above, whose parts may follow. */
  total: LabelledRow | null;
  /** Below a bare "Trong đó:": what the parts still to come may sum up to; Infinity where they do not sum up. */
  rest: number | null;
  /** What every number of the group's rows stands for. */
  kinds: Map<string, "group" | "indicator" | "subRow">;
  hasNumbers: boolean;
}

function hasOtherUnit({ unit }: LabelledRow, whole: LabelledRow | null): boolean {
  const wholeUnit = whole?.unit ?? null;
  return unit !== null && wholeUnit !== null && unit !== wholeUnit;
}

/** A part listed below "Trong đó:" cannot be more than what is left of the whole: what is more stands beside it again. */
export function isStillPart(row: LabelledRow, { rest, indicator, total }: Passed): boolean {
  if (rest === null || hasOtherUnit(row, indicator ?? total)) return false;
  return row.amount === null || row.amount <= rest;
}

function isPlainPart(row: LabelledRow, above: LabelledRow, passed: Passed): boolean {
  if (isOfWhich(row.name) || isStillPart(row, passed)) return true;
  return above.kind !== null || row.indent > above.indent;
}

/** 1.1 is a part of 1 where 1 is an indicator; where 1 is a group or is not there, it stands for itself. */
function isPathPart(row: LabelledRow, above: LabelledRow, { kinds }: Passed): boolean {
  const end = row.label.lastIndexOf(".");
  const owner = kinds.get(row.label.slice(0, end));
  if (owner !== undefined) return owner !== "group";
  return above.kind !== "path" && above.kind !== "roman" && above.kind !== "capital";
}

const outerOfLetters: readonly (string | null)[] = ["number", "path", "roman", "capital"];

type PartTest = (row: LabelledRow, above: LabelledRow, passed: Passed) => boolean;

const never: PartTest = () => false;
const partTests: Readonly<Record<OutlineKind | "none", PartTest>> = {
  roman: never,
  capital: never,
  number: never,
  path: isPathPart,
  letter: (_, above) => outerOfLetters.includes(above.kind),
  bullet: (row, above) => above.kind !== "bullet" || above.label !== row.label,
  none: isPlainPart,
};

/** Whether the row is a part of the total above: a bullet, below "Trong đó:", or unnumbered where all others are numbered. */
function isPartOfTotal(row: LabelledRow, passed: Passed, isNumbered: boolean): boolean {
  if (row.kind === "bullet" || row.kind === "letter") return isNumbered;
  if (row.kind !== null) return false;
  return isOfWhich(row.name) || isStillPart(row, passed) || passed.hasNumbers;
}

/** Whether the row belongs to the indicator or total above; `isNumbered`: the table's indicators are numbered. */
export function isSubRow(row: LabelledRow, passed: Passed, isNumbered: boolean): boolean {
  if (passed.total !== null) return isPartOfTotal(row, passed, isNumbered);
  if (passed.indicator === null) return false;
  return partTests[row.kind ?? "none"](row, passed.indicator, passed);
}

/** Whether the row only announces the parts of the indicator above: "Trong đó:", or "Phân theo xã" below a numbered one. */
export function opensParts(row: LabelledRow, { indicator }: Passed): boolean {
  if (row.figures > 0) return false;
  if (isOfWhich(row.name)) return true;
  return row.kind === null && indicator?.kind === "number" && breaksDown(row.name);
}
