import { cleanText } from "../core/reading/foldText";
import { parseNumber } from "../core/reading/parseNumber";

/** What a number in running text may stand for, the legal Vietnamese reading first. */
export function readingsInReport(text: string): readonly number[] {
  return parseNumber(cleanText(text))?.readings.map(({ value }) => value) ?? [];
}
