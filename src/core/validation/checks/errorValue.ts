import { computedRoles } from "../../model/columnRole";
import type { FigureRole } from "../../model/columnRole";
import type { Check } from "../check";
import { enteredRoles, judgeFigures } from "../judgeFigures";
import { rowFinding } from "../rowFinding";

const id = "errorValue";

/** A cell that shows #DIV/0!, #REF! and the like; in a computed column Tính lại mends it. */
export const errorValue: Check = {
  id,
  validate: (input) => {
    const { table } = input.assessed.calculated;
    const roles = [...enteredRoles, ...computedRoles];
    return judgeFigures(input, roles, (figure, { source }, role) => {
      if (figure.kind !== "error") return null;
      const details = { code: figure.code, ...(isComputed(role) ? { form: "computed" } : {}) };
      const finding = { check: id, severity: "error", role, details } as const;
      return rowFinding(table, source, finding);
    });
  },
};

function isComputed(role: FigureRole): boolean {
  return (computedRoles as readonly FigureRole[]).includes(role);
}
