import type { Finding } from "../../model/finding";
import type { TableRow } from "../../model/indicatorTable";
import type { Check, CheckInput } from "../check";

const id = "hiddenRows";

/** More places than these, or more than half of the rows: a list that is filtered, told once. */
const mostPlaces = 3;
const mostNamed = 5;

/** Rows nobody sees, though they are counted or carry figures: the print lacks them. One finding for neighbouring rows. */
export const hiddenRows: Check = {
  id,
  validate: (input) => {
    const blocks = hiddenBlocks(input);
    const count = blocks.reduce((sum, block) => sum + block.length, 0);
    const isHalf = count * 2 > input.assessed.calculated.table.rows.length;
    if (blocks.length > mostPlaces || (isHalf && count > 1)) return [tell(input, blocks)];
    return blocks.map((block) => tell(input, [block]));
  },
};

type Block = readonly TableRow[];

/** Runs of hidden rows that say something; a blank row between them does not part them. */
function hiddenBlocks({ assessed, snapshot }: CheckInput): readonly Block[] {
  const unseen = new Set(snapshot.hiddenRows);
  if (unseen.size === 0) return [];
  const blocks: TableRow[][] = [];
  let open: TableRow[] | null = null;
  for (const row of assessed.calculated.table.rows) {
    if (!unseen.has(row.row)) open = null;
    else if (open === null) blocks.push((open = [row]));
    else open.push(row);
  }
  return blocks.filter((block) => block.some((row) => isCounted(row) || carriesFigures(row)));
}

function isCounted({ kind }: TableRow): boolean {
  return kind === "indicator";
}

function carriesFigures({ figures }: TableRow): boolean {
  return Object.values(figures).some(({ kind }) => kind !== "blank");
}

/** Hidden indicators are missed; sub-rows and totals may be left out of a print on purpose. */
function tell({ assessed }: CheckInput, blocks: readonly Block[]): Finding {
  const rows = blocks.flat();
  const [first] = rows;
  const counted = rows.filter(isCounted).length;
  return {
    check: id,
    severity: counted > 0 ? "warning" : "info",
    cell: { row: first?.row ?? 0, column: assessed.calculated.table.columns.name ?? 0 },
    indicator: null,
    details: {
      rows: blocksText(blocks),
      count: rows.length,
      counted,
      rowName: first?.name ?? "",
      ...formOf(rows, { counted, places: blocks.length }),
    },
  };
}

function formOf(
  rows: Block,
  { counted, places }: { readonly counted: number; readonly places: number },
): { readonly form?: string } {
  if (counted === 0) return { form: "parts" };
  if (places > 1) return { form: "filtered" };
  return rows.length === 1 ? { form: "one" } : {};
}

/** "16–18, 22, 25–30, …" */
function blocksText(blocks: readonly Block[]): string {
  const spans = blocks.slice(0, mostNamed).map((block) => {
    const [first = 0, last = first] = [block[0]?.row, block.at(-1)?.row];
    return first === last ? String(first + 1) : `${first + 1}–${last + 1}`;
  });
  return spans.join(", ") + (blocks.length > mostNamed ? ", …" : "");
}
