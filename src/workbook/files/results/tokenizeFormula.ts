import { UnknownResult } from "./expression";

/** A word of a formula. */
export interface Token {
  readonly kind: "number" | "text" | "error" | "reference" | "name" | "sign";
  readonly text: string;
}

const patterns: readonly (readonly [Token["kind"], RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/y],
  ["error", /#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)/y],
  [
    "reference",
    /(?:(?:'(?:[^'[\]]|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}(?:\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|:\$?[A-Z]{1,3})(?![\p{L}\p{N}_.(!:])/iuy,
  ],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}_:!])/iuy],
  ["name", /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ["sign", /<>|<=|>=|[-+*/^&=<>%(),]/y],
];

/** Takes a formula apart into words; what is none of them – arrays, structured and three-dimensional references – has no known result. */
export function tokenizeFormula(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = formula.startsWith("=") ? 1 : 0;
  for (;;) {
    at += /^\s*/.exec(formula.slice(at))?.[0].length ?? 0;
    if (at >= formula.length) return tokens;
    const token = nextToken(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
}

function nextToken(formula: string, at: number): Token {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match !== null) return { kind, text: match[0] };
  }
  throw new UnknownResult(formula);
}
