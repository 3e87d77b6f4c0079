import { assessTable } from "../../../src/core/assessment/assessTable";
import { calculateTable } from "../../../src/core/calculation/calculateTable";
import { cellAddress } from "../../../src/core/model/address";
import type { Finding } from "../../../src/core/model/finding";
import { validateTable } from "../../../src/core/validation/validateTable";
import type { BuiltTable } from "../../support/buildTable";

/** What the checks find in a built table, judged against 50 %. */
export function findingsOf({ table, snapshot }: BuiltTable): readonly Finding[] {
  return validateTable({ assessed: assessTable(calculateTable(table), 50), snapshot });
}

/** A finding in short: its cell, its severity and the form of its wording. */
export function inShort({ cell, severity, details }: Finding): string {
  const where = cell === null ? "bảng" : cellAddress(cell.row, cell.column);
  return [where, severity, details.form].filter((part) => part !== undefined).join(" ");
}
