import type { Finding } from "../model/finding";

/** So many findings of one kind in a column are told one by one; more are one fault of the column. */
const mostFindingsPerColumn = 10;

/** Replaces the findings of a column where there are too many by one with their count, worded as `form`. */
export function gatherByColumn(findings: readonly Finding[], form: string): readonly Finding[] {
  const columns = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = String(finding.details.role);
    const ofColumn = columns.get(key);
    if (ofColumn === undefined) columns.set(key, [finding]);
    else ofColumn.push(finding);
  }
  return [...columns.values()].flatMap((ofColumn) => gathered(ofColumn, form));
}

function gathered(findings: readonly Finding[], form: string): readonly Finding[] {
  const [first] = findings;
  if (first === undefined || findings.length <= mostFindingsPerColumn) return findings;
  const { role = "" } = first.details;
  const details = { role, form, count: findings.length };
  const cells = findings.flatMap(({ cell }) => cell ?? []);
  return [{ ...first, cells, indicator: null, details }];
}
