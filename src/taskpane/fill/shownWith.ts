import { rowsAtATime } from "./fillState";

/** How many rows must be on the page for the one at this place to be among them. */
export function shownWith(shown: number, index: number): number {
  return Math.max(shown, Math.ceil((index + 1) / rowsAtATime) * rowsAtATime);
}
