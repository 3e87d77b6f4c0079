import { foldText } from "../model/foldText";

/** A figure as it stands in a cell or at the end of a line: the digits, and the unit behind them. */
export interface FigureText {
  readonly text: string;
  readonly unit: string | null;
}

const number = /^[-+−–]?\d[\d.,]*(?: \d{3})*(?:[.,]\d+)?%?$/;
const numberAndUnit =
  /^([-+−–]?\d[\d.,]*(?:\/\d[\d.,]*)?(?: \d{3}(?!\d))*(?:,\d+)?) ?(\D[^\d]*|\D{0,6}m[23]|\D{0,12}\/\D{0,8}[\d.]+ ?\D{1,12})$/;
const fraction = /^\d[\d.,]*\/\d[\d.,]*$/;
const longest = 60;

const units = new Set(
  (
    "% ‰ ha tan ta kg yen m m2 m3 km km2 lit l d dong vnd usd nguoi ho khau con cai chiec cay xa phuong thon ban lop truong giuong kwh " +
    "doanh nghiep dn htx tht ld lao dong san pham chau em hoc sinh hs co so du an cong trinh mo hinh nha can khu vu luot khach bac si " +
    "nghin ngan trieu tr trd ty ti tyd tram to cum don vi tieu chi diem buoi cuoc ca nam thang ngay khu pho to chuc hop tac lang gia dinh cap dan duong tau thuyen qua trung"
  ).split(" "),
);

/** Whether a text is made of words that units are made of: “tỷ đồng”, “tạ/ha”, “DN”. */
export function isUnitText(text: string): boolean {
  const words = text.split(/[\s/.()]+/).filter((word) => word !== "");
  const isShort = words.length > 0 && words.length <= 4 && text.length <= 24;
  return (
    isShort &&
    words.every((word) => word === "‰" || units.has(foldText(word)) || /^1?0+$/.test(word))
  );
}

/** Whether the text is a bare figure: “2.300”, “55,4%”, “8/10”. */
export function isBareFigure(text: string): boolean {
  return text.length <= longest && (number.test(text) || fraction.test(text));
}

/** The digits and the unit of “2.300 tấn”; a text that is no figure with a unit is returned as it is. */
export function splitUnit(text: string): FigureText {
  if (text.length > longest || isBareFigure(text)) return { text, unit: null };
  const [, digits = "", rest = ""] = numberAndUnit.exec(text) ?? [];
  const unit = rest.replace(/^[([]\s*|[\s.)\]]+$/g, "").trim();
  return digits !== "" && isUnitText(unit) ? { text: digits.trim(), unit } : { text, unit: null };
}

/** Whether the text is a figure, with or without a unit. */
export function isFigureText(text: string): boolean {
  return isBareFigure(text) || splitUnit(text).unit !== null;
}
