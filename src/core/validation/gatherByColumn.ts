import type { Finding } from "../model/finding";

/** So many findings of one kind in a column are told one by one; more are one fault of the column. */
const mostFindingsPerColumn = 10;
/** A few already are, where they are nearly all there is in the column. */
const fewFindings = 4;
const nearlyAll = 2 / 3;

/** How many cells of the column of a role could have the fault. */
export type CellsAmong = (role: string) => number;

/** Replaces the findings of a column that say the same, where there are too many, by one with their count: worded as "column", or "formColumn". */
export function gatherByColumn(
  findings: readonly Finding[],
  among: CellsAmong,
): readonly Finding[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { role, form, column } = finding.details;
    const key = [role, form, column].join("\n");
    const ofKind = kinds.get(key);
    if (ofKind === undefined) kinds.set(key, [finding]);
    else ofKind.push(finding);
  }
  return [...kinds.values()].flatMap((ofKind) => gathered(ofKind, among));
}

function gathered(findings: readonly Finding[], among: CellsAmong): readonly Finding[] {
  const [first] = findings;
  const count = findings.length;
  if (first === undefined || count < fewFindings) return findings;
  const { role = "", form, column } = first.details;
  const isColumn = count > mostFindingsPerColumn || count >= among(String(role)) * nearlyAll;
  if (!isColumn) return findings;
  const worded = form === undefined ? "column" : `${form}Column`;
  const details = { role, form: worded, count, ...(column === undefined ? {} : { column }) };
  const cells = findings.flatMap(({ cell }) => cell ?? []);
  return [{ ...first, cells, indicator: null, details }];
}
