import { doubtfulNumbers } from "./views/doubtfulNumbers";
import { listNews } from "./views/listNews";
import { refusedTable } from "./views/refusedTable";

/** What the pane shows besides, once the table is there: it comes with the script of the buttons. */
export const lateViews = { doubtfulNumbers, listNews, refusedTable };

export type LateViews = typeof lateViews;
