import { foldText } from "./foldText";
import { totalNames } from "./rowPhrases";

const declaredCount = /\s*[([]?\s*(?:gồm |có )?(\d{1,3})\s*ch[ỉi]\s*ti[êe]u\s*[)\]]?\s*[:.]?$/iu;
const totals: ReadonlySet<string> = new Set(totalNames.map(foldText));
const sumOfLabels =
  /[:=(]\s*=?\s*\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})(?:\s*\+\s*(?:[a-z]|\d{1,2}|[ivx]{1,4}))+\s*\)?$/;

const longestHeading = 200;
/** Only the end of a name can say so. */
const longestTotal = 80;

/** The count a group heading states, and its name without it; null where it states none. */
export function parseDeclaredCount(
  name: string,
): { readonly count: number; readonly name: string } | null {
  const match = declaredCount.exec(name.slice(0, longestHeading));
  if (match === null || match.index === 0) return null;
  return { count: Number(match[1]), name: name.slice(0, match.index).replace(/ ?[:;,–-]$/, "") };
}

/** Whether the name says that the row sums others up: "Tổng số", "Tổng vốn đầu tư: = A + B". */
export function isTotalName(name: string): boolean {
  const folded = foldText(name.slice(-longestTotal));
  return totals.has(folded.replace(/ ?[:.]$/, "")) || sumOfLabels.test(folded);
}

/** Whether the row lists parts of the one above: "Trong đó:", "Trong đó: lúa". */
export function isOfWhich(name: string): boolean {
  return /^(?:trong do|bao gom|chia ra|gom)\b/.test(foldText(name.slice(0, 20)));
}

/** Whether a text goes on with a sentence begun above: it begins in lower case or with a bracket. */
export function continuesName(name: string): boolean {
  const first = name.charAt(0);
  return first === "(" || (first !== first.toUpperCase() && first === first.toLowerCase());
}
