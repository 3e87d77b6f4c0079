import type { CalculatedRow } from "../../model/calculatedTable";
import type { FigureRole } from "../../model/columnRole";
import type { Finding } from "../../model/finding";
import { addUp, compareSum, valueOf, type Addition } from "../addUp";
import type { Check, CheckInput } from "../check";
import { foldedName } from "../foldedName";
import { enteredRoles } from "../judgeFigures";
import { partedRows, type PartedRow } from "../partRows";
import { countsOverlapping, haveSameUnit, isAmount } from "../quantities";
import { rowFinding } from "../rowFinding";

const id = "partsDisagree";

/** Sub-rows that do not come to their indicator where they must: all parts together, or some that exceed the whole. Rates are never added. */
export const partsDisagree: Check = {
  id,
  validate: (input) =>
    partedRows(input).flatMap((parted) => {
      const findings = enteredRoles.flatMap((role) => validateParts(input, parted, role) ?? []);
      // Names are looked at only where the figures disagree: that is seldom, and names are long.
      return findings.length > 0 && isSummable(parted) ? findings : [];
    }),
};

function isSummable({ whole, parts }: PartedRow): boolean {
  if (!isAmount(whole.source)) return false;
  return parts.every(({ source }) => isAmount(source) && haveSameUnit(whole.source, source));
}

function validateParts(input: CheckInput, parted: PartedRow, role: FigureRole): Finding | null {
  const larger = parted.claim === "unsaid" ? undefined : largerPart(parted, role);
  if (larger !== undefined) return partFinding(input, parted.whole, { part: larger, role });
  const sum = isComplete(parted, role) ? disagreement(parted, role) : excess(parted, role);
  if (sum === null) return null;
  const { table } = input.assessed.calculated;
  const isSlight = sum.verdict === "rounded";
  const form = isSlight ? { form: "slight" } : sumForm(sum, parted, role);
  const value = valueOf(parted.whole, role) ?? 0;
  return rowFinding(table, parted.whole.source, {
    check: id,
    severity: isSlight ? "info" : "warning",
    role,
    details: { value, sum: sum.sum, ...form },
  });
}

function sumForm(
  sum: Addition,
  parted: PartedRow,
  role: FigureRole,
): Readonly<Record<string, string>> {
  return !isComplete(parted, role) && sum.verdict === "more" ? { form: "exceeds" } : {};
}

function partFinding(
  { assessed }: CheckInput,
  whole: CalculatedRow,
  { part, role }: { readonly part: CalculatedRow; readonly role: FigureRole },
): Finding {
  const details = {
    form: "part",
    value: valueOf(part, role) ?? 0,
    whole: valueOf(whole, role) ?? 0,
  };
  const { table } = assessed.calculated;
  return rowFinding(table, part.source, { check: id, severity: "warning", role, details });
}

/** The only part that is more than the whole. */
function largerPart({ whole, parts }: PartedRow, role: FigureRole): CalculatedRow | undefined {
  const value = valueOf(whole, role);
  if (value === null || value < 0) return undefined;
  const larger = parts.filter((part) => (valueOf(part, role) ?? value) > value);
  return larger.length === 1 ? larger[0] : undefined;
}

/** Parts said to be all of them, or that come to the whole in another column. */
function isComplete(parted: PartedRow, role: FigureRole): boolean {
  if (parted.claim !== "unsaid") return parted.claim === "all";
  return enteredRoles.some((other) => {
    const sum = other === role ? null : addUp(parted.whole, parted.parts, other);
    return sum?.verdict === "same" && sum.sum !== 0;
  });
}

function disagreement({ whole, parts }: PartedRow, role: FigureRole): Addition | null {
  const sum = addUp(whole, parts, role);
  return sum === null || sum.verdict === "same" ? null : sum;
}

/** Some parts together more than the whole; people may be counted in several parts, and a list may break the whole down twice. */
function excess({ whole, parts, claim }: PartedRow, role: FigureRole): Addition | null {
  const value = valueOf(whole, role);
  if (value === null || countsOverlapping(whole.source)) return null;
  if (claim === "unsaid" && !/^tong\b/.test(foldedName(whole.source))) return null;
  const sum = compareSum(
    value,
    parts.flatMap((part) => valueOf(part, role) ?? []),
  );
  const isTwice = claim === "unsaid" && sum.sum > value * 1.5;
  return sum.verdict === "more" && !isTwice ? sum : null;
}
