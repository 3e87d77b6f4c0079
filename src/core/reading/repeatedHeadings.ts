import type { ColumnMeaning } from "./columnMeaning";
import type { ParentRun } from "./parentRuns";

const sayNoRole: ReadonlySet<string> = new Set(["other", "none", "period"]);

function saidBy({ kind, words }: ColumnMeaning): string {
  return sayNoRole.has(kind) ? words : kind;
}

/** Whether the texts are the same ones, as many as `length`, over and over. */
function repeat(said: readonly string[], length: number): boolean {
  return (
    new Set(said).size > 1 && said.every((each, at) => at < length || each === said[at - length])
  );
}

/** Where each parent begins if the headings below repeat once for each of them: KH, TH, % | KH, TH, %; null where they do not. */
export function repeatedStarts({ columns, parents }: ParentRun): readonly number[] | null {
  const count = parents.length;
  if (count < 2) return null;
  const said = columns.map(saidBy);
  const end = (columns.at(-1)?.column ?? 0) + 1;
  for (let length = Math.floor(columns.length / count); length > 1; length -= 1) {
    const starts = parents.map((_, index) => end - length * (count - index));
    const areInside = parents.every((parent, index) => {
      const start = starts[index] ?? 0;
      return start <= parent && parent < start + length;
    });
    if (areInside && repeat(said.slice(said.length - length * count), length)) return starts;
  }
  return null;
}
