/** A cell in a formula: column, and the row where no "$" keeps it from moving. Not after "!", not part of a name. */
const reference = /(?<![\w.!])(\$?[A-Z]{1,3})(\d{1,7})(?![\w.(!])/gi;

/** The formula with what it takes from one row taken from another (0-based rows), as if it had been filled down; texts in it stay. */
export function ownRowFormula(formula: string, from: number, to: number): string {
  return formula
    .split(/("[^"]*")/)
    .map((part, index) => (index % 2 === 1 ? part : moved(part, from, to)))
    .join("");
}

function moved(part: string, from: number, to: number): string {
  return part.replace(reference, (cell: string, column: string, row: string) =>
    Number(row) === from + 1 ? `${column}${to + 1}` : cell,
  );
}
