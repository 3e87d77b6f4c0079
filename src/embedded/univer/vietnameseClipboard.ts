import { SheetClipboardService } from "@univerjs/sheets-ui";
import { parseVietnameseEntry } from "./vietnameseEntry";

type PasteRest =
  Parameters<SheetClipboardService["paste"]> extends [unknown, ...infer Rest] ? Rest : never;

const plainType = "text/plain";
const htmlType = "text/html";

function rewriteNumber(text: string): string {
  return parseVietnameseEntry(text) ?? text;
}

/** Cells of a text block are parted by tabs and line breaks. */
function rewriteText(text: string): string {
  return text
    .split(/([\t\r\n]+)/)
    .map((part, index) => (index % 2 === 0 ? rewriteNumber(part) : part))
    .join("");
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

async function rewriteItem(item: ClipboardItem): Promise<ClipboardItem> {
  const parts: Record<string, Blob> = {};
  for (const type of item.types) {
    const blob = await item.getType(type);
    if (type === plainType) parts[type] = new Blob([rewriteText(await blob.text())], { type });
    else if (type === htmlType) parts[type] = new Blob([rewriteHtml(await blob.text())], { type });
    else parts[type] = blob;
  }
  return new ClipboardItem(parts);
}

/** Pastes numbers as a Vietnamese Excel does: 1.234,5 in a block from Word or a mail is a number. */
export class VietnameseClipboard extends SheetClipboardService {
  override async paste(item: ClipboardItem, ...rest: PasteRest): Promise<boolean> {
    return super.paste(await rewriteItem(item), ...rest);
  }

  override async legacyPaste(html?: string, text?: string, files?: File[]): Promise<boolean> {
    const table = html === undefined || html === "" ? html : rewriteHtml(html);
    return super.legacyPaste(table, text === undefined ? text : rewriteText(text), files);
  }
}
