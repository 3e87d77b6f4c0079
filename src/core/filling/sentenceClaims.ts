import type { ReportClaim } from "../model/reportStatement";
import { keyPattern, phraseKey } from "./sentenceKeys";
import type { SentenceFigure } from "./sentenceFigures";

/** What a percentage is of. */
export type ClaimBase = "plan" | "samePeriod" | "other";

const compared = "(?:(?:khi )?so (?:sánh )?(?:với )?|cùng với |của |theo |trên |/ )?(?:/ )?";
const planWords =
  "(?:tổng |mức |số |chỉ tiêu )?(?:kế hoạch|kế hoạc|kh|khn|dự toán|dt|chỉ tiêu|nghị quyết|nq|mục tiêu|nhiệm vụ|định mức)";
const monthsOfYear = "(?:\\d{1,2} tháng (?:đầu )?năm (?:\\d{4}|trước|ngoái))";
const samePeriodNamed =
  "(?:(?:thực hiện |mức )?(?:cùng kỳ|cùng kì|ck|svck|năm trước|năm ngoái|cùng thời điểm|cùng thời gian))";
const samePeriodWords = `(?:${samePeriodNamed}|${monthsOfYear})`;

/** The words that say so right after the percentage. */
const planAfter = keyPattern(`^${compared}${planWords} `);
const samePeriodAfter = keyPattern(`^${compared}${samePeriodWords} `);
const otherAfter = keyPattern("^(?:khi )?so (?:với |sánh )?");
/** Before it: “so với kế hoạch đạt 55%”. */
const planBefore = keyPattern(`(?:^|so với |so |so sánh với )${planWords} (?:_ ){0,6}$`);
const samePeriodBefore = keyPattern(
  `(?:^${samePeriodNamed}|(?:so với |so |so sánh với )${samePeriodWords}) (?:_ ){0,6}$`,
);
const planEnd = keyPattern(
  `(?:^| )${planWords} (?:(?:năm|cả năm|giao|được giao|đề ra|là|huyện|tỉnh|xã|thành phố|thị xã|phường|hđnd|ubnd|cấp trên|đầu năm|của|trên|cả|được|đặt ra|\\d{4}|\\d{1,2} tháng|/|=) ){0,7}$`,
);
/** “Kế hoạch năm 2024 trồng mới 50 ha”: what stands before the name. */
const planStart = keyPattern(
  `^(?:theo |trên tổng số )?(?:kế hoạch|kh|chỉ tiêu giao|dự toán giao|dự toán) `,
);
const samePeriodEnd = keyPattern(
  `(?:^| )${samePeriodNamed} (?:(?:năm|trước|ngoái|là|đạt|có|chỉ|được|thực hiện|ước|\\d{4}|\\d{1,2}|tháng|đầu|=) ){0,8}$`,
);
const changes = "tăng|giảm|vượt|hụt|thấp hơn|cao hơn|tăng trưởng|thiếu|kém";
const changeLast = keyPattern(
  `(?:^| )(${changes}) (?:(?:thêm|được|khoảng|trên|hơn|gần|trưởng|nhẹ|mạnh|bình quân|đều|là|ước|chỉ|tới|đến|kế hoạch|kh|so với|cùng kỳ|năm|trước|_) ){0,2}$`,
);
const ratioLast = keyPattern(
  "(?:^| )(?:đạt|bằng|gấp|lên|còn|hoàn thành|=) (?:(?:thêm|được|khoảng|trên|hơn|gần|tới|đến|là|ước|mức|tỷ lệ) ){0,2}$",
);
const upwards: readonly string[] = ["tăng", "vượt", "cao hơn", "tăng trưởng"].map(phraseKey);

/** What words right after a percentage, or else before it, say it is of; null where they do not. */
export function claimBase(before: string, after: string): ClaimBase | null {
  if (planAfter.test(after)) return "plan";
  if (samePeriodAfter.test(after)) return "samePeriod";
  if (otherAfter.test(after)) return "other";
  if (samePeriodBefore.test(before)) return "samePeriod";
  return planBefore.test(before) ? "plan" : null;
}

/** The plan or the same period named at the end of some words (“kế hoạch giao”, “cùng kỳ năm 2022 là”), and how many words stand before. */
export interface NamedBase {
  readonly base: "plan" | "samePeriod";
  readonly words: number;
}

/** What the number after some words is said to be, where it is not what was achieved. */
export function namedBase(before: string): NamedBase | null {
  const plan = planEnd.exec(before);
  const found = plan ?? samePeriodEnd.exec(before);
  if (found === null) return null;
  const words = before
    .slice(0, found.index)
    .split(" ")
    .filter((word) => word !== "").length;
  return { base: plan === null ? "samePeriod" : "plan", words };
}

/** Whether the words before a number begin with the plan. */
export function startsWithPlan(before: string): boolean {
  return planStart.test(before);
}

/** Which way words before a number say that something changed; null where they state what it comes to. */
export function changeBefore(before: string): "up" | "down" | null {
  if (ratioLast.test(before)) return null;
  const word = changeLast.exec(before)?.[1];
  if (word === undefined) return null;
  return upwards.includes(word) ? "up" : "down";
}

/** Decimals a text was written with, read as this number. */
export function writtenDecimals(text: string, value: number): number {
  const digits = /[.,](\d+)$/.exec(text)?.[1] ?? "";
  return Number.isInteger(value) && digits.length === 3 ? 0 : digits.length;
}

const hundred = 100;
/** Sums of decimals carry binary noise beyond. */
const precision = 12;

/** A percentage or “lần” as what the value comes to: 102,68 for “tăng 2,68%”, 150 for “gấp 1,5 lần”. */
export function claimOf(figure: SentenceFigure, change: "up" | "down" | null): ReportClaim {
  const { text, start, end, readings } = figure.number;
  const isTimes = figure.kind === "times";
  const percents = readings.map((each) => {
    if (isTimes) return each * hundred;
    if (change === null) return each;
    return change === "up" ? hundred + each : hundred - each;
  });
  const written = writtenDecimals(text, readings[0] ?? 0);
  return {
    text,
    start,
    end,
    percents: percents.map((each) => Number(each.toPrecision(precision))),
    decimals: isTimes ? written - 2 : written,
  };
}
