import type { FillDoubt } from "../../core/model/filling";
import { numberText, percentText } from "../../core/wording/numberText";
import { vi } from "../../core/wording/vi";

/** What a person should know before a value is written, in a sentence. */
export function doubtText(doubt: FillDoubt): string {
  if (isPlain(doubt)) return plainTexts[doubt.kind];
  switch (doubt.kind) {
    case "manyTimes":
      return manyTimes(doubt);
    case "unitDiffers":
      return `Nguồn ghi đơn vị “${doubt.unit}”, khác với bảng.`;
    case "weakMatch":
      return `Tên chỉ gần giống (${percentText(doubt.score * 100, vi)} %): xem có đúng dòng không.`;
    case "claimDiffers":
      return claimDiffers(doubt);
    case "unitsMissing":
      return `${doubt.missing} đơn vị cũ không có số của dòng này.`;
  }
}

const plainTexts = {
  negative: "Số âm: xem lại dấu trừ.",
  percentAbove100: "Tỷ lệ lớn hơn 100 %.",
  wordForNumber: "Đây là chữ, trong khi kế hoạch là số.",
  overFormula: "Ô đang có công thức; ghi số sẽ thay công thức đó.",
  rateOfSeveral: "Tỷ lệ của nhiều đơn vị không cộng được: nhập số của đơn vị mới.",
} as const;

type PlainDoubt = Extract<FillDoubt, { kind: keyof typeof plainTexts }>;

function isPlain(doubt: FillDoubt): doubt is PlainDoubt {
  return Object.hasOwn(plainTexts, doubt.kind);
}

function manyTimes({ of, times }: Extract<FillDoubt, { kind: "manyTimes" }>): string {
  const base = of === "plan" ? "kế hoạch" : "cùng kỳ";
  const share =
    times < 1
      ? `Chỉ bằng 1/${numberText(1 / times, vi, 0)}`
      : `Gấp ${numberText(times, vi, 0)} lần`;
  return `${share} ${base}: xem lại dấu phẩy hoặc đơn vị tính.`;
}

function claimDiffers(doubt: Extract<FillDoubt, { kind: "claimDiffers" }>): string {
  const base = doubt.role === "vsPlan" ? "so với kế hoạch" : "so với cùng kỳ";
  const claimed = percentText(doubt.claimed, vi);
  return `Nguồn ghi ${claimed} % ${base}, tính ra ${percentText(doubt.computed, vi)} %.`;
}
