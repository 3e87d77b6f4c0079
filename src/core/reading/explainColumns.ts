import type { ColumnRole } from "../model/columnRole";
import type { ColumnExplanation, Reason } from "../model/readingExplanation";
import { evidenceReasons, numberRowReasons, rivalReasons } from "./columnReasons";
import { confidenceOf } from "./columnConfidence";
import { headingReasons, noRoleReasons } from "./headingReasons";
import type { ExplainedColumn, Understanding } from "./understanding";

function rolesByColumn(understanding: Understanding): ReadonlyMap<number, ColumnRole> {
  const { text, figures, remaining } = understanding;
  const { plan, samePeriod, actual, vsSamePeriod, vsPlan } = figures;
  const { no, name, unit, note } = text;
  const columns: Readonly<Record<ColumnRole, number | null>> = {
    ...{ no, name, unit, note, plan, samePeriod, actual, vsSamePeriod, vsPlan },
    remaining: remaining?.column ?? null,
  };
  return new Map(
    (Object.entries(columns) as [ColumnRole, number | null][]).flatMap(([role, column]) =>
      column === null ? [] : [[column, role] as const],
    ),
  );
}

function reasonsFor(understanding: Understanding, column: ExplainedColumn): readonly Reason[] {
  const { fixed } = understanding.hints;
  if (fixed.has(column.column)) {
    return [{ reason: "person", details: {} }, ...evidenceReasons(understanding, column)];
  }
  if (column.role === null) return noRoleReasons(understanding, column);
  return [
    ...headingReasons(understanding, column),
    ...evidenceReasons(understanding, column),
    ...numberRowReasons(understanding, column),
    ...rivalReasons(understanding, column),
  ];
}

/** Each column that has a heading or a role: what it is taken for, why, and how sure that is. */
export function explainColumns(understanding: Understanding): readonly ColumnExplanation[] {
  const roles = rolesByColumn(understanding);
  const { header, headings } = understanding;
  return header.meanings.flatMap((meaning) => {
    const { column } = meaning;
    const role = roles.get(column) ?? null;
    const heading = headings.get(column);
    if (heading === undefined || (role === null && heading.text === "")) return [];
    const explained = { column, role, meaning, heading };
    const reasons = reasonsFor(understanding, explained);
    const confidence = confidenceOf(understanding, explained, reasons);
    return [{ column, role, heading: heading.text, confidence, reasons }];
  });
}
