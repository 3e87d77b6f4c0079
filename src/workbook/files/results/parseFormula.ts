import { columnIndex, parseArea } from "../../../core/model/address";
import type { Area } from "../../../core/model/area";
import { UnknownResult, type Expression, type Operator } from "./expression";
import { tokenizeFormula, type Token } from "./tokenizeFormula";

/** How tightly the operators bind, loosest first; a minus sign before a term binds tighter than all of them, as in Excel. */
const levels: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

const rowsOfSheet = 1_048_576;

/** These look at cells the formula does not name. */
const blindFunctions = ["INDIRECT", "OFFSET"];

/** Reads a formula in en-US syntax; throws `UnknownResult` for what is not understood. */
export function parseFormula(formula: string): Expression {
  const reader = new TokenReader(tokenizeFormula(formula));
  const expression = parseLevel(reader, 0);
  if (!reader.isAtEnd()) throw new UnknownResult(formula);
  return expression;
}

class TokenReader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  isAtEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  next(): Token {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new UnknownResult("the formula ends too early");
    return token;
  }

  /** Takes the next token if it is one of these signs. */
  take(signs: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== "sign" || !signs.includes(token.text)) return null;
    this.at++;
    return token.text;
  }

  expect(sign: string): void {
    if (this.take([sign]) === null) throw new UnknownResult(`${sign} is missing`);
  }
}

function parseLevel(reader: TokenReader, level: number): Expression {
  const signs = levels[level];
  if (signs === undefined) return parseSigned(reader);
  let left = parseLevel(reader, level + 1);
  for (;;) {
    const operator = reader.take(signs) as Operator | null;
    if (operator === null) return left;
    left = { kind: "operation", operator, left, right: parseLevel(reader, level + 1) };
  }
}

function parseSigned(reader: TokenReader): Expression {
  const sign = reader.take(["-", "+"]);
  if (sign === "-") return { kind: "negative", input: parseSigned(reader) };
  if (sign === "+") return parseSigned(reader);
  let term = parseTerm(reader);
  while (reader.take(["%"]) !== null) term = { kind: "percent", input: term };
  return term;
}

function parseTerm(reader: TokenReader): Expression {
  const token = reader.next();
  switch (token.kind) {
    case "number":
      return { kind: "value", value: Number(token.text) };
    case "text":
      return { kind: "value", value: token.text.slice(1, -1).replace(/""/g, '"') };
    case "error":
      return { kind: "value", value: { error: token.text } };
    case "reference":
      return parseReference(token.text);
    case "name":
      return parseName(reader, token.text.toUpperCase());
    case "sign": {
      if (token.text !== "(") throw new UnknownResult(token.text);
      const inside = parseLevel(reader, 0);
      reader.expect(")");
      return inside;
    }
  }
}

function parseName(reader: TokenReader, name: string): Expression {
  if (blindFunctions.includes(name)) throw new UnknownResult(name);
  if (reader.take(["("]) !== null) return { kind: "call", name, inputs: parseInputs(reader) };
  if (name === "TRUE" || name === "FALSE") return { kind: "value", value: name === "TRUE" };
  throw new UnknownResult(`the name ${name}`);
}

/** Inputs of a call up to its closing bracket; one that is left out is blank. */
function parseInputs(reader: TokenReader): readonly Expression[] {
  const inputs: Expression[] = [];
  if (reader.take([")"]) !== null) return inputs;
  for (;;) {
    const separator = reader.take([",", ")"]);
    const blank: Expression = { kind: "value", value: null };
    inputs.push(separator === null ? parseLevel(reader, 0) : blank);
    const end = separator ?? reader.take([",", ")"]);
    if (end === null) throw new UnknownResult("a bracket is missing");
    if (end === ")") return inputs;
  }
}

function parseReference(text: string): Expression {
  const end = text.lastIndexOf("!");
  const quoted = text.slice(0, Math.max(end, 0));
  const sheet = quoted.startsWith("'") ? quoted.slice(1, -1).replace(/''/g, "'") : quoted;
  const address = text.slice(end + 1);
  const area = parseArea(address) ?? wholeColumns(address);
  if (area === null) throw new UnknownResult(text);
  return { kind: "reference", sheet: end < 0 ? null : sheet, area };
}

function wholeColumns(address: string): Area | null {
  const match = /^\$?([A-Z]+):\$?([A-Z]+)$/i.exec(address);
  if (match === null) return null;
  const ends = [columnIndex(match[1] ?? ""), columnIndex(match[2] ?? "")];
  const column = Math.min(...ends);
  return { row: 0, column, rowCount: rowsOfSheet, columnCount: Math.max(...ends) - column + 1 };
}
