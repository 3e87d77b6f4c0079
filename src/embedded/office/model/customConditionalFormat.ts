import type { FlagStyle } from "../../../core/model/edit";
import type { LiveSheet } from "../../liveWorkbook";
import { accessDenied, HostError } from "../hostError";
import type { HostObject, Property } from "../hostObject";
import { booleanArgument, colourArgument, textArgument } from "./argumentValues";
import { findRule, type Rule } from "./conditionalFormatRules";
import type { ExcelModel } from "./excelModel";

/** Rules written before this page was opened cannot be changed, only removed. */
function changeable(model: ExcelModel, sheet: LiveSheet, id: string): void {
  if (model.isProtected(sheet)) throw accessDenied();
  if (model.conditionalFormats.find(id) === undefined) {
    throw new HostError("ApiNotFound", "The embedded Excel changes only rules added by this page.");
  }
}

interface RuleLook {
  readonly style: () => FlagStyle;
  readonly change: (style: FlagStyle) => void;
}

function colour({ style, change }: RuleLook, name: "fill" | "fontColor"): Property {
  return {
    get: () => style()[name] ?? "",
    set: (value) => {
      change({ [name]: colourArgument(value) });
    },
  };
}

/** Null where the rule leaves it as it is. */
function emphasis({ style, change }: RuleLook, name: "bold" | "italic"): Property {
  return {
    get: () => style()[name] ?? null,
    set: (value) => {
      change({ [name]: booleanArgument(value) });
    },
  };
}

function formatObject(look: RuleLook): HostObject {
  return {
    type: "ConditionalRangeFormat",
    properties: {
      NumberFormat: {
        get: () => look.style().numberFormat ?? null,
        set: (value) => {
          look.change({ numberFormat: textArgument(value) });
        },
      },
    },
    children: {
      Fill: () => ({
        type: "ConditionalRangeFill",
        properties: { Color: colour(look, "fill") },
      }),
      Font: () => ({
        type: "ConditionalRangeFont",
        properties: {
          Color: colour(look, "fontColor"),
          Bold: emphasis(look, "bold"),
          Italic: emphasis(look, "italic"),
        },
      }),
    },
  };
}

/** Excel.CustomConditionalFormat: a rule by formula and how it colours cells. */
export function customConditionalFormat(
  model: ExcelModel,
  sheet: LiveSheet,
  id: string,
): HostObject {
  const rule = (): Rule | null => findRule(model, sheet, id);
  const look: RuleLook = {
    style: () => rule()?.style ?? {},
    change: (style) => {
      changeable(model, sheet, id);
      model.conditionalFormats.setStyle(id, style);
    },
  };
  const ruleObject: HostObject = {
    type: "ConditionalFormatRule",
    properties: {
      Formula: {
        get: () => rule()?.formula ?? "",
        set: (value) => {
          changeable(model, sheet, id);
          model.conditionalFormats.setFormula(id, textArgument(value));
        },
      },
    },
  };
  return {
    type: "CustomConditionalFormat",
    children: { Rule: () => ruleObject, Format: () => formatObject(look) },
  };
}
