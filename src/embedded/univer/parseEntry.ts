/** What a typed text becomes; `format` is the number format Excel gives an unformatted cell with it. */
export type Entry =
  | { readonly kind: "blank" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "text"; readonly text: string; readonly isForced: boolean }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "number"; readonly value: number; readonly format: string | null };

const numberPattern = /^[+-]?(?:(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?(%)?$/i;

/** Error values a cell can hold. */
export const errorCodes: readonly string[] = [
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
];

/**
 * Reads a text as Excel does when its API or a person puts it into a cell, in en-US: "1,234" and "12%" are numbers, an apostrophe
 * makes text. Dates and currencies stay text: which day "3/4" means is a matter of the machine, and no figure of a plan is one.
 */
export function parseEntry(text: string, isTextCell: boolean): Entry {
  if (text === "") return { kind: "blank" };
  if (isTextCell) return { kind: "text", text, isForced: looksLikeMore(text) };
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1), isForced: true };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  return parseConstant(text.trim()) ?? { kind: "text", text, isForced: false };
}

function parseConstant(text: string): Entry | null {
  if (/^(true|false)$/i.test(text)) return { kind: "boolean", value: /^t/i.test(text) };
  const code = text.toUpperCase();
  return errorCodes.includes(code) ? { kind: "error", code } : parseNumber(text);
}

/** Whether a text would become something else when typed, so that it must be marked to stay text. */
export function looksLikeMore(text: string): boolean {
  return text !== "" && parseEntry(text, false).kind !== "text";
}

function parseNumber(text: string): Entry | null {
  const match = numberPattern.exec(text);
  if (match === null) return null;
  const isPercent = match[1] !== undefined;
  const plain = Number(text.replace(/[,%]/g, ""));
  if (!Number.isFinite(plain)) return null;
  // Through the decimal exponent: 12.34 / 100 would be 0.12340000000000001.
  const value = isPercent ? Number(`${plain}e-2`) : plain;
  return {
    kind: "number",
    value: Number.isNaN(value) ? plain / 100 : value,
    format: entryFormat(text, isPercent),
  };
}

function entryFormat(text: string, isPercent: boolean): string | null {
  const hasDecimals = /\.\d/.test(text);
  if (isPercent) return hasDecimals ? "0.00%" : "0%";
  if (!text.includes(",")) return null;
  return hasDecimals ? "#,##0.00" : "#,##0";
}
