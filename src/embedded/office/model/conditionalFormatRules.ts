import type { Area } from "../../../core/model/area";
import type { FlagStyle } from "../../../core/model/edit";
import type { LiveConditionalFormat, LiveSheet } from "../../liveWorkbook";
import { commonArea } from "./areas";
import type { ExcelModel } from "./excelModel";

/** A rule as the client sees it: on the sheet, or still being written. */
export interface Rule {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly formula: string | null;
  readonly style: FlagStyle;
  /** Whether it is a rule by formula. */
  readonly isCustom: boolean;
}

function liveRule(model: ExcelModel, live: LiveConditionalFormat): Rule {
  const id = model.conditionalFormats.publicId(live.id);
  return { ...live, id, isCustom: live.formula !== null };
}

/** The rule of that id on the sheet or among those being written; null when there is none. */
export function findRule(model: ExcelModel, sheet: LiveSheet, id: string): Rule | null {
  const draft = model.conditionalFormats.find(id);
  if (draft !== undefined) return { ...draft, id, isCustom: true };
  const live = sheet.conditionalFormats().find((one) => one.id === id);
  return live === undefined ? null : liveRule(model, live);
}

/** The rules that touch one of the areas. */
export function listRules(
  model: ExcelModel,
  sheet: LiveSheet,
  areas: readonly Area[],
): readonly Rule[] {
  const isTouched = (one: Area): boolean => areas.some((area) => commonArea(one, area) !== null);
  return sheet
    .conditionalFormats()
    .filter((live) => live.areas.some(isTouched))
    .map((live) => liveRule(model, live));
}
