/** `selected`: the browser forbids copying, so the text is marked and the person presses Ctrl+C. */
export type CopyOutcome = "copied" | "selected";

/** Copies the text of an element, its paragraphs a line each, by whatever the web view allows: Excel on the web blocks the clipboard of panes. */
export async function copyText(element: HTMLElement): Promise<CopyOutcome> {
  const paragraphs = [...element.querySelectorAll("p")].map((one) => one.textContent.trim());
  const text = paragraphs.length === 0 ? element.textContent.trim() : paragraphs.join("\r\n");
  if (await copyByClipboard(text)) return "copied";
  selectText(element);
  return copyBySelection() ? "copied" : "selected";
}

async function copyByClipboard(text: string): Promise<boolean> {
  // Absent on pages without https, whatever the type says.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined) return false;
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

function selectText(element: HTMLElement): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function copyBySelection(): boolean {
  // Deprecated, and still the only way where the clipboard is blocked.
  const copy = (document as { execCommand?: (command: string) => boolean }).execCommand;
  if (copy === undefined) return false;
  try {
    return copy.call(document, "copy");
  } catch {
    return false;
  }
}
