import type { FilledRole } from "../../core/model/filling";
import type { FillActions } from "./fillActions";
import { judgedEntries } from "./typedValues";
import type { FillNews, FillState, TypedValues } from "./fillState";

/** What is shown first: with the inputs a person left half done, and in words those whose rows are gone. */
export function restoredState(
  state: FillState,
  { judge, restoreDrafts }: Pick<FillActions, "judge" | "restoreDrafts">,
): FillState {
  const { opened } = state;
  const { drafts, lost } = restoreDrafts(opened);
  const restored = (role: FilledRole): TypedValues => {
    const entries = drafts.filter((draft) => draft.role === role).flatMap((draft) => draft.entries);
    return judgedEntries(entries, { opened, role, judge });
  };
  const typed = { actual: restored("actual"), samePeriod: restored("samePeriod") };
  const count = typed.actual.size + typed.samePeriod.size;
  return { ...state, typed, role: usableRole(state), news: restoredNews(count, lost) };
}

function restoredNews(
  count: number,
  lost: ReturnType<FillActions["restoreDrafts"]>["lost"],
): FillNews | null {
  if (lost.length > 0) {
    return { kind: "rowsGone", values: lost.map(({ name, text }) => `${name}: ${text}`) };
  }
  return count === 0 ? null : { kind: "draftsRestored", count };
}

/** A table of last year's figures alone has no other column to fill. */
function usableRole({ opened, role }: FillState): FilledRole {
  const { columns } = opened.assessed.calculated.table;
  return columns.actual === undefined && columns.samePeriod !== undefined ? "samePeriod" : role;
}
