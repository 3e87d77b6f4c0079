import type { Edit, WrittenCell } from "../../core/model/edit";
import { isCellEdit, planEdits, type Step } from "../planEdits";
import { splitSteps } from "../splitSteps";
import { applyStep } from "./applyStep";
import { addSheetsFirst, guardSheets } from "./guardSheets";
import { readWrittenCells, requestWrittenCells, type WrittenCells } from "./readWrittenCells";
import { runInExcel } from "./runInExcel";

/** Characters in one request: in Vietnamese up to three bytes each, and Excel on the web takes 5 MB. */
const requestLimit = 1_500_000;

/** Applies batches one after another; usually there is one. */
async function applyBatches(
  context: Excel.RequestContext,
  batches: readonly (readonly Step[])[],
): Promise<readonly WrittenCells[]> {
  const [batch, ...others] = batches;
  if (batch === undefined) return [];
  let announced = "";
  for (const step of batch) {
    const sheet = stepSheet(step);
    if (sheet !== announced) context.trace(sheet);
    announced = sheet;
    applyStep(context.workbook, step);
  }
  const written = requestWrittenCells(context.workbook, batch);
  await context.sync();
  return [...written, ...(await applyBatches(context, others))];
}

function stepSheet(step: Step): string {
  if (step.kind !== "edit") return step.sheet;
  return step.edit.kind === "setting" ? "" : step.edit.sheet;
}

/** Applies edits in one round trip and reads back what was written in the same one. On a protected sheet nothing is written. */
export async function applyEdits(edits: readonly Edit[]): Promise<readonly WrittenCell[]> {
  if (edits.length === 0) return [];
  return runInExcel(async (context) => {
    guardSheets(context, edits);
    const steps = planEdits(addSheetsFirst(edits));
    const written = await applyBatches(context, splitSteps(steps, requestLimit));
    return readWrittenCells(written, edits.filter(isCellEdit));
  });
}
