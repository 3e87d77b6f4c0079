import { columnRoles, type ColumnRole } from "../model/columnRole";
import type { Reason } from "../model/readingExplanation";
import { fillTemplate } from "./fillTemplate";
import { columnRoleName } from "./names";
import { typedNumberText } from "./numberText";
import type { Texts } from "./texts";

function isColumnRole(text: string): text is ColumnRole {
  return (columnRoles as readonly string[]).includes(text);
}

/**
 * A reason in words that follow "vì" (because): no capital, no full stop. `reasons` are the texts by reason, such as `viRoleReasons`;
 * a reason without a text is told by its name, so that none is swallowed.
 */
export function reasonText(
  { reason, details }: Reason,
  reasons: Readonly<Record<string, string>>,
  texts: Texts,
): string {
  if (!Object.hasOwn(reasons, reason)) return reason;
  const worded = Object.entries(details).map(([name, value]): [string, string] => {
    if (typeof value === "number") return [name, typedNumberText(value, texts)];
    return [name, name === "role" && isColumnRole(value) ? columnRoleName(value, texts) : value];
  });
  return fillTemplate(reasons[reason] ?? reason, Object.fromEntries(worded));
}
