import type { Check } from "../check";
import { headerTexts, textsAbove, type PlacedText } from "../textsAbove";

const id = "totalCountMismatch";

/** A count and what stands before it: "trong 29 chỉ tiêu" and "14/29 chỉ tiêu" count something else. */
const stated = /(\S+\s+|[/\d.,])?(\d{1,4})\s+chỉ tiêu/giu;
const otherCounts = /^(?:trong|trên|hơn|gần|khoảng|số|có|nhóm|bộ)\s+$|[/\d.,]/iu;
const longestTitle = 300;

/** "29 chỉ tiêu" in the title or header of a table that holds another number of indicators. */
export const totalCountMismatch: Check = {
  id,
  validate: (input) => {
    const { indicators } = input.assessed;
    const counts = [...textsAbove(input), ...headerTexts(input)].flatMap(declaredCounts);
    if (counts.some(({ declared }) => declared === indicators.length)) return [];
    const most = counts.sort((one, other) => other.declared - one.declared)[0];
    if (most === undefined || indicators.length === 0) return [];
    const { row, column, declared } = most;
    return [
      {
        check: id,
        severity: "warning",
        cell: { row, column },
        indicator: null,
        details: { declared, counted: indicators.length },
      },
    ];
  },
};

interface DeclaredCount extends PlacedText {
  readonly declared: number;
}

function declaredCounts(placed: PlacedText): readonly DeclaredCount[] {
  const text = placed.text.normalize("NFC");
  if (text.length > longestTitle) return [];
  return [...text.matchAll(stated)].flatMap(([, before = "", digits = ""]) =>
    otherCounts.test(before) ? [] : { ...placed, declared: Number(digits) },
  );
}
