import { foldHeading, foldText } from "./foldText";
import { isUnitText } from "./unitWords";

const longestHeadingWord = 60;

const titleBeginnings =
  /^(?:bieu|bang|bao cao|phu luc|tong hop|tinh hinh|ket qua thuc hien (?:cac )?chi tieu|danh gia tinh hinh|ke hoach phat trien)\b/;

const unitBeginning = /^\(?(?:don vi(?: tinh)?|dv tinh|dvt) ?:? ?/;

/** "Đơn vị tính: Triệu đồng", or "Tỷ đồng" alone in its row: the unit of the whole table; null for any other text. */
export function parseUnitLine(text: string): string | null {
  const folded = foldText(text);
  const beginning = unitBeginning.exec(folded)?.[0] ?? "";
  const isNamed = beginning.includes(":");
  const stated = text
    .slice(beginning.length)
    .replace(/^[(\s]+/, "")
    .replace(/[)\s.]+$/, "");
  if (isNamed) return stated === "" ? null : stated;
  return isUnitText(foldText(stated)) ? stated : null;
}

/** "Đơn vị báo cáo: UBND xã" */
const labelledLine = /^(?!trong do|chia ra)[^:]{3,40}: ?[^ )]/;

/** Whether a text names a table or states its unit rather than heading a column. */
export function isTitle(text: string): boolean {
  const folded = foldHeading(text);
  return (
    text.length > longestHeadingWord ||
    titleBeginnings.test(folded) ||
    labelledLine.test(folded) ||
    isUnitLine(folded, text)
  );
}

function isUnitLine(folded: string, text: string): boolean {
  return unitBeginning.test(folded) && parseUnitLine(text) !== null;
}

const otherLines =
  /^(?:\(|cong hoa|doc lap|so ?:|uy ban|ubnd|hdnd|hoi dong|huyen|thi xa|thanh pho|tinh|xa|phuong|thi tran|dac khu|phong|so|bo|kem theo|ngay|trang|nguoi lap|noi nhan|[a-z .-]{1,40}, ngay)\b|ngay .{1,12}thang .{1,12}nam \d{4}\)?$/;
const telling = /\b(?:chi tieu|ke hoach|ket qua|thuc hien|tinh hinh|bieu|bang|tong hop)\b/;

/** How well a line names a table: 0 for offices, dates, units and the national motto. */
export function titleWeight(text: string): number {
  const folded = foldText(text);
  if (folded.length < 4 || parseUnitLine(text) !== null) return 0;
  if (titleBeginnings.test(folded)) return folded.length < 20 ? 2 : 4;
  if (otherLines.test(folded)) return 0;
  return telling.test(folded) ? 3 : 1;
}

/** Whether a line begins with what tables are called: "Biểu", "Phụ lục". */
export function beginsAsTitle(text: string): boolean {
  return titleBeginnings.test(foldText(text));
}

/** Whether a line is one that stands above a table: it names one, or is long and in capitals throughout. */
export function namesTable(text: string): boolean {
  if (beginsAsTitle(text)) return true;
  return text === text.toUpperCase() && text.split(" ").length >= 4 && titleWeight(text) > 0;
}

/** "(tiếp theo)": the line of a further page. */
export function isContinued(text: string): boolean {
  return /\btiep\b/.test(foldText(text));
}
