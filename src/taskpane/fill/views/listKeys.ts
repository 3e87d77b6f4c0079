import type { FillIntents } from "./fillIntents";

type Press = (row: number, intents: FillIntents) => void;

const next: Press = (row, intents) => {
  intents.move(row, 1);
};
const back: Press = (row, intents) => {
  intents.move(row, -1);
};

const presses: Readonly<Record<string, Press>> = {
  Enter: next,
  "Shift+Enter": back,
  ArrowDown: next,
  ArrowUp: back,
  "Ctrl+Enter": (_row, intents) => {
    intents.planTyped();
  },
  Escape: (row, intents) => {
    intents.restore(row);
  },
};

/** Keys in the input of a row: Enter and arrows go along the list, Escape restores, Ctrl+Enter goes on to writing. */
export function listKeys(event: KeyboardEvent, intents: FillIntents): void {
  const { target } = event;
  if (!(target instanceof HTMLInputElement) || target.dataset.row === undefined) return;
  // Enter that ends the composing of a Vietnamese word belongs to the input method.
  if (event.isComposing) return;
  const name = pressName(event);
  if (!Object.hasOwn(presses, name)) return;
  event.preventDefault();
  presses[name]?.(Number(target.dataset.row), intents);
}

function pressName({ ctrlKey, metaKey, shiftKey, altKey, key }: KeyboardEvent): string {
  if (altKey) return "";
  const parts = [...(ctrlKey || metaKey ? ["Ctrl"] : []), ...(shiftKey ? ["Shift"] : []), key];
  return parts.join("+");
}
