/** A workbook larger than this is not a table of indicators, and reading it would stop the pane. */
export const mostMegabytes = 20;

export const mostBytes = mostMegabytes * 1024 * 1024;
