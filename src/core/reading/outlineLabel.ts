/** How a row is numbered. `path` is 1.1 or 1.1.1; `bullet` is -, +, *, •. */
export type OutlineKind = "roman" | "capital" | "number" | "path" | "letter" | "bullet";

/** A number at the beginning of a text and what follows it: "I- Về kinh tế" is roman I and "Về kinh tế". */
export interface OutlineLabel {
  readonly kinds: readonly OutlineKind[];
  /** The number for comparing: 1.1 for “1,1.”; the sign itself for a bullet. */
  readonly label: string;
  /** The number as it is shown: “I.1” for a number under I. */
  readonly shown: string;
  readonly rest: string;
}

const bullet = /^([-–−+*•●▪■○◦·➢✓►])[-–−+*•●▪○◦·]*\s*(.*)$/u;
const path = /^(\d{1,3}(?:[.,]\d{1,3}){1,4})\.?(?:[):/,-]|\s|$)[-–\s]*(.*)$/;
const number = /^\(?(\d{1,3})(?:[.):]+\s*|,(?!\d)\s*|\s*[-–/]\s*(?=\D)|$)(.*)$/;
const word = /^\(?([IVXLC]{1,7}|[A-Z]|Đ|[a-z]|đ)(?:[.):/]+\s*|,\s+|\s*[-–]\s*|$)(.*)$/;
const roman = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/;
/** “I.1”, “A-2”: a number that repeats that of its group. */
const withGroup = /^\(?(?:[A-ZĐ]|[IVX]{1,5})[.-](?=\d)/;
/** “1a”, “2.b”: a letter that repeats the number above. */
const withNumber = /^(\d{1,3}\.?[a-zđ])(?:[.):]+\s*|$)(.*)$/;

function wordKinds(label: string): readonly OutlineKind[] {
  if (/^[a-zđ]$/.test(label)) return ["letter"];
  const kinds: OutlineKind[] = [];
  if (roman.test(label)) kinds.push("roman");
  if (label.length === 1) kinds.push("capital");
  return kinds;
}

type LabelParser = (text: string) => OutlineLabel | null;

/** A parser of texts of one shape: group 1 is the label, group 2 what follows. */
function parserOf(shape: RegExp, kindsOf: (label: string) => readonly OutlineKind[]): LabelParser {
  return (text) => {
    const [, shown = "", rest = ""] = shape.exec(text) ?? [];
    const kinds = shown === "" ? [] : kindsOf(shown);
    if (kinds.length === 0) return null;
    return { kinds, label: shown.replace(/,/g, "."), shown, rest: rest.trim() };
  };
}

const parsers: readonly LabelParser[] = [
  parserOf(bullet, () => ["bullet"]),
  parserOf(path, () => ["path"]),
  parserOf(number, () => ["number"]),
  parserOf(withNumber, () => ["letter"]),
  parserOf(word, wordKinds),
];

function parsePlainLabel(text: string): OutlineLabel | null {
  for (const parse of parsers) {
    const label = parse(text);
    if (label !== null) return label;
  }
  return null;
}

/**
 * The number a text begins with; null where it begins with none.
 * "I", "V" and "X" may be roman or a capital: both kinds are given, the neighbours decide.
 */
export function parseOutlineLabel(text: string): OutlineLabel | null {
  const group = withGroup.exec(text)?.[0] ?? "";
  const label = parsePlainLabel(text.slice(group.length));
  if (label === null || group === "") return label;
  return { ...label, shown: group.replace("(", "") + label.shown };
}
