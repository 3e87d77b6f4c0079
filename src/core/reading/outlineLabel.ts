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

type Kinds = readonly OutlineKind[];

const noKinds: Kinds = [];
const bullets: Kinds = ["bullet"];
const paths: Kinds = ["path"];
const numbers: Kinds = ["number"];
const letters: Kinds = ["letter"];
const capitals: Kinds = ["capital"];
const romans: Kinds = ["roman"];
const romansOrCapitals: Kinds = ["roman", "capital"];

function wordKinds(label: string): Kinds {
  if (/^[a-zđ]$/.test(label)) return letters;
  if (roman.test(label)) return label.length === 1 ? romansOrCapitals : romans;
  return label.length === 1 ? capitals : noKinds;
}

type LabelParser = (text: string) => OutlineLabel | null;

/** A parser of texts of one shape: group 1 is the label, group 2 what follows. */
function parserOf(shape: RegExp, kindsOf: (label: string) => Kinds): LabelParser {
  return (text) => {
    const match = shape.exec(text);
    if (match === null) return null;
    const [, shown = "", rest = ""] = match;
    const kinds = shown === "" ? noKinds : kindsOf(shown);
    if (kinds.length === 0) return null;
    return { kinds, label: shown.replace(/,/g, "."), shown, rest: rest.trim() };
  };
}

const parsers: readonly LabelParser[] = [
  parserOf(bullet, () => bullets),
  parserOf(path, () => paths),
  parserOf(number, () => numbers),
  parserOf(withNumber, () => letters),
  parserOf(word, wordKinds),
];

function parsePlainLabel(text: string): OutlineLabel | null {
  for (const parse of parsers) {
    const label = parse(text);
    if (label !== null) return label;
  }
  return null;
}

/** What a text that begins with a number looks like at its beginning: most names do not, and are spared the rest. */
const mayBeLabelled = /^(?:[-–−+*•●▪■○◦·➢✓►(\d]|[A-ZĐa-zđ](?:[IVXLC.):/,\s–-]|$))/;
/** The number alone, as in a column of its own. */
const bareNumber = /^\d{1,3}$/;

/**
 * The number a text begins with; null where it begins with none.
 * "I", "V" and "X" may be roman or a capital: both kinds are given, the neighbours decide.
 */
export function parseOutlineLabel(text: string): OutlineLabel | null {
  if (!mayBeLabelled.test(text)) return null;
  if (bareNumber.test(text)) return { kinds: numbers, label: text, shown: text, rest: "" };
  const group = withGroup.exec(text)?.[0] ?? "";
  const label = parsePlainLabel(text.slice(group.length));
  if (label === null || group === "") return label;
  return { ...label, shown: group.replace("(", "") + label.shown };
}
