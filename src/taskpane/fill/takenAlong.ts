import type { FilledRole } from "../../core/model/filling";
import type { OpenedTable } from "../../workflows/outcomes";
import type { FillActions } from "./fillActions";
import type { FillNews, FillState } from "./fillState";
import { carryTyped, type CarriedValues } from "./typedValues";

/** What is shown once the same table was read again: unsaved inputs stay with their rows. */
export function takenAlong(
  state: FillState,
  opened: OpenedTable,
  judge: FillActions["judge"],
): Partial<FillState> {
  const carry = (role: FilledRole): CarriedValues =>
    carryTyped(state.typed[role], state.opened, { opened, role, judge });
  const actual = carry("actual");
  const samePeriod = carry("samePeriod");
  const lost = [...actual.lost, ...samePeriod.lost].map(({ text }) => text);
  const gone: { news?: FillNews } =
    lost.length === 0 ? {} : { news: { kind: "rowsGone", values: lost } };
  const typed = { actual: actual.typed, samePeriod: samePeriod.typed };
  return { opened, typed, ...gone };
}
