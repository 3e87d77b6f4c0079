import { parseNumber } from "../../src/core/reading/parseNumber";

/** What a number text may stand for, as the workflows pass it to the reading of reports. */
export function numberReadings(text: string): readonly number[] {
  return parseNumber(text)?.readings.map(({ value }) => value) ?? [];
}
