import type { Period } from "../../model/period";
import type { Check, CheckInput } from "../check";
import { foldText, holdsPhrase } from "../../model/foldText";
import { headerTexts, textsAbove, type PlacedText } from "../textsAbove";

const id = "districtPlan";

/** Who gave plans until 30-6-2025, when the districts ended. */
const districts = ["huyện giao", "thị xã giao", "quận giao", "UBND huyện", "HĐND huyện"] as const;

/** A plan "given by the district" in a table of after 1-7-2025: the wording is left from an older table. One finding for all places. */
export const districtPlan: Check = {
  id,
  validate: (input) => {
    if (!isAfterDistricts(input.assessed.calculated.table.period)) return [];
    const places = placedTexts(input).filter(({ text }) => holdsPhrase(foldText(text), districts));
    const [first] = places;
    if (first === undefined) return [];
    const { row, column, text } = first;
    const details = { text: text.trim().slice(0, 60), count: places.length };
    const form = places.length > 1 ? { form: "several" } : {};
    const cell = { row, column };
    return [
      { check: id, severity: "info", cell, indicator: null, details: { ...details, ...form } },
    ];
  },
};

function isAfterDistricts({ year, months }: Period): boolean {
  return year !== null && (year > 2025 || (year === 2025 && (months ?? 0) > 6));
}

function placedTexts(input: CheckInput): readonly PlacedText[] {
  const { rows, columns } = input.assessed.calculated.table;
  const names = rows.map(({ name, row }) => ({ text: name, row, column: columns.name ?? 0 }));
  return [...textsAbove(input), ...headerTexts(input), ...names];
}
