/** Columns set side by side, each as wide as its widest cell; the given columns are set flush right. No line ends in spaces. */
export function layOut(
  rows: readonly (readonly string[])[],
  rightColumns: readonly number[] = [],
): string[] {
  const composed = rows.map((row) => row.map((cell) => cell.normalize("NFC")));
  const widths = new Map<number, number>();
  for (const row of composed) {
    row.forEach((cell, column) => {
      widths.set(column, Math.max(widths.get(column) ?? 0, cell.length));
    });
  }
  return composed.map((row) =>
    row
      .map((cell, column) => {
        const width = widths.get(column) ?? 0;
        return rightColumns.includes(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd(),
  );
}

/** Text cut to a length, with … where something is left off; line breaks become spaces. */
export function shortened(text: string, length: number): string {
  const line = text.normalize("NFC").replace(/\s+/g, " ").trim();
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}
