import type { FilledRole } from "../../core/model/filling";
import { cellToFill } from "./cellToFill";
import type { FillDesk } from "./fillDesk";
import { rowsAtATime, type FillState } from "./fillState";
import { moveInList } from "./moveInList";
import { previewIntents } from "./previewIntents";
import { sourceIntents } from "./sourceIntents";
import { withTyped } from "./typedValues";
import type { FillIntents } from "./views/fillIntents";

/** What a person does, carried out. */
export function createFillIntents(desk: FillDesk): FillIntents {
  return { ...listIntents(desk), ...sourceIntents(desk), ...previewIntents(desk) };
}

type ListIntents = Omit<
  FillIntents,
  keyof ReturnType<typeof sourceIntents> | keyof ReturnType<typeof previewIntents>
>;

function listIntents(desk: FillDesk): ListIntents {
  return { ...choosing(desk), ...typing(desk), ...asking(desk) };
}

/** Which rows are listed. */
function choosing(
  desk: FillDesk,
): Pick<ListIntents, "chooseRole" | "chooseFilter" | "search" | "showMore"> {
  const choose = (change: Partial<FillState>): void => {
    desk.update({ shown: rowsAtATime, ...change });
  };
  return {
    chooseRole: (role) => {
      choose({ role, news: null });
    },
    chooseFilter: (filter) => {
      choose({ filter });
    },
    search: (search) => {
      choose({ search });
    },
    showMore: () => {
      desk.update({ shown: desk.state.shown + rowsAtATime });
    },
  };
}

/** What happens in the inputs. */
function typing(
  desk: FillDesk,
): Pick<
  ListIntents,
  "enter" | "type" | "restore" | "move" | "discard" | "takeBack" | "forgetLost"
> {
  return {
    enter: (row) => {
      if (desk.state.current !== row) desk.update({ current: row });
      desk.resting();
    },
    type: (row, text) => {
      type(desk, row, text);
      desk.resting();
    },
    restore: (row) => {
      desk.update({ typed: without(desk.state, row) });
    },
    move: (row, by) => {
      moveInList(desk, row, by);
    },
    discard: () => {
      const { role, typed } = desk.state;
      desk.update({
        typed: { ...typed, [role]: new Map() },
        news: { kind: "discarded", role, typed: typed[role] },
      });
    },
    takeBack: () => {
      const { news, typed } = desk.state;
      if (news?.kind !== "discarded") return;
      // What was typed since stays.
      const both = new Map([...news.typed, ...typed[news.role]]);
      desk.update({ typed: { ...typed, [news.role]: both }, news: null });
    },
    forgetLost: () => {
      desk.saveDrafts(true);
      desk.update({ news: null });
    },
  };
}

/** What is asked of Excel and of the pane around. */
function asking(
  desk: FillDesk,
): Pick<ListIntents, "goTo" | "goToCell" | "stop" | "undo" | "calculate" | "dismiss"> {
  const dismiss = (): void => {
    desk.update({ news: null });
  };
  return {
    goTo: (row) => {
      const cell = cellToFill(desk.state.opened, desk.state.role, row);
      if (cell !== null) desk.link.goTo(cell);
    },
    goToCell: desk.link.goTo,
    stop: desk.stop,
    undo: () => {
      dismiss();
      desk.link.undo();
    },
    calculate: () => {
      dismiss();
      desk.link.calculate();
    },
    dismiss,
  };
}

function type({ state, actions, update }: FillDesk, row: number, text: string): void {
  const { opened, role, typed } = state;
  const after = withTyped(typed[role], { row, text }, { opened, role, judge: actions.judge });
  update({ typed: { ...typed, [role]: after } });
}

function without({ typed, role }: FillState, row: number): Readonly<FillState["typed"]> {
  const after = new Map(typed[role]);
  after.delete(row);
  return { ...typed, [role satisfies FilledRole]: after };
}
