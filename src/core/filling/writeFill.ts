import type { Edit } from "../model/edit";
import type { FillProposal } from "../model/filling";
import type { SheetSnapshot } from "../model/sheetSnapshot";
import { fillFormat } from "./fillFormat";

function formatAt({ used, numberFormats }: SheetSnapshot, row: number, column: number): string {
  return numberFormats[row - (used?.row ?? 0)]?.[column - (used?.column ?? 0)] ?? "General";
}

/** One value as a real number or as text; a text that begins with “=” stays text. */
function writeValue(sheet: SheetSnapshot, proposal: FillProposal): Edit[] {
  const { row, column, after, figure } = proposal;
  const at = { sheet: sheet.sheet, row, column };
  const write: Edit = { kind: "write", ...at, content: after };
  const value = after.kind === "value" ? after.value : null;
  if (typeof value !== "number") return [write];
  const isPercent = figure.kind === "number" && figure.value !== value;
  const own = formatAt(sheet, row, column);
  const format = fillFormat(value, isPercent, own);
  // Before the number: in a cell formatted as text it would become one.
  return format === own ? [write] : [{ kind: "numberFormat", ...at, format }, write];
}

/** The edits that fill the proposals in. What the cells hold already, and what nobody has made clear, is not written. */
export function writeFill(
  sheet: SheetSnapshot,
  proposals: readonly FillProposal[],
): readonly Edit[] {
  return proposals
    .filter(({ state }) => state === "new" || state === "conflict")
    .flatMap((proposal) => writeValue(sheet, proposal));
}
