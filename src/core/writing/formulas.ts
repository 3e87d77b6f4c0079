/** A1 addresses of the two figures a formula compares. */
export interface Operands {
  /** Plan or same period. */
  readonly base: string;
  readonly actual: string;
}

/** Percentage of the base, rounded to 2 decimals; where both hold words the actual's word; otherwise blank. */
export function percentFormula({ base, actual }: Operands): string {
  const words = `ISTEXT(${actual}),ISTEXT(${base}),LEN(TRIM(${actual}))>1,LEN(TRIM(${base}))>1`;
  return (
    `=IF(AND(ISNUMBER(${actual}),ISNUMBER(${base})),` +
    `IF(${base}>0,ROUND(${actual}/${base}*100,2),""),IF(AND(${words}),${actual},""))`
  );
}

/** What remains of the plan, "-" when nothing does; blank until both figures are numbers. */
export function remainingFormula({ base, actual }: Operands): string {
  const difference = `ROUND(${base}-${actual},6)`;
  return (
    `=IF(AND(ISNUMBER(${base}),ISNUMBER(${actual})),` + `IF(${difference}>0,${difference},"-"),"")`
  );
}

/** Applies a change to the parts of a formula that stand outside quotation marks. */
function outsideStrings(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}

/** The same text for formulas that say the same; spaces and case count only inside quotation marks. */
export function normalized(formula: string): string {
  return outsideStrings(formula.trim().replace(/^=/, ""), (part) =>
    part.replace(/\s/g, "").toUpperCase(),
  );
}

/** Whether two formulas say the same. */
export function isSameFormula(one: string, other: string): boolean {
  return normalized(one) === normalized(other);
}

/** The formula with every cell address blurred: two formulas of one pattern have the same shape. */
export function formulaShape(formula: string): string {
  return outsideStrings(normalized(formula), (part) =>
    part.replace(/\$?\b[A-Z]{1,3}\$?\d+\b/g, "#"),
  );
}
