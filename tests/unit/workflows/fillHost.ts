import type { WorkbookSnapshot } from "../../../src/core/model/sheetSnapshot";
import { applyFill } from "../../../src/workflows/applyFill";
import type {
  ApplyFillOptions,
  FillOptions,
  FillOutcome,
  FillPlan,
  FillSource,
} from "../../../src/workflows/fillOutcomes";
import { planFill } from "../../../src/workflows/planFill";
import { MemoryHost, type GivenCell, type MemorySheet } from "../../support/memoryHost";
import { planHost, planSheet, planTable } from "./planWorkbook";

/** Three indicators without an actual, one with; a sub-row; figures as numbers. Row 5 of the sheet is “Tổng sản lượng lương thực”. */
export const openRows: readonly (readonly GivenCell[])[] = [
  ["I", "Về kinh tế (04 chỉ tiêu)"],
  ["1", "Tổng sản lượng lương thực", "Tấn", 4150, 2240, null],
  ["2", "Tổng sản lượng thủy sản", "Tấn", 100, 68.5, null],
  ["-", "Trong đó: nuôi trồng", "Tấn", 60, 40, null],
  ["3", "Số lao động đi xuất khẩu", "LĐ", 19, 5, 8],
  ["4", "Thu ngân sách", "Triệu đồng", 12000, 9000, null],
];

export function openSheet(name: string = planSheet): MemorySheet {
  return planTable(name, openRows);
}

export function openHost(...others: readonly MemorySheet[]): MemoryHost {
  return planHost(openSheet(), ...others);
}

export async function planned(
  host: MemoryHost,
  source: FillSource,
  options: FillOptions = {},
): Promise<FillPlan> {
  const outcome = await planFill(host, source, { sheet: planSheet, ...options });
  if (outcome.kind !== "planned") throw new Error(JSON.stringify(outcome.kind));
  return outcome.plan;
}

/** Rows (1-based), states and what would be written, briefly. */
export function brief({ proposals }: FillPlan): readonly string[] {
  return proposals.map(({ row, state, after, isTicked }) => {
    const text = after.kind === "value" ? JSON.stringify(after.value) : after.formula;
    return `${row + 1} ${state}${isTicked ? "*" : ""} ${text}`;
  });
}

/** Writes the ticked rows, or those given (1-based). */
export async function filled(
  host: MemoryHost,
  plan: FillPlan,
  { rows, options = {} }: { rows?: readonly number[]; options?: ApplyFillOptions } = {},
): Promise<FillOutcome> {
  const own = plan.proposals.filter(({ isTicked }) => isTicked).map(({ row }) => row);
  const ticked = new Set(rows?.map((row) => row - 1) ?? own);
  return applyFill(host, plan, { ticked, options });
}

/** A workbook read from memory, as a file of values. */
export async function asFile(...sheets: readonly MemorySheet[]): Promise<WorkbookSnapshot> {
  return new MemoryHost(...sheets).read({ kind: "all" });
}

export const block = (...lines: readonly string[]): FillSource => ({
  kind: "block",
  text: lines.join("\n"),
});

export const entries = (...given: readonly (readonly [number, string])[]): FillSource => ({
  kind: "entries",
  entries: given.map(([row, text]) => ({ row: row - 1, text })),
});
