import type { IncomingValue, RowCandidate } from "../model/filling";
import { foldText } from "../model/foldText";
import { plainNumber } from "./plainNumber";
import type { DescribedRow } from "./describeRows";

const roman = /^[ivx]{1,5}$/;

/** Group stated before a number: i of “I.3”. */
function statedGroup(no: string | null): string | null {
  const [first = "", ...rest] = foldText(no ?? "").split(" ");
  return rest.length > 0 && roman.test(first) ? first : null;
}

/** The rows a bare number may mean: of the group before it where it states one. */
export function rowsByNumber(
  rows: readonly DescribedRow[],
): (no: string | null) => readonly RowCandidate[] {
  const byNo = new Map<string, DescribedRow[]>();
  for (const row of rows) {
    if (row.no === null) continue;
    const same = byNo.get(row.no);
    if (same === undefined) byNo.set(row.no, [row]);
    else same.push(row);
  }
  return (no) => {
    const plain = plainNumber(no);
    const group = statedGroup(no);
    const found = plain === null ? [] : (byNo.get(plain) ?? []);
    return found
      .filter(({ groupNo }) => group === null || groupNo === null || groupNo === group)
      .map(({ row }) => ({ row, score: 1 }));
  };
}

/** A number that stands for itself in the source: with the group it states. */
export function numberKey(value: IncomingValue): string {
  return `${statedGroup(value.no) ?? ""} ${plainNumber(value.no) ?? ""}`;
}
