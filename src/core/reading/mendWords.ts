import { isVietnameseSyllable } from "./vietnameseSyllable";

const abbreviations: ReadonlySet<string> = new Set(["TT", "STT", "ĐVT", "KH", "TH", "ƯTH", "SVCK"]);
const brokenPair = /(\p{L}+)(-?)[ \t]*\r?\n[ \t]*(\p{L}+)/u;

/** Whether the letters before and after a line break are one word: "hoạ⏎ch", "hi-⏎ện", "ĐV⏎T", but not "Kế⏎hoạch". */
function areOneWord(left: string, right: string, isHyphenated: boolean): boolean {
  const joined = left + right;
  if (abbreviations.has(joined)) return true;
  if (!isVietnameseSyllable(joined)) return false;
  return isHyphenated || !isVietnameseSyllable(left) || !isVietnameseSyllable(right);
}

/** A heading with the words put together that a narrow column has broken inside: "Kế hoạ⏎ch", "thực hi-⏎ện", "ĐV⏎T". */
export function mendBrokenWords(text: string): string {
  let mended = "";
  let rest = text.normalize("NFC");
  for (let pair = brokenPair.exec(rest); pair !== null; pair = brokenPair.exec(rest)) {
    const [whole, left = "", hyphen = "", right = ""] = pair;
    const isOne = areOneWord(left, right, hyphen !== "");
    mended += rest.slice(0, pair.index) + left + (isOne ? "" : `${hyphen}\n`);
    rest = right + rest.slice(pair.index + whole.length);
  }
  return mended + rest;
}
