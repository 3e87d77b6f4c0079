/** One way to read a written number: its value, how many decimals it was written with, and which signs that takes. */
export interface NumberReading {
  readonly value: number;
  readonly decimals: number;
  readonly thousands: "." | "," | " " | null;
  readonly decimalSign: "." | "," | null;
}

type Separator = "." | ",";

const none: readonly NumberReading[] = [];
const [zero, dot, comma, space] = [48, 46, 44, 32];
/** So many digits are exact as they are. */
const exactDigits = 15;
const tens = Array.from({ length: exactDigits + 1 }, (_, power) => Number(`1e${power}`));

/** What a run of digits and separators is made of. */
interface Scan {
  /** All digits as one whole number. */
  all: number;
  digits: number;
  dots: number;
  commas: number;
  spaces: number;
}

function scan(text: string): Scan {
  const found = { all: 0, digits: 0, dots: 0, commas: 0, spaces: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === dot) found.dots += 1;
    else if (code === comma) found.commas += 1;
    else if (code === space) found.spaces += 1;
    else {
      found.all = found.all * 10 + (code - zero);
      found.digits += 1;
    }
  }
  return found;
}

interface Groups {
  readonly count: number;
  readonly length: number;
}

const signs = /[., ]/g;

/** The digits with so many of them behind the decimal sign: a quotient of two exact numbers is the nearest number there is. */
function valueOf(text: string, { all, digits }: Scan, decimals: number): number {
  if (digits <= exactDigits) return decimals === 0 ? all : all / (tens[decimals] ?? 1);
  const plain = text.replace(signs, "");
  const at = plain.length - decimals;
  return Number(`${plain.slice(0, at)}.${plain.slice(at)}`);
}

/** Whether the first `length` characters are digits in groups of three behind so many signs: 4.150, 3.850.000, but not 0.300. */
function isGrouped(text: string, sign: string, { count, length }: Groups): boolean {
  const first = length - 4 * count;
  if (first < 1 || first > 3 || text.charCodeAt(0) === zero) return false;
  const code = sign.charCodeAt(0);
  for (let at = first; at < length; at += 4) {
    if (text.charCodeAt(at) !== code) return false;
  }
  return true;
}

/** "1.234.5": the last sign may be meant as the other one, or its digits be incomplete. */
function readingsOfBrokenGroups(
  text: string,
  found: Scan,
  sign: Separator,
): readonly NumberReading[] {
  const last = text.lastIndexOf(sign);
  const decimals = text.length - last - 1;
  const groups = { count: found.dots + found.commas - 1, length: last };
  if (decimals < 1 || decimals > 2 || !isGrouped(text, sign, groups)) return none;
  const value = valueOf(text, found, decimals);
  return [
    { value, decimals, thousands: sign, decimalSign: sign },
    { value: valueOf(text, found, 0), decimals: 0, thousands: sign, decimalSign: null },
  ];
}

function wholeOf(text: string, found: Scan, thousands: Separator): NumberReading {
  return { value: valueOf(text, found, 0), decimals: 0, thousands, decimalSign: null };
}

/** Readings of digits with one kind of separator: 4.150 may be four thousand or four and a bit. */
function readingsOfOneSign(text: string, found: Scan, sign: Separator): readonly NumberReading[] {
  const count = found.dots + found.commas;
  const areGroups = isGrouped(text, sign, { count, length: text.length });
  if (count > 1) {
    return areGroups ? [wholeOf(text, found, sign)] : readingsOfBrokenGroups(text, found, sign);
  }
  const decimals = text.length - text.indexOf(sign) - 1;
  if (decimals === 0) return none;
  const value = valueOf(text, found, decimals);
  const broken: NumberReading = { value, decimals, thousands: null, decimalSign: sign };
  if (!areGroups) return [broken];
  // Decree and accounting law: dot between thousands, comma before decimals.
  const whole = wholeOf(text, found, sign);
  return sign === "," ? [broken, whole] : [whole, broken];
}

const countOf = { ".": "dots", ",": "commas", " ": "spaces" } as const;

/** Groups behind one sign, then decimals behind another; none where the text is no number. */
function readingsOfTwoSigns(
  text: string,
  found: Scan,
  [thousands, decimalSign]: readonly [Separator | " ", Separator | null],
): readonly NumberReading[] {
  const length = decimalSign === null ? text.length : text.indexOf(decimalSign);
  const groups = { count: found[countOf[thousands]], length };
  if (!isGrouped(text, thousands, groups)) return none;
  if (decimalSign === null) {
    return [{ value: valueOf(text, found, 0), decimals: 0, thousands, decimalSign }];
  }
  const decimals = text.length - length - 1;
  if (decimals === 0 || found[countOf[decimalSign]] > 1) return none;
  return [{ value: valueOf(text, found, decimals), decimals, thousands, decimalSign }];
}

function readingsOfSpaced(text: string, found: Scan): readonly NumberReading[] {
  const { dots, commas } = found;
  if (dots > 0 && commas > 0) return none;
  const decimalSign = dots > 0 ? "." : commas > 0 ? "," : null;
  return readingsOfTwoSigns(text, found, [" ", decimalSign]);
}

/** All readings of digits with the separators people write between them, the legal Vietnamese one first; none where they are no number. */
export function readingsOfDigits(text: string): readonly NumberReading[] {
  const found = scan(text);
  const { dots, commas } = found;
  if (found.digits === 0) return none;
  if (found.spaces > 0) return readingsOfSpaced(text, found);
  if (dots > 0 && commas > 0) {
    const isLegal = text.lastIndexOf(",") > text.lastIndexOf(".");
    return readingsOfTwoSigns(text, found, isLegal ? [".", ","] : [",", "."]);
  }
  if (dots + commas > 0) return readingsOfOneSign(text, found, dots > 0 ? "." : ",");
  return [{ value: valueOf(text, found, 0), decimals: 0, thousands: null, decimalSign: null }];
}
