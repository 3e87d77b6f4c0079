import type { Check } from "../check";

/** "Về kinh tế (12 chỉ tiêu)" must stand above twelve indicators. */
export const groupCountMismatch: Check = {
  id: "groupCountMismatch",
  validate: ({ assessed }) => {
    const { groups, columns } = assessed.calculated.table;
    return groups.flatMap(({ name, row, declared, counted }) => {
      if (declared === null || declared === counted) return [];
      return {
        check: "groupCountMismatch",
        severity: "warning",
        cell: { row, column: columns.name ?? 0 },
        indicator: null,
        details: { name, declared, counted },
      };
    });
  },
};
