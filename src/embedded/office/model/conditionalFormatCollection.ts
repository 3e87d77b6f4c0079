import { accessDenied, HostError, itemNotFound } from "../hostError";
import type { Argument, HostObject, SheetRange } from "../hostObject";
import { textArgument, wholeNumber } from "./argumentValues";
import { conditionalFormat } from "./conditionalFormat";
import { findRule, listRules, type Rule } from "./conditionalFormatRules";
import type { ExcelModel } from "./excelModel";

function must(found: HostObject | null): HostObject {
  if (found === null) throw itemNotFound();
  return found;
}

/** Excel.ConditionalFormatCollection: the rules that touch a range. */
export function conditionalFormatCollection(model: ExcelModel, range: SheetRange): HostObject {
  const { sheet, area } = range;
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
    return must(find(model.conditionalFormats.begin(sheet, area)));
  };
  return {
    type: "ConditionalFormatCollection",
    items: () => listRules(model, range).map((rule) => conditionalFormat(model, sheet, rule)),
    item: (key) => must(find(key)),
    finders: {
      Add: add,
      GetItemOrNullObject: find,
      GetItemAt: (index) => must(object(listRules(model, range)[wholeNumber(index)])),
    },
    methods: {
      GetCount: () => listRules(model, range).length,
      ClearAll: () => {
        unprotected();
        for (const rule of listRules(model, range)) model.conditionalFormats.remove(sheet, rule.id);
        return null;
      },
    },
  };
}
