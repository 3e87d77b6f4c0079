import type { FillOptions, FillSource } from "../../workflows/fillOutcomes";
import type { FillDesk } from "./fillDesk";
import type { FillState } from "./fillState";
import { firstTicks } from "./tickableRows";

/** Has a source matched with the table and shows what would be written; nothing is written. */
export async function planSource(desk: FillDesk, source: FillSource): Promise<void> {
  await desk.run("planning", async () => {
    const outcome = await desk.actions.plan(source, fillOptions(desk.state, source));
    if (outcome.kind === "noTable") {
      return { news: { kind: "nothingToFill", reason: "sheetMissing" } };
    }
    if (outcome.kind === "nothingToFill") return { news: outcome };
    const { plan } = outcome;
    return { preview: { plan, source, ticked: firstTicks(plan) } };
  });
  // Whoever works by keyboard, or listens, is to be where the preview begins.
  if (desk.state.preview !== null) desk.focus("#preview-title");
}

/** The table that is shown is the one that is filled, wherever the person has gone in Excel since. */
function fillOptions({ opened, role, sourceRole }: FillState, { kind }: FillSource): FillOptions {
  const { table } = opened.assessed.calculated;
  const pinned = { sheet: table.sheet, table: table.area, role };
  const isTyped = kind === "entries" || kind === "report";
  return sourceRole === null || sourceRole === undefined || isTyped
    ? pinned
    : { ...pinned, sourceRole };
}
