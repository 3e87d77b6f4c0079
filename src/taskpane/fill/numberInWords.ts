const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;
const scales = ["", "nghìn", "triệu", "tỷ"] as const;

/**
 * A number as it is read out in Vietnamese: 2300 is “hai nghìn ba trăm”, 2,3 is “hai phẩy ba”. Null from a thousand billion on: nobody
 * would read that faster than its digits.
 */
export function numberInWords(value: number): string | null {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e12) return null;
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(6).replace(/0+$/, "").split(".");
  const sign = value < 0 ? ["âm"] : [];
  const decimals = fraction === "" ? [] : ["phẩy", fractionWords(fraction)];
  return [...sign, wholeWords(whole), ...decimals].join(" ");
}

/** Decimals are read as a number (55,42: “bốn mươi hai”), digit by digit where they begin with a nought or are many. */
function fractionWords(fraction: string): string {
  if (fraction.startsWith("0") || fraction.length > 3) {
    return Array.from(fraction, (digit) => digits[Number(digit)]).join(" ");
  }
  return wholeWords(fraction);
}

function wholeWords(whole: string): string {
  const groups = threes(whole);
  const said = groups.flatMap((group, index) => {
    if (group === 0) return [];
    const scale = scales[groups.length - 1 - index] ?? "";
    return [groupWords(group, index > 0), scale];
  });
  return said.filter((word) => word !== "").join(" ") || digits[0];
}

function threes(whole: string): readonly number[] {
  const padded = whole.padStart(Math.ceil(whole.length / 3) * 3, "0");
  return (padded.match(/\d{3}/g) ?? []).map(Number);
}

/** Below a larger group noughts are read out: 1.005 is “một nghìn không trăm linh năm”. */
function groupWords(group: number, follows: boolean): string {
  const hundreds = Math.floor(group / 100);
  const rest = group % 100;
  const spoken = hundreds > 0 || follows ? [digits[hundreds] ?? "", "trăm"] : [];
  const isBare = spoken.length === 0;
  return [...spoken, restWords(Math.floor(rest / 10), rest % 10, isBare)]
    .filter((word) => word !== "")
    .join(" ");
}

function restWords(tens: number, ones: number, isBare: boolean): string {
  const one = digits[ones] ?? "";
  if (tens === 0) return ones === 0 ? "" : isBare ? one : `linh ${one}`;
  const ten = tens === 1 ? "mười" : `${digits[tens] ?? ""} mươi`;
  if (ones === 0) return ten;
  return `${ten} ${onesAfterTen(tens, ones)}`;
}

function onesAfterTen(tens: number, ones: number): string {
  if (ones === 1 && tens > 1) return "mốt";
  return ones === 5 ? "lăm" : (digits[ones] ?? "");
}
