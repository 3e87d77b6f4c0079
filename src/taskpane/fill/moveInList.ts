import type { FillDesk } from "./fillDesk";
import { shownWith } from "./shownWith";

/** Takes the keyboard to the next row that can be filled, or back; at either end it stays. */
export function moveInList(desk: FillDesk, row: number, by: 1 | -1): void {
  const { listed } = desk;
  let at = listed.findIndex(({ source }) => source.row === row);
  if (at < 0) return;
  do at += by;
  while (listed[at]?.isHeading === true);
  const next = listed[at];
  if (next === undefined) return;
  const shown = shownWith(desk.state.shown, at);
  desk.update({ current: next.source.row, shown });
  desk.focusRow(next.source.row);
}
