import { parseNumber, type WrittenNumber } from "./parseNumber";

const longestStatement = 60;
const quotient = /\d ?[/:] ?\d/;

/** The percentage a cell works out in words: “971/876 = 110,8%” states 110,8. Null for anything else. */
export function statedPercentage(text: string): WrittenNumber | null {
  const equals = text.length > longestStatement ? -1 : text.lastIndexOf("=");
  if (equals < 0 || !quotient.test(text.slice(0, equals))) return null;
  const written = parseNumber(text.slice(equals + 1).trim());
  return written !== null && (written.suffix === "" || written.suffix === "%") ? written : null;
}
