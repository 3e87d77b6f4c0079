/**
 * An amount as office staff type it, by the legal way of writing: dots group thousands, the comma is decimal (1.234,5). One dot that groups
 * nothing (12.5) can only be decimal. Null where nothing is typed.
 */
export function parseAmount(text: string): number | "unusable" | null {
  const typed = text.replace(/\s/g, "");
  if (typed === "") return null;
  if (/^-?\d{1,3}(\.\d{3})+(,\d{1,6})?$/.test(typed)) {
    return Number(typed.replace(/\./g, "").replace(",", "."));
  }
  if (/^-?\d{1,15}([.,]\d{1,6})?$/.test(typed)) return Number(typed.replace(",", "."));
  return "unusable";
}
