import { matchValues } from "../core/filling/matchValues";
import { mergeUnits, type OldUnit } from "../core/filling/mergeUnits";
import { proposeRows } from "./buildPlan";
import { figuresInContext } from "./figuresInContext";
import type { FillPlan, FillSource, NothingToFill, TakenSource } from "./fillOutcomes";
import { readOtherWorkbook } from "./readFillSource";
import type { FillTarget } from "./sheetSource";

/** The figures of the old units a new one was merged from, added up row by row; null where a file offers nothing, with the reason. */
export function planOldUnits(
  { from }: Extract<FillSource, { kind: "oldUnits" }>,
  target: FillTarget,
): FillPlan | NothingToFill {
  const units: OldUnit[] = [];
  const taken: TakenSource[] = [];
  const { table } = target.opened.assessed.calculated;
  for (const each of from) {
    const read = readOtherWorkbook({ kind: "workbook", from: each }, target);
    if (typeof read === "string") return read;
    const matching = read.matching ?? matchValues(table, read);
    const values = figuresInContext(read, matching.matches, target);
    units.push({ incoming: { values, inOrder: read.inOrder }, matching });
    taken.push(...read.taken);
  }
  if (units.length === 0) return "empty";
  return planUnits({ ...target, taken }, units);
}

type UnitsTarget = Pick<FillPlan, "opened" | "role" | "taken">;

/** The plan of the units as they are matched now. */
export function planUnits(
  { opened, role, taken }: UnitsTarget,
  units: readonly OldUnit[],
): FillPlan {
  const { table } = opened.assessed.calculated;
  const proposals = proposeRows({ opened, role }, mergeUnits(table, units));
  let before = 0;
  const unmatched = units.flatMap(({ incoming, matching }) => {
    const first = before;
    before += incoming.values.length;
    return matching.unmatched.map((each) => ({ ...each, value: each.value + first }));
  });
  const values = units.flatMap(({ incoming }) => incoming.values);
  return { opened, role, proposals, values, unmatched, taken, units };
}
