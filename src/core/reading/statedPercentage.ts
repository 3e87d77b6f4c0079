import { foldText } from "./foldText";
import { parseNumber, type WrittenNumber } from "./parseNumber";
import type { NumberReading } from "./readingsOfDigits";
import { remember } from "./remember";

const longestStatement = 60;
const quotient = /\d ?[/:] ?\d/;

function isPercentage(written: WrittenNumber): boolean {
  return written.suffix === "" || written.suffix === "%";
}

/** The percentage a cell works out in words: “971/876 = 110,8%” states 110,8. Null for anything else. */
export function statedPercentage(text: string): WrittenNumber | null {
  const equals = text.length > longestStatement ? -1 : text.lastIndexOf("=");
  if (equals < 0 || !quotient.test(text.slice(0, equals))) return null;
  const written = parseNumber(text.slice(equals + 1).trim());
  return written !== null && isPercentage(written) ? written : null;
}

/** A percentage that a cell states in words, as the readings of its digits. */
interface WordedPercentage {
  readonly readings: readonly NumberReading[];
  /** Whether it is a change: “tăng 4,06%” is 104,06 % of what it is compared with. */
  readonly isGrowth: boolean;
}

/** What follows the percentage: “KH”, “so với cùng kỳ năm trước”. */
const comparison =
  / ?(?:(?:so|voi|kh|ke hoach|ck|svck|cung ky|nam|truoc|ngoai|qua|chi tieu|nghi quyet|du toan|giao|\d{4})(?: |$))+$/;
const statement =
  /^(?:uoc )?(?:(?:dat|bang|hoan thanh|thuc hien)|(tang|vuot)|(giam)|(?=\d))(?: duoc| them| di| ty le)? ?:? ?(\d[\d.,]*(?: ?%)?)$/;

const findWorded = remember((text: string): WordedPercentage | null => {
  const [, rise, fall, digits = ""] = statement.exec(foldText(text).replace(comparison, "")) ?? [];
  const written = parseNumber(digits);
  if (written === null) return null;
  const isGrowth = rise !== undefined || fall !== undefined;
  const { readings } = written;
  if (fall === undefined) return { readings, isGrowth };
  return { readings: readings.map((each) => ({ ...each, value: -each.value })), isGrowth };
});

/** “bằng 96%”, “80% KH”, “tăng 4,06%”, “giảm 3,1% so với cùng kỳ”; null for anything else. */
export function wordedPercentage(text: string): WordedPercentage | null {
  return text.length <= longestStatement ? findWorded(text) : null;
}

const noReadings: readonly NumberReading[] = [];

/** The percentage a cell states in words, as its column counts: as a change, or as a share. */
export function wordedReadings(
  text: string,
  columnStatesGrowth: boolean,
): readonly NumberReading[] {
  const worded = wordedPercentage(text);
  if (worded === null) return noReadings;
  if (worded.isGrowth === columnStatesGrowth) return worded.readings;
  const shift = worded.isGrowth ? 100 : -100;
  return worded.readings.map((each) => ({ ...each, value: each.value + shift }));
}
