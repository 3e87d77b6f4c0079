import type { FigureRole } from "../../model/columnRole";
import type { Finding } from "../../model/finding";
import { compareSum, valueOf, type Addition } from "../addUp";
import type { Check, CheckInput } from "../check";
import { foldedName } from "../foldedName";
import { enteredRoles } from "../judgeFigures";
import { partedRows, type PartedRow } from "../partRows";
import { isPercentage } from "../quantities";
import { rowFinding } from "../rowFinding";

const id = "structureSum";

/** Decimals cut or rounded leave 99,9 or 100,1: nobody minds. */
const roundedOff = 0.1 + 1e-9;

/** "Cơ cấu …" with its shares: they come to 100. */
export const structureSum: Check = {
  id,
  validate: (input) =>
    partedRows(input)
      .filter(isStructure)
      .flatMap((parted) => enteredRoles.flatMap((role) => validateShares(input, parted, role))),
};

function isStructure({ whole: { source }, parts }: PartedRow): boolean {
  if (!/^(?:co cau|ty trong)\b/.test(foldedName(source)) || parts.length < 2) return false;
  const isShare = isPercentage(source) || source.unit === null;
  return parts.every(({ source: part }) => (part.unit === null ? isShare : isPercentage(part)));
}

function validateShares(
  { assessed }: CheckInput,
  { whole, parts, claim }: PartedRow,
  role: FigureRole,
): readonly Finding[] {
  const sum = sumOfShares(parts, role);
  if (sum === null || (isPartial({ parts, claim }, role) && sum.sum < 100)) return [];
  const isSlight = sum.verdict === "rounded";
  return [
    rowFinding(assessed.calculated.table, whole.source, {
      check: id,
      severity: isSlight ? "info" : "warning",
      role,
      details: { sum: sum.sum, ...(isSlight ? { form: "slight" } : {}) },
    }),
  ];
}

function isPartial(
  { parts, claim }: Pick<PartedRow, "parts" | "claim">,
  role: FigureRole,
): boolean {
  return claim === "some" || parts.some((part) => valueOf(part, role) === null);
}

/** What the shares come to, where that is not a hundred. */
function sumOfShares(parts: PartedRow["parts"], role: FigureRole): Addition | null {
  const shares = parts.flatMap((part) => valueOf(part, role) ?? []);
  const sum = compareSum(100, shares);
  const isRight = sum.verdict === "same" || Math.abs(sum.sum - 100) <= roundedOff;
  return shares.length < 2 || isRight ? null : sum;
}
