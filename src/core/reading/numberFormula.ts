/** What a formula of the column-number row computes, in terms of column labels. */
export type NumberFormula =
  /** of / to, times 100 or not: "5=4/3*100", "(6)=(5)/(4)", "8=(6*100)/4". */
  | { readonly kind: "ratio"; readonly of: string; readonly to: string }
  /** from − less: "7=2-4". */
  | { readonly kind: "difference"; readonly from: string; readonly less: string }
  | { readonly kind: "other" };

/** A cell of the column-number row: its own label and what it is computed from. */
export interface NumberCell {
  readonly label: string;
  readonly formula: NumberFormula | null;
}

const label = /^\(?([a-z]|\d{1,2})\)?$/;

function parseLabel(text: string): string | null {
  return label.exec(text)?.[1] ?? null;
}

/** Formula text without spaces, brackets and the factor 100: what is left is labels and signs. */
function bareFormula(text: string): string {
  return text
    .replace(/[()[\]{}% ]/g, "")
    .replace(/[x×.]/g, "*")
    .replace(/[:÷]/g, "/")
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/\*100(?!\d)/g, "")
    .replace(/(^|[^\d*])100\*/g, "$1");
}

const ratio = /^([a-z]|\d{1,2})\/([a-z]|\d{1,2})$/;
const difference = /^([a-z]|\d{1,2})-([a-z]|\d{1,2})$/;
const growth = /^([a-z]|\d{1,2})\/([a-z]|\d{1,2})-(?:1|100)$/;

function parseFormula(text: string): NumberFormula {
  const bare = bareFormula(text);
  const [, of, to] = ratio.exec(bare) ?? growth.exec(bare) ?? [];
  if (of !== undefined && to !== undefined) return { kind: "ratio", of, to };
  const [, from, less] = difference.exec(bare) ?? [];
  if (from !== undefined && less !== undefined) return { kind: "difference", from, less };
  return { kind: "other" };
}

const longestCell = 40;
const formulaCharacters = /^[a-z\d()[\]{}+\-*/:.×x÷%\u2212\u2013 ]+$/;

/** A cell of the column-number row from its folded text; null when it cannot be one. */
export function parseNumberCell(folded: string): NumberCell | null {
  if (folded.length > longestCell) return null;
  const text = folded.replace(/ /g, "");
  const equals = text.indexOf("=");
  if (equals < 0) {
    const own = parseLabel(text);
    return own === null ? null : { label: own, formula: null };
  }
  const own = parseLabel(text.slice(0, equals));
  const right = text.slice(equals + 1).replace(/^\((.*)\)$/, "$1");
  if (own === null || !formulaCharacters.test(right) || !/\d|[a-z]/.test(right)) return null;
  return { label: own, formula: parseFormula(right) };
}
