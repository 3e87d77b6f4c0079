import { htmlTableText } from "./htmlTableText";

/** What was copied, as a block of text: a table of a Word document or a mail by its cells, all else as plain text. */
export function clipboardBlock(clipboard: DataTransfer): string {
  return htmlTableText(clipboard.getData("text/html")) ?? clipboard.getData("text/plain");
}

/** Whether a text is more than one value: several lines, or several cells. */
export function isBlock(text: string): boolean {
  return /[\t\n]/.test(text.replace(/[\r\n]+$/, ""));
}
