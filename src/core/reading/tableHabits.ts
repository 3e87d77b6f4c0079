import type { FigureRole } from "../model/columnRole";
import { wholeReading } from "./figureUnit";
import { isPercentRole } from "./openFigures";
import type { OpenRow } from "./openRow";
import type { NumberReading } from "./parseNumber";
import { countHabit, joinHabits, noHabits, type SeparatorHabits } from "./separatorHabits";
import type { RowChoice } from "./settleRow";

/** How a column writes numbers, how the other columns of its kind do, and how the table does. */
export interface ColumnHabits {
  readonly column: SeparatorHabits;
  readonly kin: SeparatorHabits;
  readonly table: SeparatorHabits;
}

export type TableHabits = Readonly<Record<FigureRole, ColumnHabits>>;

/** The one reading of a figure that all choices agree on; null where they differ. */
export function commonReading(
  choices: readonly RowChoice[],
  role: FigureRole,
): NumberReading | null {
  const first = choices[0]?.[role];
  if (first === undefined) return null;
  return choices.every((choice) => choice[role]?.value === first.value) ? first : null;
}

const roles: readonly FigureRole[] = [
  "plan",
  "samePeriod",
  "actual",
  "vsSamePeriod",
  "vsPlan",
  "remaining",
];

/** Among several readings the row's own arithmetic makes one sure, or what the row counts. */
function provenReading(
  { cells, unit }: OpenRow,
  role: FigureRole,
  choices: readonly RowChoice[],
): NumberReading | null {
  const common = commonReading(choices, role);
  if (common !== null || isPercentRole(role)) return common;
  return wholeReading(unit, cells[role].readings);
}

function countRow(
  habits: Readonly<Record<FigureRole, SeparatorHabits>>,
  row: OpenRow,
  choices: readonly RowChoice[] | undefined,
): void {
  for (const role of roles) {
    const { figure, readings } = row.cells[role];
    const [first] = readings;
    if (first === undefined) continue;
    const sure = figure === null ? provenReading(row, role, choices ?? []) : first;
    if (sure !== null) countHabit(habits[role], sure);
    else if (first.decimalSign === ",") habits[role].openCommas += 1;
  }
}

/** How numbers are written in each column; `choices` are those that the arithmetic of rows with open figures leaves. */
export function findHabits(
  rows: readonly OpenRow[],
  choices: ReadonlyMap<OpenRow, readonly RowChoice[]>,
): TableHabits {
  const own = {
    plan: noHabits(),
    samePeriod: noHabits(),
    actual: noHabits(),
    vsSamePeriod: noHabits(),
    vsPlan: noHabits(),
    remaining: noHabits(),
  };
  for (const row of rows) countRow(own, row, choices.get(row));
  const table = joinHabits(roles.map((role) => own[role]));
  const habitsOf = (role: FigureRole): ColumnHabits => {
    const kin = roles.filter(
      (other) => other !== role && isPercentRole(other) === isPercentRole(role),
    );
    return { column: own[role], kin: joinHabits(kin.map((other) => own[other])), table };
  };
  return {
    plan: habitsOf("plan"),
    samePeriod: habitsOf("samePeriod"),
    actual: habitsOf("actual"),
    vsSamePeriod: habitsOf("vsSamePeriod"),
    vsPlan: habitsOf("vsPlan"),
    remaining: habitsOf("remaining"),
  };
}
