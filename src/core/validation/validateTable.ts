import type { Finding } from "../model/finding";
import type { CheckInput } from "./check";
import { checks } from "./checks";

/** Everything the checks find in a table, all at once, from the top of the sheet down; what concerns the whole table comes first. */
export function validateTable(input: CheckInput): readonly Finding[] {
  const findings = checks.flatMap((check) => check.validate(input));
  return [...findings].sort((one, other) => compare(one, other));
}

function compare(one: Finding, other: Finding): number {
  const [first, second] = [position(one), position(other)];
  return first.row - second.row || first.column - second.column;
}

function position(finding: Finding): { readonly row: number; readonly column: number } {
  return finding.cell ?? { row: -1, column: -1 };
}
