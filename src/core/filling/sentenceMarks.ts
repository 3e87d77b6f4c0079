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
  "nghị định,nghị quyết,chỉ thị,thông tư,quyết định,công văn,văn bản,đề án,chương trình,kết luận,thông báo,hướng dẫn,pháp lệnh,tờ trình,phụ lục,bộ luật,theo luật,báo cáo",
);
const legalParts = phraseSet("điều,khoản,mục,luật");
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

function isSmall(tokens: Tokens, at: number): boolean {
  return small.test(tokens[at]?.text ?? "");
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

/** Whether letters behind a number go on as those of a document do: “NQ-HĐND”. */
function goesOn(tokens: Tokens, at: number): boolean {
  const [sign, letters] = [tokens[at + 1], tokens[at + 2]];
  return isSign(sign, "-–/") && sign?.isGlued === true && letters?.kind === "word";
}

/** “KH”, “ha” and the like behind “/” belong to a value. */
function isOfValue(tokens: Tokens, at: number, hasYear: boolean): boolean {
  if (goesOn(tokens, at)) return false;
  return plannedShort.has(keyAt(tokens, at)) || (!hasYear && unitEnd(tokens, at) > at);
}

/** Whether letters of a document's number stand here. */
function isDocumentLetters(tokens: Tokens, at: number, hasYear: boolean): boolean {
  const letters = tokens[at];
  return letters?.kind === "word" && letters.isGlued && !isOfValue(tokens, at, hasYear);
}

/** “12/NQ-HĐND”, “30/2020/NĐ-CP”, but not “350/KH 400 ha” and “8/10”. */
const documentNumber: Rule = (tokens, at) => {
  if (!isSign(tokens[at + 1], "/-")) return null;
  const hasYear = isYear(tokens[at + 2]) && isSign(tokens[at + 3], "/");
  if (!isDocumentLetters(tokens, hasYear ? at + 4 : at + 2, hasYear)) return null;
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

/** “năm 2023”, “năm học 2022-2023”. */
const years: Rule = (tokens, at) => {
  if (!isYear(tokens[at])) return null;
  const from = keyAt(tokens, at - 1) === year ? at - 1 : at;
  const isSpan = isSign(tokens[at + 1], "-–/") && isYear(tokens[at + 2]);
  if (isSpan) return span("period", from, at + 3);
  return from < at ? span("period", from, at + 1) : null;
};

/** “tháng 6/2023”, “ngày 15”, “quý 2”, but not “6 tháng 12 vụ”. */
const calendar: Rule = (tokens, at) => {
  if (![month, day, quarter].includes(keyAt(tokens, at - 1))) return null;
  if (!isSmall(tokens, at) || tokens[at - 2]?.kind === "number") return null;
  const isSplit = isSign(tokens[at + 1], "/") && tokens[at + 2]?.kind === "number";
  return span("period", at - 1, isSplit ? at + 3 : at + 1);
};

/** “2022” alone. */
const bareYear: Rule = (tokens, at) =>
  isYear(tokens[at]) && !hasUnit(tokens, at) && !isSign(tokens[at + 1], "/")
    ? span("period", at, at + 1)
    : null;

function isCapital(token: ReportToken | undefined): boolean {
  if (token?.kind !== "word" || token.text.length < 2) return false;
  return token.text !== token.text.toLowerCase();
}

/** “1.”, “2.1.”, “3)” at the beginning of a line. */
const listNumber: Rule = (tokens, at) => {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before !== undefined && before.kind !== "lineEnd") return null;
  if (token === undefined || !/^\d{1,2}(?:\.\d{1,2}){0,3}$/.test(token.text)) return null;
  if (isSign(next, ".)/")) return span("document", at, at + 2);
  return isCapital(next) ? span("document", at, at + 1) : null;
};

/** “(1)”. */
const bracketedNumber: Rule = (tokens, at) => {
  const isOne = isSign(tokens[at - 1], "(") && isSign(tokens[at + 1], ")");
  return isOne && /^\d$/.test(tokens[at]?.text ?? "") ? span("document", at - 1, at + 2) : null;
};

function namesDocument(tokens: Tokens, at: number): boolean {
  const word = keyAt(tokens, at);
  return legalParts.has(word) || documentKinds.has(`${keyAt(tokens, at - 1)} ${word}`);
}

/** “Nghị quyết 57”, “Chương trình 135”. */
const knownDocument: Rule = (tokens, at) => {
  const from = keyAt(tokens, at - 1) === number ? at - 1 : at;
  if (!/^\d{1,5}$/.test(tokens[at]?.text ?? "") || !namesDocument(tokens, from - 1)) return null;
  return hasUnit(tokens, at) ? null : span("document", from, at + 1);
};

/** “thôn 5”, “lớp 9”, “tiêu chí số 17”, but not “tổng số 120 con”. */
const numberedName: Rule = (tokens, at) => {
  const before = keyAt(tokens, at - 1);
  if (!nameWords.has(before) || !isSmall(tokens, at)) return null;
  if (before === number && numberWords.has(keyAt(tokens, at - 2))) return null;
  return hasUnit(tokens, at) || isSign(tokens[at + 1], "/") ? null : span("name", at, at + 1);
};

/** Where the higher end of “15 - 35” stands; the place itself where it is one number. */
function rangeEnd(tokens: Tokens, at: number): number {
  return isSign(tokens[at + 1], "-–") && tokens[at + 2]?.kind === "number" ? at + 2 : at;
}

/** “dưới 5 tuổi”, “15 - 35 tuổi”, “OCOP 3 sao”. */
const age: Rule = (tokens, at) => {
  if (!isSmall(tokens, at)) return null;
  const next = rangeEnd(tokens, at) + 1;
  const isAge = unitEnd(tokens, next) === next && ageWords.has(keyAt(tokens, next));
  return isAge ? span("name", at, next) : null;
};

/** Whether a number is written in one with letters before it: “QL1A”, “Covid-19”. */
function isTied(tokens: Tokens, at: number): boolean {
  const [letters, sign, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (token?.isGlued !== true || sign === undefined) return false;
  if (sign.kind === "word") return !plannedShort.has(sign.key);
  return isSign(sign, "-") && sign.isGlued && letters?.kind === "word";
}

/** Whether letters are written in one with a number and are no unit: “8h30”, “1A”. */
function runsOn(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== "word" || !next.isGlued || next.key.length > 2) return false;
  return unitEnd(tokens, at + 1) === at + 1 && !plannedShort.has(next.key);
}

/** “Covid-19”, “QL1A”, “8h30”, a telephone number. */
const code: Rule = (tokens, at) => {
  const isCode = /^(?:0\d{3,}|\d{16,})$/.test(tokens[at]?.text ?? "");
  return isCode || isTied(tokens, at) || runsOn(tokens, at) ? span("name", at, at + 1) : null;
};

const rules: readonly Rule[] = [
  listNumber,
  bracketedNumber,
  fullDate,
  documentNumber,
  duration,
  years,
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
