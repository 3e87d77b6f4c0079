/** Long enough for the web view to have taken the file. */
const keptMilliseconds = 60_000;

/** Hands a file to the web view's downloads; where Excel has none, nothing happens. */
export function downloadFile(
  name: string,
  content: Uint8Array<ArrayBuffer> | string,
  type: string,
): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, keptMilliseconds);
}
