/** Copies HTML with its plain text; false where the web view forbids it. */
export function copyHtml(html: string, text: string): boolean {
  let taken = false;
  const fill = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    taken = true;
  };
  document.addEventListener("copy", fill);
  try {
    // Deprecated, and the one way that also works where panes may not use the clipboard.
    const copy = (document as { execCommand?: (command: string) => boolean }).execCommand;
    return copy?.call(document, "copy") === true && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", fill);
  }
}
