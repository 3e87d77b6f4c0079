import type { CellBlock } from "./groupCells";
import type { Step } from "./planEdits";

/** About how many characters a step sends. */
function stepSize(step: Step): number {
  return JSON.stringify(step).length;
}

function halves<Content>({ area, contents }: CellBlock<Content>): readonly CellBlock<Content>[] {
  const middle = Math.ceil(area.rowCount / 2);
  return [
    { area: { ...area, rowCount: middle }, contents: contents.slice(0, middle) },
    {
      area: { ...area, row: area.row + middle, rowCount: area.rowCount - middle },
      contents: contents.slice(middle),
    },
  ];
}

/** A step that is too large for one request, halved by rows until each part is small enough or one row. */
function smallSteps(step: Step, limit: number): readonly Step[] {
  if (step.kind === "edit" || step.block.area.rowCount < 2 || stepSize(step) <= limit)
    return [step];
  const parts: readonly Step[] =
    step.kind === "contents"
      ? halves(step.block).map((block) => ({ ...step, block }))
      : halves(step.block).map((block) => ({ ...step, block }));
  return parts.flatMap((part) => smallSteps(part, limit));
}

/** Splits steps into batches that each stay under `limit` characters; one batch when everything fits. */
export function splitSteps(steps: readonly Step[], limit: number): readonly (readonly Step[])[] {
  const batches: Step[][] = [];
  let size = Infinity;
  for (const step of steps.flatMap((one) => smallSteps(one, limit))) {
    const own = stepSize(step);
    if (size + own > limit) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(step);
    size += own;
  }
  return batches;
}
