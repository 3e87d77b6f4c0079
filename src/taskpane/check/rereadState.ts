import type { CheckedTable } from "../../workflows/outcomes";
import { checkItems, type CheckItem } from "./checkItems";
import { itemsAtATime, type CheckState, type Ignoring, type Repairing } from "./checkState";

/** “Kiểm tra” as it begins with a table. */
export function initialState(opened: CheckedTable): CheckState {
  return {
    opened,
    ...checkItems(opened),
    filter: null,
    search: "",
    shown: itemsAtATime,
    ignoring: null,
    repairing: null,
    news: null,
  };
}

/** The same with the table as it was checked anew: what is half done stays with its finding, and is let go of where that is gone. */
export function rereadState(state: CheckState, opened: CheckedTable): CheckState {
  const { items, ignored } = checkItems(opened);
  const repairing = repairingStill(state, items);
  const isLost = state.repairing !== null && repairing === null;
  return {
    ...state,
    opened,
    items,
    ignored,
    ignoring: ignoringStill(state, items),
    repairing,
    news: isLost ? { kind: "previewGone" } : state.news,
  };
}

/** A half-typed reason goes along with a finding whose figures have changed meanwhile. */
function ignoringStill(state: CheckState, items: readonly CheckItem[]): Ignoring | null {
  const { ignoring } = state;
  if (ignoring === null || items.some(({ id }) => id === ignoring.id)) return ignoring;
  const before = state.items.find(({ id }) => id === ignoring.id);
  const now = items.find(({ place }) => place === before?.place);
  return now === undefined ? null : { ...ignoring, id: now.id };
}

/** What was answered is asked again where rows may have moved. */
function repairingStill(state: CheckState, items: readonly CheckItem[]): Repairing | null {
  const { repairing } = state;
  if (repairing === null) return null;
  const known = new Map(items.map((item) => [item.id, item]));
  const ids = repairing.ids.filter((id) => known.get(id)?.repair);
  if (ids.length === 0 || (repairing.at !== null && !known.has(repairing.at))) return null;
  const asked = ids.flatMap((id) => known.get(id)?.repair?.questions ?? []);
  const answers = repairing.answers.filter((answer) =>
    asked.some(
      ({ row, column, readings }) =>
        row === answer.row && column === answer.column && readings.includes(answer.value),
    ),
  );
  return { ...repairing, ids, answers };
}
