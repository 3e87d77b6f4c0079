import type { Area } from "../../../core/model/area";
import type { LiveSheet } from "../../liveWorkbook";
import { accessDenied, HostError, itemNotFound } from "../hostError";
import type { Argument, HostObject } from "../hostObject";
import { textArgument, wholeNumber } from "./argumentValues";
import { conditionalFormat } from "./conditionalFormat";
import { findRule, listRules, type Rule } from "./conditionalFormatRules";
import type { ExcelModel } from "./excelModel";

function must(found: HostObject | null): HostObject {
  if (found === null) throw itemNotFound();
  return found;
}

/** Excel.ConditionalFormatCollection: the rules that touch one of several areas of a sheet. */
export function conditionalFormatCollection(
  model: ExcelModel,
  sheet: LiveSheet,
  areas: readonly Area[],
): HostObject {
  const rules = (): readonly Rule[] => listRules(model, sheet, areas);
  const unprotected = (): void => {
    if (model.isProtected(sheet)) throw accessDenied();
  };
  const object = (rule: Rule | null | undefined): HostObject | null =>
    rule === null || rule === undefined ? null : conditionalFormat(model, sheet, rule);
  const find = (key: Argument): HostObject | null =>
    object(findRule(model, sheet, textArgument(key)));
  const add = (type: Argument): HostObject => {
    unprotected();
    if (type !== "Custom") {
      throw new HostError("ApiNotFound", "The embedded Excel adds only rules by formula.");
    }
    return must(find(model.conditionalFormats.begin(sheet, areas)));
  };
  return {
    type: "ConditionalFormatCollection",
    items: () => rules().map((rule) => conditionalFormat(model, sheet, rule)),
    item: (key) => must(find(key)),
    finders: {
      Add: add,
      GetItemOrNullObject: find,
      GetItemAt: (index) => must(object(rules()[wholeNumber(index)])),
    },
    methods: {
      GetCount: () => rules().length,
      ClearAll: () => {
        unprotected();
        for (const rule of rules()) model.conditionalFormats.remove(sheet, rule.id);
        return null;
      },
    },
  };
}
