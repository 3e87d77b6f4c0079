/** What a formula of the column-number row computes, in terms of column labels. */
export type NumberFormula =
  /** of / to, times 100 or not: "5=4/3*100", "(6)=(5)/(4)", "8=(6*100)/4"; as a change "6=(4-3)/3*100". */
  | {
      readonly kind: "ratio";
      readonly of: string;
      readonly to: string;
      readonly isGrowth: boolean;
    }
  /** from − less: "7=2-4". */
  | { readonly kind: "difference"; readonly from: string; readonly less: string }
  | { readonly kind: "other" };

/** A cell of the column-number row: its own label (null where it states a formula only) and what it is computed from. */
export interface NumberCell {
  readonly label: string | null;
  readonly formula: NumberFormula | null;
}

const name = "[a-z]|[ivx]{2,5}|\\d{1,2}";
/** Excel keeps "(5)" as −5. */
const label = new RegExp(`^[-(]?(${name})\\)?$`);

function parseLabel(text: string): string | null {
  return label.exec(text)?.[1] ?? null;
}

/** Formula text without brackets and the factor 100: what is left is labels and signs. */
function bareFormula(text: string): string {
  return text
    .replace(/[()[\]{}%]/g, "")
    .replace(/[x×.](?=\d)/g, "*")
    .replace(/[:÷]/g, "/")
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/\*100(?!\d)/g, "")
    .replace(/(^|[^\d*])100\*/g, "$1");
}

const ratio = new RegExp(`^(${name})/(${name})(-1|-100)?$`);
const change = new RegExp(`^(${name})-(${name})/(${name})$`);
const difference = new RegExp(`^(${name})-(${name})$`);

function parseRatio(bare: string): NumberFormula | null {
  const [, of, to, less] = ratio.exec(bare) ?? [];
  if (of !== undefined && to !== undefined) {
    return { kind: "ratio", of, to, isGrowth: less !== undefined };
  }
  const [, grown, from, base] = change.exec(bare) ?? [];
  const isChange = grown !== undefined && base !== undefined && from === base;
  return isChange ? { kind: "ratio", of: grown, to: base, isGrowth: true } : null;
}

function parseFormula(text: string): NumberFormula {
  const bare = bareFormula(text);
  const [, from, less] = difference.exec(bare) ?? [];
  if (from !== undefined && less !== undefined) return { kind: "difference", from, less };
  return parseRatio(bare) ?? { kind: "other" };
}

const longestCell = 40;
const formulaCharacters = /^[a-z\d()[\]{}+\-*/:.×÷%\u2212\u2013]+$/;

/** "4/3*100" alone: only what computes a column is a formula, "1-2" and words are not. */
function parseUnlabelled(text: string): NumberCell | null {
  // Every name of a table comes by here: a look spares it the rest.
  if (!/100|%/.test(text)) return null;
  const formula = parseFormula(text.replace(/^=/, ""));
  return formula.kind === "ratio" ? { label: null, formula } : null;
}

/** A cell of the column-number row from its folded text; null when it cannot be one. */
export function parseNumberCell(folded: string): NumberCell | null {
  if (folded.length > longestCell) return null;
  const text = folded.replace(/ |cot/g, "");
  const equals = text.indexOf("=");
  const own = parseLabel(equals < 0 ? text : text.slice(0, equals));
  if (equals < 0) return own === null ? parseUnlabelled(text) : { label: own, formula: null };
  const right = text.slice(equals + 1);
  if (!formulaCharacters.test(right) || !/\d|[a-z]/.test(right)) return null;
  return own === null ? parseUnlabelled(text) : { label: own, formula: parseFormula(right) };
}
