import { isFigureText } from "./figureText";
import { isErrorText } from "./isErrorText";
import { beginsWithKnownWord } from "./knownWords";

const longest = 40;
const mostWords = 4;
/** What people write before a figure they are not sure of, and the remark behind one. */
const about = /^(?:[~≈<>≤≥±]|khoảng|gần|trên|dưới|hơn|ước)\s*/i;
const remark = /\s*\([^()]*\)$/;
const range = /\s*[-–—]\s*(?=\d)/;

function isFigureAbout(text: string): boolean {
  const bare = text.replace(about, "").replace(remark, "");
  return /^\d/.test(bare) && bare.split(range).every(isFigureText);
}

/** Whether a text stands where a value is expected: a figure however written, an error, or a word such as “Duy trì”, “Đạt”, “-”. */
export function isValueText(text: string): boolean {
  if (isFigureText(text)) return true;
  if (text.length > longest) return false;
  const isShort = text.split(" ").length <= mostWords;
  return isFigureAbout(text) || isErrorText(text) || (isShort && beginsWithKnownWord(text));
}
