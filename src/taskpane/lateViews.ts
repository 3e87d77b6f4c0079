import type { LateViews } from "./paneState";
import { doubtfulNumbers } from "./views/doubtfulNumbers";
import { explainButton } from "./views/explainButton";
import { flagsCard } from "./views/flagsCard";
import { listNews } from "./views/listNews";
import { refusedTable } from "./views/refusedTable";

/** The views that come with the script of the buttons. */
export const lateViews: LateViews = {
  doubtfulNumbers,
  explainButton,
  flagsCard,
  listNews,
  refusedTable,
};
