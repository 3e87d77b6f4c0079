import type { CalculatedRow } from "../../model/calculatedTable";
import type { Finding } from "../../model/finding";
import { addUp, type Addition } from "../addUp";
import type { Check, CheckInput } from "../check";
import { enteredRoles } from "../judgeFigures";
import { isAmount, plainUnit } from "../quantities";
import { rowFinding } from "../rowFinding";
import { summedRows, type SummedRow } from "../summedRows";

const id = "sumDisagrees";

type EnteredRole = (typeof enteredRoles)[number];
type Additions = readonly (readonly [EnteredRole, Addition])[];

/** A group's subtotal or a total that is not the sum of its rows. Which rows it sums up is taken from the columns where it does. */
export const sumDisagrees: Check = {
  id,
  validate: (input) =>
    summedRows(input.assessed.calculated.rows).flatMap((summed) => validateSum(input, summed)),
};

function validateSum(input: CheckInput, { row, addends, isStated }: SummedRow): readonly Finding[] {
  const all = addends.filter((rows) => isOneMeasure(row, rows)).map((rows) => additions(row, rows));
  const known = all.filter((sums) => sums.length > 0);
  if (known.some((sums) => sums.every(isSame))) return [];
  const [best] = known
    .filter((sums) => sums.some(isProof))
    .sort((one, other) => countSame(other) - countSame(one));
  const sums = best ?? (isStated ? known[0] : undefined) ?? [];
  return sums.filter((sum) => !isSame(sum)).map((sum) => disagreement(input, row, sum));
}

function additions(row: CalculatedRow, rows: readonly CalculatedRow[]): Additions {
  return enteredRoles.flatMap((role) => {
    const sum = addUp(row, rows, role);
    return sum === null ? [] : [[role, sum] as const];
  });
}

/** Only amounts of one unit are added; where some rows name a unit and others none, they may be different things. */
function isOneMeasure({ source }: CalculatedRow, rows: readonly CalculatedRow[]): boolean {
  const own = plainUnit(source);
  const units = new Set(rows.map((row) => plainUnit(row.source)));
  if (own !== null) units.add(own);
  return units.size <= 1 && rows.every((row) => isAmount(row.source));
}

function isSame([, { verdict }]: Additions[number]): boolean {
  return verdict === "same";
}

function isProof(sum: Additions[number]): boolean {
  return isSame(sum) && sum[1].sum !== 0;
}

function countSame(sums: Additions): number {
  return sums.filter(isProof).length;
}

function disagreement(
  { assessed }: CheckInput,
  { source }: CalculatedRow,
  [role, { sum, verdict, counted }]: Additions[number],
): Finding {
  const isSlight = verdict === "rounded";
  const value = source.figures[role];
  return rowFinding(assessed.calculated.table, source, {
    check: id,
    severity: isSlight ? "info" : "warning",
    role,
    details: {
      sum,
      counted,
      value: value.kind === "number" ? value.value : 0,
      ...(isSlight ? { form: "slight" } : {}),
    },
  });
}
