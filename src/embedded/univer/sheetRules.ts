import { BooleanNumber, type IStyleData } from "@univerjs/core";
import { CFRuleType, CFSubRuleType } from "@univerjs/sheets-conditional-formatting";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../core/model/area";
import type { FlagStyle } from "../../core/model/edit";
import type { FileConditionalFormat } from "../file/fileModel";
import type { LiveConditionalFormat } from "../liveWorkbook";
import { toRuleStyle } from "./toUniverRules";
import { hexColor } from "./univerColor";
import { toArea, toRange } from "./univerRange";

/** All conditional formats of a sheet, those that are only kept among them. */
export function listRules(
  sheet: FWorksheet,
  kept: readonly FileConditionalFormat[],
): readonly LiveConditionalFormat[] {
  const shown = sheet.getConditionalFormattingRules().map(toLive);
  return [...shown, ...kept.map(({ id, areas, style }) => ({ id, areas, formula: null, style }))];
}

/** Adds a rule by formula; the first area's first cell is what relative references are counted from. */
export function addFormulaRule(
  sheet: FWorksheet,
  rule: {
    readonly areas: readonly Area[];
    readonly formula: string;
    readonly style: FlagStyle;
  },
): LiveConditionalFormat {
  const { areas, formula, style } = rule;
  const { cfId } = sheet.newConditionalFormattingRule().whenFormulaSatisfied(formula).build();
  sheet.addConditionalFormattingRule({
    cfId,
    ranges: areas.map(toRange),
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: formula,
      style: toRuleStyle(style),
    },
  });
  return { id: cfId, areas, formula, style };
}

function toLive({ cfId, ranges, rule }: IConditionFormattingRule): LiveConditionalFormat {
  const areas = ranges.map(toArea);
  if (rule.type !== CFRuleType.highlightCell) return { id: cfId, areas, formula: null, style: {} };
  const formula = rule.subType === CFSubRuleType.formula ? rule.value : null;
  return { id: cfId, areas, formula, style: fromRuleStyle(rule.style) };
}

function coloursOf(fill: string | null, fontColor: string | null): FlagStyle {
  return { ...(fill === null ? {} : { fill }), ...(fontColor === null ? {} : { fontColor }) };
}

function fromRuleStyle({ bg, cl, bl, it, n }: IStyleData): FlagStyle {
  return {
    ...coloursOf(hexColor(bg?.rgb), hexColor(cl?.rgb)),
    ...(bl === BooleanNumber.TRUE ? { bold: true } : {}),
    ...(it === BooleanNumber.TRUE ? { italic: true } : {}),
    ...(n?.pattern === undefined ? {} : { numberFormat: n.pattern }),
  };
}
