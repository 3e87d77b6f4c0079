import type { TableRow } from "../../model/indicatorTable";
import type { Check } from "../check";
import { rowFinding } from "../rowFinding";

const id = "duplicateNumber";

/** Two indicators of one group with the same number. */
export const duplicateNumber: Check = {
  id,
  validate: ({ assessed }) => {
    const { table } = assessed.calculated;
    const firstRows = new Map<string, TableRow>();
    return assessed.indicators.flatMap(({ row: { source } }) => {
      const no = source.no?.trim() ?? "";
      if (no === "") return [];
      const key = `${source.group ?? ""}\n${no}`;
      const first = firstRows.get(key);
      if (first === undefined) {
        firstRows.set(key, source);
        return [];
      }
      const details = { no, first: String(first.row + 1), row: String(source.row + 1) };
      return [rowFinding(table, source, { check: id, severity: "warning", role: "no", details })];
    });
  },
};
