import { blankFigure, type Figure } from "../core/model/figure";
import { cleanText } from "../core/reading/foldText";
import { parseNumber } from "../core/reading/parseNumber";

/** What a text says as a figure by itself, before the row it is for is known: often more than one number. */
export function readFigureAlone(written: string): Figure {
  const text = cleanText(written);
  if (text === "") return blankFigure;
  const readings = bareReadings(text);
  const [first, ...others] = readings;
  if (first === undefined) return { kind: "word", text };
  if (others.length === 0) return { kind: "number", value: first, storedAs: "text" };
  return { kind: "ambiguous", text, readings };
}

function bareReadings(text: string): readonly number[] {
  const number = parseNumber(text);
  if (number === null || !["", "%"].includes(number.suffix)) return [];
  return number.readings.map(({ value }) => value);
}
