/** A cell in a formula; a "$" before the row keeps it from moving. */
const cell = /(?<![\w.!])\$?[A-Z]{1,3}\$?\d{1,7}(?![\w.(!])/gi;

/** A formula with the row it is written for put as "#": the same in all rows of a column filled down. Rows are 0-based. */
export function formulaPattern(formula: string, row: number): string {
  return formula
    .replace(/\s+/g, "")
    .toUpperCase()
    .replace(cell, (reference: string) =>
      /[^$\d]\d+$/.test(reference) && Number(/\d+$/.exec(reference)?.[0]) === row + 1
        ? reference.replace(/\d+$/, "#")
        : reference,
    );
}

/** The pattern most formulas of a column follow, and how many do; null where there is none. */
export function commonPattern(
  patterns: readonly string[],
): { readonly pattern: string; readonly count: number } | null {
  const counts = new Map<string, number>();
  for (const pattern of patterns) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  let most: { readonly pattern: string; readonly count: number } | null = null;
  for (const [pattern, count] of counts) {
    if (count > (most?.count ?? 0)) most = { pattern, count };
  }
  return most;
}
