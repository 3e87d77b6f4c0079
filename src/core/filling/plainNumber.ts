import { foldText } from "../model/foldText";

const roman = /^[ivx]{1,5}$/;

/**
 * A row number for comparing: “3.”, “03” and “I.3” are 3, “1,1” is 1.1; null for a dash or nothing. A Roman figure before it names the group.
 */
export function plainNumber(no: string | null): string | null {
  const parts = foldText(no ?? "")
    .split(" ")
    .map((part) => part.replace(/^0+(?=\d)/, ""))
    .filter((part) => part !== "");
  if (parts.length > 4 || parts.some((part) => part.length > 6)) return null;
  const [first = ""] = parts;
  const own = parts.length > 1 && roman.test(first) ? parts.slice(1) : parts;
  return own.length === 0 ? null : own.join(".");
}
