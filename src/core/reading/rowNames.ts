import { foldText } from "./foldText";
import { openEnds, partPhrases, totalNames, wholePlaces } from "./rowPhrases";

const noun = /(?:ch[ỉi]\s*ti[êe]u|CT)(?![\p{L}\p{N}])/u.source;
const stated = `(?:tổng số |gồm có |gồm |bao gồm |có )?:?\\s*(\\d{1,3})\\s*${noun}`;
const countInBrackets = new RegExp(`\\s*[([]\\s*${stated}[^()[\\]]{0,60}[)\\]]\\s*[:.;]?$`, "iu");
const countAtEnd = new RegExp(`\\s*[-–:,;\\s]\\s*${stated}\\s*[:.;]?$`, "iu");
const countFirst = new RegExp(`^(?:gồm |có |nhóm )?(\\d{1,3})\\s*${noun}`, "iu");
const bareCount = /\s*\((\d{1,3})\)\s*:?$/;

const longestHeading = 200;
/** Only the end of a name can say so. */
const longestTotal = 80;

export interface DeclaredCount {
  readonly count: number;
  /** The name without the count. */
  readonly name: string;
}

/** The count a group heading states, and its name without it; null where it states none. */
export function parseDeclaredCount(name: string): DeclaredCount | null {
  const text = name.slice(0, longestHeading);
  const first = countFirst.exec(text)?.[1];
  if (first !== undefined) return { count: Number(first), name };
  const match =
    countInBrackets.exec(text) ??
    countAtEnd.exec(text) ??
    (/chi tieu/.test(foldText(text)) ? bareCount.exec(text) : null);
  if (match === null || match.index === 0) return null;
  return { count: Number(match[1]), name: name.slice(0, match.index).replace(/ ?[:;,–-]$/, "") };
}

const place = `(?:toan|ca) (?:${wholePlaces.split(",").map(foldText).join("|")})`;
const labelWord = "\\(?(?:[a-z]|\\d{1,2}|[ivx]{1,4})\\)?";
const sumOfLabels = `[:=(]? ?=? ?\\(?${labelWord}(?: ?\\+ ?${labelWord})+ ?\\)?`;
const total = new RegExp(
  `^(?:${totalNames.map(foldText).join("|")})(?: ${place})?(?: (?:muc |phan |nhom )?${labelWord})?(?: ?${sumOfLabels})?$`,
);
const wholePlace = new RegExp(`^${place}(?: ?${sumOfLabels})?$`);
const sumName = new RegExp(`(?:[:=(]|^tong\\b.*[ :=(])${sumOfLabels}$`);

/** Whether the name says that the row sums others up: "Tổng số", "Tổng vốn đầu tư: = A + B". */
export function isTotalName(name: string): boolean {
  // Most names are none, and folding costs more than a look at them.
  if (!/^(?:t[^ ]ng|to[^ ]n|c[^ ]ng|c[^ ] |mang |(?:s[^ ] )?trang |chuy)|\+/i.test(name))
    return false;
  const folded = foldText(name.slice(-longestTotal)).replace(/ ?[:.,;]+$/, "");
  return total.test(folded) || wholePlace.test(folded) || sumName.test(folded);
}

/** “Tổng hợp”, “Tổng công ty”, “Cộng đồng” sum nothing up. */
const sumWord =
  /^(?:tổng|tong)(?! ?(?:hợp|hop|kết|ket|cục|cuc|công ty|cong ty|đài|dai|điều tra|dieu tra|rà soát|ra soat|vệ sinh|ve sinh))(?!\p{L})|^cộng(?! ?(?:đồng|tác|hòa|hoà|sinh))(?!\p{L})/iu;
const placeFirst = new RegExp(`^${place}(?![a-z])`);

/** Whether a name begins like that of a sum, whatever it sums up: "Tổng thu NSNN", "Toàn xã đã trồng". */
export function namesSum(name: string): boolean {
  return (
    /^[tc]/i.test(name) && (sumWord.test(name) || placeFirst.test(foldText(name.slice(0, 40))))
  );
}

/** The labels a name adds up: A and B of "Tổng vốn (A+B)"; none where it names none. */
export function summedLabels(name: string): readonly string[] {
  const end = name.slice(-longestTotal).replace(/ ?[:.,;]+$/, "");
  if (!end.includes("+") || (!sumName.test(foldText(end)) && !total.test(foldText(end)))) return [];
  return end.slice(Math.max(0, end.search(/\S{0,4} ?\+/))).match(/[\p{L}\d]+/gu) ?? [];
}

const parts = new RegExp(
  `^(?:${partPhrases.map(foldText).join("|").replaceAll(".", "\\.")})(?![a-z])`,
);
/** “Gốm”, “gom”: without their tone they look like “gồm”. */
const otherGom = /^(?!gồm)(?!gom:)g[oóôốỗ]m/iu;

/** Whether the row lists parts of the one above: "Trong đó:", "Trong đó: lúa"; not “Gốm sứ”. */
export function isOfWhich(name: string): boolean {
  if (!/^(?:t(?:r[. đd]|r[^ ]ng|[.đd])|b[^ ]o|ch[^ ]a|g[^ ]m)/i.test(name)) return false;
  const beginning = name.slice(0, 20);
  return parts.test(foldText(beginning)) && !otherGom.test(beginning);
}

/** Whether the name ends by announcing its parts: "Nông sản chính, trong đó:". */
export function announcesParts(name: string): boolean {
  return /\b(?:trong do|bao gom|chia ra|gom|gom co|cu the|nhu sau) ?:?$/.test(
    foldText(name.slice(-longestTotal)),
  );
}

/** Whether the row breaks the one above down: "Phân theo xã", "Chia theo vùng". */
export function breaksDown(name: string): boolean {
  return /^[pc]/i.test(name) && /^(?:phan|chia) (?:theo|ra|bo)\b/.test(foldText(name.slice(0, 20)));
}

/** Whether a text goes on with a sentence begun above: it begins in lower case or with a bracket. */
export function continuesName(name: string): boolean {
  const first = name.charAt(0);
  return first === "(" || (first !== first.toUpperCase() && first === first.toLowerCase());
}

const openWords: ReadonlySet<string> = new Set(openEnds.split(" "));

/** Whether a text stops in the middle of a sentence: behind "và" or a comma, within a bracket. */
export function stopsOpen(name: string): boolean {
  if (/[,\-–/(+]$/.test(name) || name.lastIndexOf("(") > name.lastIndexOf(")")) return true;
  return openWords.has(name.slice(name.lastIndexOf(" ") + 1).toLowerCase());
}
