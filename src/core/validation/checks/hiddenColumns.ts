import { columnLetters } from "../../model/address";
import { computedRoles, type FigureRole } from "../../model/columnRole";
import type { Finding } from "../../model/finding";
import type { Check, CheckInput } from "../check";
import { enteredRoles } from "../judgeFigures";

const id = "hiddenColumns";

/** So many hidden columns are told in one finding. */
const many = 3;

/** Columns of figures nobody sees: what is shown and printed is worked out from them, or lacks them. */
export const hiddenColumns: Check = {
  id,
  validate: (input) => {
    const hidden = hiddenFigures(input);
    const [first] = hidden;
    if (first === undefined) return [];
    if (hidden.length < many) return hidden.map(([role, column]) => tell(input, column, { role }));
    const columns = hidden.map(([, column]) => columnLetters(column)).join(", ");
    return [tell(input, first[1], { form: "several", columns, count: hidden.length })];
  },
};

type HiddenFigures = readonly (readonly [role: FigureRole, column: number])[];

/** The hidden columns that carry figures, from the left. */
function hiddenFigures({ assessed, snapshot }: CheckInput): HiddenFigures {
  const unseen = new Set(snapshot.hiddenColumns);
  const { columns, rows } = assessed.calculated.table;
  return [...enteredRoles, ...computedRoles]
    .map((role) => [role, columns[role] ?? -1] as const)
    .filter(
      ([role, column]) =>
        unseen.has(column) && rows.some(({ figures }) => figures[role].kind !== "blank"),
    )
    .sort(([, one], [, other]) => one - other);
}

function tell({ assessed }: CheckInput, column: number, details: Finding["details"]): Finding {
  const { area, headerRowCount } = assessed.calculated.table;
  const cell = { row: area.row + Math.max(0, headerRowCount - 1), column };
  return {
    check: id,
    severity: "info",
    cell,
    indicator: null,
    details: { column: columnLetters(column), ...details },
  };
}
