import { cellAddress } from "../model/address";
import { columnRoles, type ColumnRole } from "../model/columnRole";
import type { Finding } from "../model/finding";
import { fillTemplate } from "./fillTemplate";
import { columnRoleName } from "./names";
import { typedNumberText } from "./numberText";
import type { FindingWording, SubjectTexts, Texts } from "./texts";

/**
 * What a finding says to people: what is wrong and what to do. The text is that of the check, or of "check.form" where
 * `details.form` names one of several ways of saying it. A detail called `role` (or ending in `Role`) is a column role.
 */
export function findingMessage(finding: Finding, texts: FindingWording): string {
  const values = {
    ...wordedDetails(finding, texts),
    check: finding.check,
    cell: finding.cell === null ? "" : cellAddress(finding.cell.row, finding.cell.column),
    subject: subjectText(finding, texts.subjects),
  };
  return fillTemplate(findingTemplate(finding, texts), values);
}

function findingTemplate(finding: Finding, texts: FindingWording): string {
  const { form } = finding.details;
  const key = form === undefined ? finding.check : `${finding.check}.${form}`;
  const known: Readonly<Record<string, string>> = texts.findings;
  return Object.hasOwn(known, key) ? (known[key] ?? texts.unknownFinding) : texts.unknownFinding;
}

function wordedDetails(finding: Finding, texts: Texts): Record<string, string> {
  const worded: Record<string, string> = {};
  for (const [name, value] of Object.entries(finding.details)) {
    worded[name] = detailText(name, value, texts);
  }
  return worded;
}

function detailText(name: string, value: string | number, texts: Texts): string {
  if (typeof value === "number") return typedNumberText(value, texts);
  return /role$/i.test(name) && isColumnRole(value) ? columnRoleName(value, texts) : value;
}

function isColumnRole(text: string): text is ColumnRole {
  return (columnRoles as readonly string[]).includes(text);
}

/** Names the row a finding is about; `details.subRow` is the name of a row that is not counted itself. */
function subjectText(finding: Finding, texts: SubjectTexts): string {
  const { indicator: no, cell, details } = finding;
  const { subRow, name } = details;
  if (subRow !== undefined) return subRowText(String(subRow), no, texts);
  if (no !== null) return fillTemplate(texts.indicator, { no });
  if (name !== undefined) return fillTemplate(texts.subRow, { name: String(name) });
  if (cell === null) return texts.table;
  return fillTemplate(texts.cell, { cell: cellAddress(cell.row, cell.column) });
}

function subRowText(name: string, no: string | null, texts: SubjectTexts): string {
  return no === null
    ? fillTemplate(texts.subRow, { name })
    : fillTemplate(texts.subRowOfIndicator, { name, no });
}
