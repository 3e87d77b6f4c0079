import { phraseSet, wordKey } from "./sentenceKeys";
import type { ReportToken } from "./reportTokens";
import { unitEnd } from "./sentenceUnits";

/**
 * What a token is besides ordinary prose: part of a date or a period, of a document's number or a list's, or a number within a name
 * (“dưới 5 tuổi”, “thôn 3”). None of these numbers is a value.
 */
export type TokenMark = "period" | "document" | "name";

interface Span {
  readonly mark: TokenMark;
  readonly from: number;
  readonly to: number;
}

type Tokens = readonly ReportToken[];
type Rule = (tokens: Tokens, at: number) => Span | null;

const documentKinds = phraseSet(
  "điều,khoản,định,quyết,thị,tư,luật,văn,án,trình,luận,báo,dẫn,lệnh,tờ,mục,phụ lục,pháp",
);
const nameWords = phraseSet(
  "thôn,tổ,khu,khối,lớp,cấp,loại,hạng,mũi,đợt,lần,thứ,khóa,đường,lộ,ql,tl,đt,bước,mức,độ,số,chí,đội,vùng,nhóm,biểu,bảng,ấp,bản,xóm,phường,quận,phố,đoạn,tầng,trang,km,họp,sđt,thoại",
);
const numberWords = phraseSet("tổng,có,con,là,trong,được,những,với,một,thành");
const ageWords = phraseSet("tuổi,sao,ngày,giờ,phút,năm,h,khâu,cấp,bên,chiều,mặt,cùng,nhất");
const plannedShort = phraseSet("kh,khn,dt,kế,dự,nq,ck,svck,so,chỉ,năm,người,ha,tháng");
const [number, month, year, day, quarter, old] = ["số", "tháng", "năm", "ngày", "quý", "tuổi"].map(
  wordKey,
);
const plainYear = /^(?:19[5-9]|20[0-6])\d$/;
const small = /^\d{1,3}$/;

const span = (mark: TokenMark, from: number, to: number): Span => ({ mark, from, to });

function isSign(token: ReportToken | undefined, signs: string): boolean {
  return token?.kind === "sign" && signs.includes(token.text);
}

function isYear(token: ReportToken | undefined): boolean {
  return token !== undefined && plainYear.test(token.text);
}

function keyAt(tokens: Tokens, at: number): string {
  return tokens[at]?.key ?? "";
}

function hasUnit(tokens: Tokens, at: number): boolean {
  return isSign(tokens[at + 1], "%‰") || unitEnd(tokens, at + 1) > at + 1;
}

/** Where a run of tokens without spaces ends. */
function gluedEnd(tokens: Tokens, at: number): number {
  let end = at + 1;
  while (tokens[end]?.isGlued === true && !isSign(tokens[end], ',;)("”')) end += 1;
  return end;
}

/** “20/12/2022”, “15-6-2023”. */
const fullDate: Rule = (tokens, at) => {
  const signs = [tokens[at + 1], tokens[at + 3]];
  const numbers = [tokens[at + 2], tokens[at + 4]];
  const isDate =
    signs.every((sign) => isSign(sign, "/-")) && numbers.every((n) => n?.kind === "number");
  return isDate && isYear(tokens[at + 4]) ? span("period", at, at + 5) : null;
};

/** “12/NQ-HĐND”, “30/2020/NĐ-CP”, but not “350/KH 400 ha” and “8/10”. */
const documentNumber: Rule = (tokens, at) => {
  if (!isSign(tokens[at + 1], "/-")) return null;
  const first = isYear(tokens[at + 2]) && isSign(tokens[at + 3], "/") ? at + 4 : at + 2;
  const letters = tokens[first];
  if (letters?.kind !== "word" || !letters.isGlued) return null;
  const next = tokens[first + 1];
  const goesOn =
    isSign(next, "-–/") && next?.isGlued === true && tokens[first + 2]?.kind === "word";
  if (!goesOn && plannedShort.has(letters.key)) return null;
  if (!goesOn && first === at + 2 && unitEnd(tokens, first) > first) return null;
  return span("document", keyAt(tokens, at - 1) === number ? at - 1 : at, gluedEnd(tokens, at));
};

/** “6 tháng đầu năm 2023”, “5 năm”, “18 tháng tuổi”. */
const duration: Rule = (tokens, at) => {
  if (keyAt(tokens, at + 1) !== month) return null;
  if (keyAt(tokens, at + 2) === old) return span("name", at, at + 3);
  const next = tokens.slice(at + 2, at + 4).map(({ key }) => key);
  const rest = next[0] === year ? 1 : next[1] === year ? 2 : 0;
  return span("period", at, at + 2 + rest);
};

/** “tháng 6/2023”, “năm 2023”, “năm 2021-2025”, “ngày 15”, “quý 2”. */
const calendar: Rule = (tokens, at) => {
  const before = keyAt(tokens, at - 1);
  const years = isYear(tokens[at]) && isSign(tokens[at + 1], "-–/") && isYear(tokens[at + 2]);
  if (years) return span("period", at - (before === year ? 1 : 0), at + 3);
  if (before === year && isYear(tokens[at])) return span("period", at - 1, at + 1);
  const isDay = [month, day, quarter].includes(before);
  if (!isDay || !small.test(tokens[at]?.text ?? "") || tokens[at - 2]?.kind === "number")
    return null;
  const isSplit = isSign(tokens[at + 1], "/") && tokens[at + 2]?.kind === "number";
  return span("period", at - 1, isSplit ? at + 3 : at + 1);
};

/** “2022” alone. */
const bareYear: Rule = (tokens, at) =>
  isYear(tokens[at]) && !hasUnit(tokens, at) && !isSign(tokens[at + 1], "/")
    ? span("period", at, at + 1)
    : null;

/** “1.”, “2.1.”, “3)” at the beginning of a line, “(1)” anywhere. */
const listNumber: Rule = (tokens, at) => {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const inBrackets =
    isSign(before, "(") && isSign(next, ")") && /^\d$/.test(tokens[at]?.text ?? "");
  if (inBrackets) return span("document", at - 1, at + 2);
  const isFirst = before === undefined || before.kind === "lineEnd";
  if (!isFirst || !/^\d{1,2}(?:\.\d{1,2}){0,3}$/.test(tokens[at]?.text ?? "")) return null;
  if (isSign(next, ".)/")) return span("document", at, at + 2);
  const heads =
    next?.kind === "word" && next.text !== next.text.toLowerCase() && next.text.length > 1;
  return heads ? span("document", at, at + 1) : null;
};

/** “Nghị quyết 57”, “Chương trình 135”. */
const knownDocument: Rule = (tokens, at) => {
  const isNumbered = keyAt(tokens, at - 1) === number;
  const kind = keyAt(tokens, isNumbered ? at - 2 : at - 1);
  const isShort = /^\d{1,5}$/.test(tokens[at]?.text ?? "");
  return isShort && documentKinds.has(kind) && !hasUnit(tokens, at)
    ? span("document", isNumbered ? at - 1 : at, at + 1)
    : null;
};

/** “thôn 5”, “lớp 9”, “tiêu chí số 17”, but not “tổng số 120 con”. */
const numberedName: Rule = (tokens, at) => {
  const before = keyAt(tokens, at - 1);
  if (!nameWords.has(before) || !small.test(tokens[at]?.text ?? "")) return null;
  if (before === number && numberWords.has(keyAt(tokens, at - 2))) return null;
  return hasUnit(tokens, at) || isSign(tokens[at + 1], "/") ? null : span("name", at, at + 1);
};

/** “dưới 5 tuổi”, “15 - 35 tuổi”, “OCOP 3 sao”. */
const age: Rule = (tokens, at) => {
  if (!small.test(tokens[at]?.text ?? "")) return null;
  const last = isSign(tokens[at + 1], "-–") && tokens[at + 2]?.kind === "number" ? at + 2 : at;
  if (unitEnd(tokens, last + 1) > last + 1 || !ageWords.has(keyAt(tokens, last + 1))) return null;
  return span("name", at, last + 1);
};

/** “Covid-19”, “QL1A”, “8h30”, a telephone number. */
const code: Rule = (tokens, at) => {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token === undefined) return null;
  if (/^0\d{3,}$/.test(token.text) || /^\d{16,}$/.test(token.text)) return span("name", at, at + 1);
  const isTied =
    token.isGlued &&
    (before?.kind === "word" ||
      (isSign(before, "-") && before?.isGlued === true && tokens[at - 2]?.kind === "word"));
  if (isTied && !plannedShort.has(before?.key ?? "")) return span("name", at, at + 1);
  const runsOn = next?.kind === "word" && next.isGlued && next.key.length < 3;
  return runsOn && unitEnd(tokens, at + 1) === at + 1 && !plannedShort.has(next.key)
    ? span("name", at, at + 1)
    : null;
};

const rules: readonly Rule[] = [
  listNumber,
  fullDate,
  documentNumber,
  duration,
  calendar,
  knownDocument,
  numberedName,
  age,
  code,
  bareYear,
];

/** What each token is besides prose; null for ordinary words, signs, and numbers that may be values. */
export function markTokens(tokens: Tokens): readonly (TokenMark | null)[] {
  const marks: (TokenMark | null)[] = tokens.map(() => null);
  tokens.forEach((token, at) => {
    if (token.kind !== "number" || marks[at] !== null) return;
    for (const rule of rules) {
      const found = rule(tokens, at);
      if (found === null) continue;
      marks.fill(found.mark, Math.max(0, found.from), found.to);
      return;
    }
  });
  return marks;
}
