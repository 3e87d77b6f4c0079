import { foldText, holdsPhrase } from "../model/foldText";
import { yearEndPhrases } from "../model/yearEndNote";

/** Words that say something by themselves in a figure column. */
const knownPhrases = [
  "duy trì",
  "đạt",
  "vượt",
  "hoàn thành",
  "giữ vững",
  "đảm bảo",
  "bảo đảm",
  "xuất siêu",
  "nhập siêu",
  "không giao",
  "chưa thực hiện",
  "chưa triển khai",
  ...yearEndPhrases,
] as const;

const number = String.raw`\d[\d.,]*\s*%?`;

/** Figures people write as words on purpose: 6,6-6,8 · 8/10 · 40/38ha · 50% (8 xã) · Dưới 3 · 30 trở lên. */
const shapes = [
  new RegExp(`^${number}\\s*[-–]\\s*${number}$`),
  new RegExp(`^${number}\\s*/\\s*\\d`),
  new RegExp(`^${number}\\s*\\(.*\\)$`),
  /^(dưới|trên|khoảng|từ|đến|tối thiểu|tối đa|ít nhất|không quá|≥|≤|>|<|~)\s*\d/,
  /^\d.*(trở lên|trở xuống)$/,
] as const;

/** Whether the word in a figure column is one people use there; anything else ("abc", "12 tấn") is no figure and no statement. */
export function isKnownWord(text: string): boolean {
  const folded = foldText(text);
  if (folded === "" || folded === "x") return true;
  const plain = text.normalize("NFC").trim().toLowerCase();
  return holdsPhrase(folded, knownPhrases) || shapes.some((shape) => shape.test(plain));
}

/** Whether the word only marks that there is no figure: "-", "…", "x". */
export function isMark(text: string): boolean {
  const folded = foldText(text);
  return folded === "" || folded === "x";
}
