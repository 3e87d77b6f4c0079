import { previewRepair } from "../../workflows/previewRepair";
import type { RepairPreview } from "../../workflows/repairs";
import type { CheckDesk } from "./checkDesk";
import type { CheckItem } from "./checkItems";
import type { CheckState } from "./checkState";
import type { CheckIntents } from "./views/checkIntents";

type RepairNames =
  "beginRepair" | "widenRepair" | "beginTextRepair" | "answer" | "write" | "cancel";

const textCheck = "numberStoredAsText";

/** The findings being mended. */
export function repairedItems({ repairing, items }: CheckState): readonly CheckItem[] {
  const ids = new Set(repairing?.ids);
  return items.filter(({ id }) => ids.has(id));
}

/** What the repairs being looked at would do; null while none are. */
export function shownPreview(state: CheckState): RepairPreview | null {
  if (state.repairing === null) return null;
  const repairs = repairedItems(state).flatMap(({ repair }) => repair ?? []);
  return previewRepair(state.opened, repairs, state.repairing.answers);
}

/** The findings of one check that can be mended. */
export function mendableItems(items: readonly CheckItem[], check: string): readonly CheckItem[] {
  return items.filter(({ finding, repair }) => finding.check === check && repair !== null);
}

/** Those of the check of the repair being looked at that are mended in the same way. */
export function alikeItems(state: CheckState): readonly CheckItem[] {
  const [first] = repairedItems(state);
  if (first === undefined) return [];
  const alike = mendableItems(state.items, first.finding.check);
  return alike.filter(({ repair }) => repair?.kind === first.repair?.kind);
}

/** How many figures stored as text can be made numbers. */
export function textFigureCount(items: readonly CheckItem[]): number {
  const cells = mendableItems(items, textCheck).map(({ finding }) => finding.cells?.length ?? 1);
  return cells.reduce((sum, count) => sum + count, 0);
}

/** What a person does about repairs, carried out. */
export function repairIntents(desk: CheckDesk): Pick<CheckIntents, RepairNames> {
  const begin = (at: string | null, ids: readonly string[]): void => {
    desk.update({ repairing: { at, ids, answers: [] }, ignoring: null, news: null });
    desk.focus("#repair-title");
  };
  return {
    beginRepair: (id) => {
      begin(id, [id]);
    },
    widenRepair: () => {
      const { repairing } = desk.state;
      if (repairing === null) return;
      const ids = alikeItems(desk.state).map(({ id }) => id);
      desk.update({ repairing: { ...repairing, ids } });
      desk.focus("#repair-title");
    },
    beginTextRepair: () => {
      begin(
        null,
        mendableItems(desk.state.items, textCheck).map(({ id }) => id),
      );
    },
    answer: (answer) => {
      const { repairing } = desk.state;
      if (repairing === null) return;
      const others = repairing.answers.filter(
        ({ row, column }) => row !== answer.row || column !== answer.column,
      );
      desk.update({ repairing: { ...repairing, answers: [...others, answer] } });
    },
    write: () => {
      write(desk);
    },
    cancel: () => {
      cancel(desk);
    },
  };
}

function write({ state, actions, run }: CheckDesk): void {
  const { opened, repairing } = state;
  const preview = shownPreview(state);
  if (repairing === null || preview === null || preview.changes.length === 0) return;
  const findings = repairedItems(state).map(({ finding }) => finding);
  run(async () => {
    const outcome = await actions.repair(opened, { findings, answers: repairing.answers });
    if (outcome.kind === "noTable") return { opened: null, change: {} };
    if (outcome.kind === "gone") {
      return { opened: outcome.opened, change: { repairing: null, news: { kind: "gone" } } };
    }
    const { changes, mismatches } = outcome;
    const isKept = outcome.opened.undoable === "repair";
    const news = isKept
      ? ({ kind: "repaired", cells: changes.length, mismatches } as const)
      : ({ kind: "undoTooLarge" } as const);
    return { opened: outcome.opened, change: { repairing: null, news } };
  });
}

/** The keyboard goes back to the button it came from. */
function cancel({ state, update, focus }: CheckDesk): void {
  const { ignoring, repairing } = state;
  const action = ignoring === null ? "repair" : "ignore";
  const index = state.items.findIndex(({ id }) => id === (ignoring?.id ?? repairing?.at));
  update({ ignoring: null, repairing: null });
  focus(
    index < 0
      ? '[data-action="repair-text"]'
      : `[data-item="${index}"] [data-action="${action}-finding"]`,
  );
}
