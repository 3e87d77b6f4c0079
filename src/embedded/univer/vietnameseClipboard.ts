import { SheetClipboardService } from "@univerjs/sheets-ui";
import { parseVietnameseEntry } from "./vietnameseEntry";

type PasteRest =
  Parameters<SheetClipboardService["paste"]> extends [unknown, ...infer Rest] ? Rest : never;

const plainType = "text/plain";
const htmlType = "text/html";

/** A block of text as a table, line by line and tab by tab; blank cells and lines keep their places, text is never HTML. */
function tableOfText(text: string): string {
  const table = document.implementation.createHTMLDocument().createElement("table");
  for (const line of text.replace(/\r?\n$/, "").split(/\r?\n/)) {
    const row = table.insertRow();
    for (const part of line.split("\t")) {
      row.insertCell().textContent = parseVietnameseEntry(part) ?? part;
    }
  }
  return table.outerHTML;
}

function isBlock(text: string): boolean {
  return /[\t\n]/.test(text);
}

/** Only cells that hold nothing but a number are touched; parsed this way, nothing in the block runs or loads. */
function rewriteHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const cell of page.querySelectorAll("td, th")) {
    const number = parseVietnameseEntry(cell.textContent);
    if (number !== null) cell.textContent = number;
  }
  return page.documentElement.outerHTML;
}

/** What was copied as HTML; empty for a single value, which goes its own way. */
function htmlOf(html: string, text: string): string {
  if (html !== "") return rewriteHtml(html);
  return isBlock(text) ? tableOfText(text) : "";
}

async function textOf(item: ClipboardItem, type: string): Promise<string> {
  return item.types.includes(type) ? (await item.getType(type)).text() : "";
}

async function rewriteItem(item: ClipboardItem): Promise<ClipboardItem> {
  const text = await textOf(item, plainType);
  const html = htmlOf(await textOf(item, htmlType), text);
  const parts: Record<string, Blob> = {};
  for (const type of item.types) parts[type] = await item.getType(type);
  if (text !== "") {
    parts[plainType] = new Blob([parseVietnameseEntry(text) ?? text], { type: plainType });
  }
  if (html !== "") parts[htmlType] = new Blob([html], { type: htmlType });
  return new ClipboardItem(parts);
}

/** Pastes numbers as a Vietnamese Excel does: 1.234,5 in a block from Word or a mail is a number, and blank cells stay blank. */
export class VietnameseClipboard extends SheetClipboardService {
  override async paste(item: ClipboardItem, ...rest: PasteRest): Promise<boolean> {
    return super.paste(await rewriteItem(item), ...rest);
  }

  override async legacyPaste(html = "", text = "", files?: File[]): Promise<boolean> {
    return super.legacyPaste(htmlOf(html, text), parseVietnameseEntry(text) ?? text, files);
  }
}
