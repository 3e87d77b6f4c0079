import type { FigureRole } from "../model/columnRole";
import { wholeReading } from "./figureUnit";
import { isPercentRole } from "./openFigures";
import type { OpenRow } from "./openRow";
import type { NumberReading } from "./readingsOfDigits";
import { countHabit, joinHabits, noHabits, type SeparatorHabits } from "./separatorHabits";
import { commonReading, type RowChoices } from "./settleRow";

/** How a column writes numbers, how the other columns of its kind do, and how the table does. */
export interface ColumnHabits {
  readonly column: SeparatorHabits;
  readonly kin: SeparatorHabits;
  readonly table: SeparatorHabits;
}

export type TableHabits = Readonly<Record<FigureRole, ColumnHabits>>;

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
  choices: RowChoices,
): NumberReading | null {
  const common = commonReading(choices, role);
  if (common !== null || isPercentRole(role)) return common;
  return wholeReading(unit, cells[role].readings);
}

/** A percentage in words has no open figure, and may still have several readings. */
function onlyReading([first, second]: readonly NumberReading[]): NumberReading | null {
  return first === undefined || second !== undefined ? null : first;
}

/** How each column writes numbers, as far as its rows are counted. */
type OwnHabits = Readonly<Record<FigureRole, SeparatorHabits>>;

/** No row counted yet. */
export function emptyHabits(): OwnHabits {
  return {
    plan: noHabits(),
    samePeriod: noHabits(),
    actual: noHabits(),
    vsSamePeriod: noHabits(),
    vsPlan: noHabits(),
    remaining: noHabits(),
  };
}

/** Counts one more row; `choices` are what its arithmetic leaves, null for a row without open figures. */
export function countRow(habits: OwnHabits, row: OpenRow, choices: RowChoices | null): void {
  for (const role of roles) {
    const { figure, readings } = row.cells[role];
    const [first] = readings;
    if (first === undefined) continue;
    const isOpen = figure === null && choices !== null;
    const sure = isOpen ? provenReading(row, role, choices) : onlyReading(readings);
    if (sure !== null) countHabit(habits[role], sure);
    else if (first.decimalSign === ",") habits[role].openCommas += 1;
  }
}

/** How numbers are written in each column, once all rows are counted. */
export function findHabits(own: OwnHabits): TableHabits {
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
