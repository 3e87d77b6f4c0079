import { cleanReason } from "../../workflows/ignoreFinding";
import type { CheckDesk } from "./checkDesk";
import { itemsAtATime } from "./checkState";
import { repairIntents } from "./repairIntents";
import type { CheckIntents } from "./views/checkIntents";

/** What a person does, carried out. */
export function createCheckIntents(desk: CheckDesk): CheckIntents {
  return { ...listIntents(desk), ...ignoreIntents(desk), ...repairIntents(desk) };
}

type RepairNames = keyof ReturnType<typeof repairIntents>;
type IgnoreNames = "beginIgnore" | "typeReason" | "keepIgnored" | "considerAgain";

function listIntents(desk: CheckDesk): Omit<CheckIntents, RepairNames | IgnoreNames> {
  return {
    choose: (severity) => {
      const filter = desk.state.filter === severity ? null : severity;
      desk.update({ filter, shown: itemsAtATime });
    },
    search: (search) => {
      desk.update({ search, shown: itemsAtATime });
    },
    showMore: () => {
      desk.update({ shown: desk.state.shown + itemsAtATime });
    },
    goTo: (cell) => {
      desk.link.goTo(cell);
    },
    list: () => {
      list(desk);
    },
    undo: () => {
      desk.update({ news: null });
      desk.link.undo();
    },
    dismiss: () => {
      desk.update({ news: null });
    },
  };
}

function list({ run, actions, state, update }: CheckDesk): void {
  update({ news: null });
  run(async () => {
    const outcome = await actions.list(state.opened, actions.today());
    if (outcome.kind === "noTable") return { opened: null, change: {} };
    const { sheet, replaced, opened } = outcome;
    return { opened, change: { news: { kind: "listed", sheet, replaced } } };
  });
}

function ignoreIntents(desk: CheckDesk): Pick<CheckIntents, IgnoreNames> {
  return {
    beginIgnore: (id) => {
      desk.update({
        ignoring: { id, text: "", isMissing: false },
        repairing: null,
        news: null,
      });
      desk.focus("#ignore-reason");
    },
    typeReason: (text) => {
      const { ignoring } = desk.state;
      if (ignoring !== null) desk.update({ ignoring: { ...ignoring, text, isMissing: false } });
    },
    keepIgnored: () => {
      keepIgnored(desk);
    },
    considerAgain: (id) => {
      considerAgain(desk, id);
    },
  };
}

function keepIgnored({ state, actions, update, focus, run }: CheckDesk): void {
  const { ignoring, items, opened } = state;
  const item = items.find(({ id }) => id === ignoring?.id);
  if (ignoring === null || item === undefined) return;
  if (cleanReason(ignoring.text) === null) {
    update({ ignoring: { ...ignoring, isMissing: true } });
    focus("#ignore-reason");
    return;
  }
  run(async () => {
    const decision = { reason: ignoring.text, date: actions.today() };
    const outcome = await actions.ignore(opened, item.finding, decision);
    if (outcome.kind === "noTable") return { opened: null, change: {} };
    const kind = outcome.kind === "gone" ? "gone" : "ignored";
    return { opened: outcome.opened, change: { ignoring: null, news: { kind } } };
  });
}

function considerAgain({ state, actions, run }: CheckDesk, id: string): void {
  const item = state.ignored.find((one) => one.id === id);
  if (item === undefined) return;
  run(async () => {
    const outcome = await actions.considerAgain(state.opened, item.finding);
    if (outcome.kind === "noTable") return { opened: null, change: {} };
    const kind = outcome.kind === "gone" ? "gone" : "considered";
    return { opened: outcome.opened, change: { news: { kind } } };
  });
}
