import type { LiveSheet } from "../../liveWorkbook";
import { accessDenied, HostError, itemNotFound } from "../hostError";
import type { HostObject } from "../hostObject";
import type { Rule } from "./conditionalFormatRules";
import { customConditionalFormat } from "./customConditionalFormat";
import type { ExcelModel } from "./excelModel";

/** Where a rule applies: one range, or several areas. */
function finders(
  model: ExcelModel,
  sheet: LiveSheet,
  rule: Rule,
): NonNullable<HostObject["finders"]> {
  const ranges = rule.areas.map((area) => ({ sheet, area }));
  const oneRange = (): HostObject | null => {
    const [first] = ranges;
    return first === undefined || ranges.length > 1 ? null : model.range(first);
  };
  return {
    GetRange: () => {
      const range = oneRange();
      if (range === null) throw itemNotFound();
      return range;
    },
    GetRangeOrNullObject: oneRange,
    GetRanges: () => model.rangeAreas(ranges),
  };
}

/** Excel.ConditionalFormat: one rule. */
export function conditionalFormat(model: ExcelModel, sheet: LiveSheet, rule: Rule): HostObject {
  const custom = (): HostObject => customConditionalFormat(model, sheet, rule.id);
  return {
    type: "ConditionalFormat",
    id: rule.id,
    properties: {
      Id: { get: () => rule.id },
      // The live sheet does not say which other kind a rule is; CellValue is the commonest.
      Type: { get: () => (rule.isCustom ? "Custom" : "CellValue") },
    },
    children: {
      Custom: () => {
        if (!rule.isCustom) {
          throw new HostError("InvalidOperation", "The rule is not a custom one.");
        }
        return custom();
      },
      CustomOrNullObject: () => (rule.isCustom ? custom() : null),
    },
    finders: finders(model, sheet, rule),
    methods: {
      Delete: () => {
        if (model.isProtected(sheet)) throw accessDenied();
        model.conditionalFormats.remove(sheet, rule.id);
        return null;
      },
    },
  };
}
