import type { FlagStyle } from "../../../core/model/edit";
import type { LiveSheet } from "../../liveWorkbook";
import { accessDenied, HostError } from "../hostError";
import type { HostObject } from "../hostObject";
import { colourArgument, textArgument } from "./argumentValues";
import { findRule, type Rule } from "./conditionalFormatRules";
import type { ExcelModel } from "./excelModel";

/** Rules written before this page was opened cannot be changed, only removed. */
function changeable(model: ExcelModel, sheet: LiveSheet, id: string): void {
  if (model.isProtected(sheet)) throw accessDenied();
  if (model.conditionalFormats.find(id) === undefined) {
    throw new HostError("ApiNotFound", "The embedded Excel changes only rules added by this page.");
  }
}

interface Colour {
  readonly type: string;
  readonly get: () => string | undefined;
  readonly set: (colour: string) => void;
}

function colourObject({ type, get, set }: Colour): HostObject {
  return {
    type,
    properties: {
      Color: {
        get: () => get() ?? "",
        set: (value) => {
          set(colourArgument(value));
        },
      },
    },
  };
}

function formatObject(
  rule: () => Rule | null,
  setStyle: (style: Partial<FlagStyle>) => void,
): HostObject {
  const fill: Colour = {
    type: "ConditionalRangeFill",
    get: () => rule()?.style.fill,
    set: (colour) => {
      setStyle({ fill: colour });
    },
  };
  const font: Colour = {
    type: "ConditionalRangeFont",
    get: () => rule()?.style.fontColor,
    set: (colour) => {
      setStyle({ fontColor: colour });
    },
  };
  return {
    type: "ConditionalRangeFormat",
    children: { Fill: () => colourObject(fill), Font: () => colourObject(font) },
  };
}

/** Excel.CustomConditionalFormat: a rule by formula and how it colours cells. */
export function customConditionalFormat(
  model: ExcelModel,
  sheet: LiveSheet,
  id: string,
): HostObject {
  const rule = (): Rule | null => findRule(model, sheet, id);
  const setStyle = (style: Partial<FlagStyle>): void => {
    changeable(model, sheet, id);
    model.conditionalFormats.setStyle(id, style);
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
    children: { Rule: () => ruleObject, Format: () => formatObject(rule, setStyle) },
  };
}
