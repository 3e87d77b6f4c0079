import { differenceEvidence, verdictOf, type Evidence } from "./columnEvidence";
import type { FigureColumns } from "./figureColumns";
import type { RoleHints } from "./roleRanks";
import type { SheetGrid } from "./sheetGrid";

/** The column of what remains to be done, and how often it is the plan less the actual. */
export interface RemainingColumn {
  readonly column: number;
  readonly evidence: Evidence;
}

/** The column headed so; of several the first whose figures are the plan less the actual. */
export function findRemaining(
  grid: SheetGrid,
  rows: readonly number[],
  { hints, figures }: { readonly hints: RoleHints; readonly figures: FigureColumns },
): RemainingColumn | null {
  const { plan, actual } = figures;
  const headed = hints.meanings
    .filter(({ kind }) => kind === "remaining")
    .map(({ column }) => {
      const parts = plan === null || actual === null ? null : { from: plan, less: actual };
      const evidence =
        parts === null
          ? { compared: 0, held: 0 }
          : differenceEvidence(grid, rows, { rest: column, ...parts });
      return { column, evidence };
    });
  return headed.find(({ evidence }) => verdictOf(evidence) === "holds") ?? headed[0] ?? null;
}
