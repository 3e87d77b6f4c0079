import type { LiveSheet } from "../../liveWorkbook";
import { accessDenied, itemNotFound } from "../hostError";
import type { ChartDraft } from "./chartDrafts";
import type { ExcelModel } from "./excelModel";

/** Ways of one chart object to what it stands for. */
export interface ChartAccess {
  readonly sheet: LiveSheet;
  readonly read: () => ChartDraft;
  readonly change: (change: Partial<ChartDraft>) => void;
}

/** The ways to the chart of that id; a chart that is gone, or on a protected sheet, refuses. */
export function chartAccess(model: ExcelModel, sheet: LiveSheet, id: string): ChartAccess {
  const read = (): ChartDraft => {
    const draft = model.charts.find(sheet, id);
    if (draft === null) throw itemNotFound();
    return draft;
  };
  const change = (changed: Partial<ChartDraft>): void => {
    if (model.isProtected(sheet)) throw accessDenied();
    model.charts.change(sheet, { ...read(), ...changed });
  };
  return { sheet, read, change };
}
