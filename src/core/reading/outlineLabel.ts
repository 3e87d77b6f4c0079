/** How a row is numbered. `path` is 1.1 or 1.1.1; `bullet` is -, +, *, •. */
export type OutlineKind = "roman" | "capital" | "number" | "path" | "letter" | "bullet";

/** A number at the beginning of a text and what follows it: "I- Về kinh tế" is roman I and "Về kinh tế". */
export interface OutlineLabel {
  readonly kinds: readonly OutlineKind[];
  readonly label: string;
  readonly rest: string;
}

const bullet = /^([-–−+*•●▪○◦·➢✓►])+\s*(.*)$/u;
const path = /^(\d{1,3}(?:[.,]\d{1,3})+)\.?(?:[):/-]|\s|$)\s*(.*)$/;
const number = /^\(?(\d{1,3})(?:[.):]+\s*|\s*[-–/]\s*(?=\D)|$)(.*)$/;
const word = /^\(?([IVXLC]{1,7}|[A-Z]|Đ|[a-z]|đ)(?:[.):/]+\s*|\s*[-–]\s*|$)(.*)$/;
const roman = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/;

function wordKinds(label: string): readonly OutlineKind[] {
  if (/^[a-zđ]$/.test(label)) return ["letter"];
  const kinds: OutlineKind[] = [];
  if (roman.test(label)) kinds.push("roman");
  if (label.length === 1) kinds.push("capital");
  return kinds;
}

/**
 * The number a text begins with; null where it begins with none.
 * "I", "V", "X" and "C" may be roman or a capital: both kinds are given, the neighbours decide.
 */
export function parseOutlineLabel(text: string): OutlineLabel | null {
  const asBullet = bullet.exec(text);
  if (asBullet !== null) {
    return { kinds: ["bullet"], label: asBullet[1] ?? "", rest: (asBullet[2] ?? "").trim() };
  }
  const asPath = path.exec(text);
  if (asPath !== null) {
    const label = (asPath[1] ?? "").replace(/,/g, ".");
    return { kinds: ["path"], label, rest: (asPath[2] ?? "").trim() };
  }
  const asNumber = number.exec(text);
  if (asNumber !== null) {
    return { kinds: ["number"], label: asNumber[1] ?? "", rest: (asNumber[2] ?? "").trim() };
  }
  const [, label = "", rest = ""] = word.exec(text) ?? [];
  const kinds = label === "" ? [] : wordKinds(label);
  return kinds.length === 0 ? null : { kinds, label, rest: rest.trim() };
}
