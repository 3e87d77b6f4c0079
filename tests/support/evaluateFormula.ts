import { parseArea } from "../../src/core/model/address";
import type { CellError, CellValue } from "../../src/core/model/cell";
import { isCellError } from "../../src/core/model/cell";

/** What a cell holds, by 0-based row and column. */
export type CellLookup = (row: number, column: number) => CellValue;

type Thunk = () => CellValue;

const valueError: CellError = { error: "#VALUE!" };
const divisionError: CellError = { error: "#DIV/0!" };

/** Excel's ROUND: half away from zero; what differs from a half only by binary noise is a half. */
function roundLikeExcel(value: number, decimals: number): number {
  const scaled = Math.abs(value) * 10 ** decimals;
  const whole = Math.floor(scaled);
  const rounded = scaled - whole >= 0.5 - scaled / 2 ** 51 ? whole + 1 : whole;
  return Math.sign(value) * Number(`${rounded}e-${decimals}`) + 0;
}

function asNumber(value: CellValue): number | CellError {
  if (isCellError(value)) return value;
  if (value === null) return 0;
  if (typeof value === "string")
    return value !== "" && isFinite(Number(value)) ? Number(value) : valueError;
  return Number(value);
}

function asText(value: CellValue): string {
  if (value === null || isCellError(value)) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function withNumbers(
  left: CellValue,
  right: CellValue,
  compute: (a: number, b: number) => CellValue,
): CellValue {
  const a = asNumber(left);
  const b = asNumber(right);
  if (typeof a !== "number") return a;
  return typeof b === "number" ? compute(a, b) : b;
}

/** A value as Excel orders it: numbers before texts before booleans; texts without regard to case. */
function orderKey(value: Exclude<CellValue, CellError>): readonly [number, number | string] {
  if (typeof value === "string") return [1, value.toLowerCase()];
  return typeof value === "boolean" ? [2, Number(value)] : [0, value ?? 0];
}

function compare(left: CellValue, right: CellValue): number | CellError {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  const [leftRank, leftKey] = orderKey(left);
  const [rightRank, rightKey] = orderKey(right);
  if (leftRank !== rightRank) return leftRank - rightRank;
  if (leftKey === rightKey) return 0;
  return leftKey < rightKey ? -1 : 1;
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

const arithmetic: Readonly<Record<string, (a: number, b: number) => CellValue>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => (b === 0 ? divisionError : a / b),
};

function first(values: readonly CellValue[]): CellValue {
  return values[0] ?? null;
}

function countIf([value, criterion]: readonly CellValue[]): number {
  if (typeof criterion === "number") return value === criterion ? 1 : 0;
  const pattern = asText(criterion ?? null).toLowerCase();
  const inner = pattern.replace(/^\*|\*$/g, "");
  if (pattern !== `*${inner}*` || /[*?~<>=]/.test(inner)) throw new Error(`COUNTIF ${pattern}`);
  return typeof value === "string" && value.toLowerCase().includes(inner) ? 1 : 0;
}

/** AND looks at every argument, so that an error in any of them is its result. */
function and(values: readonly CellValue[]): CellValue {
  return values.find(isCellError) ?? values.every((value) => Boolean(value));
}

/** An error in a function of a text is its result. */
function ofText(compute: (text: string) => CellValue): (values: readonly CellValue[]) => CellValue {
  return (values) => {
    const value = first(values);
    return isCellError(value) ? value : compute(asText(value));
  };
}

/** Every occurrence, or the first. */
function substitute(values: readonly CellValue[]): CellValue {
  const [text = "", from = "", to = ""] = values.slice(0, 3).map(asText);
  const nth = values[3];
  if (nth === undefined) return text.split(from).join(to);
  if (nth !== 1) throw new Error("SUBSTITUTE of another than the first occurrence");
  const at = text.indexOf(from);
  return at < 0 ? text : text.slice(0, at) + to + text.slice(at + from.length);
}

/** Only whole numbers that are padded. */
function padded([value, format]: readonly CellValue[]): CellValue {
  if (typeof value !== "number" || format !== "00") throw new Error("only TEXT(number, 00)");
  return String(value).padStart(2, "0");
}

const functions: Readonly<Record<string, (values: readonly CellValue[]) => CellValue>> = {
  AND: and,
  COUNT: (values) => values.filter((value) => typeof value === "number").length,
  ISNUMBER: (values) => typeof first(values) === "number",
  ISTEXT: (values) => typeof first(values) === "string",
  LEN: ofText((text) => text.length),
  TRIM: ofText((text) => text.trim().replace(/ +/g, " ")),
  N: (values) => (typeof first(values) === "number" ? first(values) : 0),
  ROUND: ([value, decimals]) => withNumbers(value ?? null, decimals ?? null, roundLikeExcel),
  COUNTIF: countIf,
  SUBSTITUTE: substitute,
  TEXT: padded,
};

const token =
  /\s*("(?:[^"]|"")*"|[<>]=|<>|[-+*/=<>(),&]|\d+(?:\.\d+)?(?:e-?\d+)?|[$A-Za-z][$\w]*)/gy;

function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  token.lastIndex = 1;
  while (token.lastIndex < formula.length) {
    const at = token.lastIndex;
    const match = token.exec(formula);
    if (match?.[1] === undefined) throw new Error(`cannot read ${formula.slice(at)}`);
    tokens.push(match[1]);
  }
  return tokens;
}

/** A judge for the formulas writing/ emits: it knows Excel's rules for just these functions and refuses every other. */
class Evaluation {
  private position = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly lookup: CellLookup,
    private readonly rowShift: number,
  ) {}

  evaluate(): CellValue {
    const thunk = this.comparison();
    if (this.position !== this.tokens.length) throw new Error(`left over: ${this.peek()}`);
    return thunk();
  }

  private peek(): string {
    return this.tokens[this.position] ?? "";
  }

  private next(): string {
    const current = this.peek();
    this.position += 1;
    return current;
  }

  private comparison(): Thunk {
    const left = this.text();
    const holds = comparisons[this.peek()];
    if (holds === undefined) return left;
    this.next();
    const right = this.text();
    return () => {
      const order = compare(left(), right());
      return typeof order === "number" ? holds(order) : order;
    };
  }

  /** Texts in a row; Excel joins after it adds and before it compares. */
  private text(): Thunk {
    const pieces = [this.sum()];
    while (this.peek() === "&") {
      this.next();
      pieces.push(this.sum());
    }
    const [only, ...others] = pieces;
    if (only !== undefined && others.length === 0) return only;
    return () => pieces.map((piece) => asText(piece())).join("");
  }

  private sum(): Thunk {
    return this.chain(["+", "-"], () => this.chain(["*", "/"], () => this.atom()));
  }

  private chain(operators: readonly string[], operand: () => Thunk): Thunk {
    let left = operand();
    while (operators.includes(this.peek())) {
      const compute = arithmetic[this.next()];
      if (compute === undefined) throw new Error("operator");
      const before = left;
      const right = operand();
      left = () => withNumbers(before(), right(), compute);
    }
    return left;
  }

  private atom(): Thunk {
    const text = this.next();
    if (text.startsWith('"')) return () => text.slice(1, -1).replace(/""/g, '"');
    if (/^\d/.test(text)) return () => Number(text);
    if (this.peek() === "(") return this.call(text.toUpperCase());
    if (text === "(") return this.bracket();
    return this.named(text);
  }

  private bracket(): Thunk {
    const inner = this.comparison();
    if (this.next() !== ")") throw new Error("a bracket is not closed");
    return inner;
  }

  private named(text: string): Thunk {
    if (text === "FALSE" || text === "TRUE") return () => text === "TRUE";
    const area = parseArea(text);
    if (area === null) throw new Error(`no address: ${text}`);
    return () => this.lookup(area.row + this.rowShift, area.column);
  }

  private call(name: string): Thunk {
    this.next();
    const operands = [this.comparison()];
    while (this.peek() === ",") {
      this.next();
      operands.push(this.comparison());
    }
    if (this.next() !== ")") throw new Error(`${name} is not closed`);
    if (name === "IF") return () => this.choose(operands);
    const compute = functions[name];
    if (compute === undefined) throw new Error(`unknown function ${name}`);
    return () => compute(operands.map((operand) => operand()));
  }

  private choose(branches: readonly Thunk[]): CellValue {
    const [decided, whenTrue, whenFalse] = [branches[0]?.() ?? null, branches[1], branches[2]];
    if (isCellError(decided)) return decided;
    const chosen = asNumber(decided) !== 0 ? whenTrue : whenFalse;
    return chosen === undefined ? false : (chosen() ?? 0);
  }
}

/** The value of a formula; `rowShift` moves its rows down, as Excel does for the later rows of a conditional format. */
export function evaluateFormula(formula: string, lookup: CellLookup, rowShift = 0): CellValue {
  return new Evaluation(tokensOf(formula), lookup, rowShift).evaluate();
}
