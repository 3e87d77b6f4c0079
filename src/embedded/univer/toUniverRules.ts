import { BooleanNumber, type IStyleData } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
  type IHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import { cellAddress } from "../../core/model/address";
import type { FlagStyle } from "../../core/model/edit";
import type { FileConditionalFormat, FileRule } from "../file/fileModel";
import { toRange } from "./univerRange";

const signs: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  lessThan: "<",
  lessThanOrEqual: "<=",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
};

/** A conditional format as Univer draws it; null for kinds that are only kept in the file. */
export function toUniverRule(format: FileConditionalFormat): IConditionFormattingRule | null {
  const [first] = format.areas;
  if (format.rule === null || first === undefined) return null;
  const formula = ruleFormula(format.rule, cellAddress(first.row, first.column));
  if (formula === null) return null;
  return {
    cfId: format.id,
    ranges: format.areas.map(toRange),
    stopIfTrue: format.stopIfTrue,
    rule: {
      type: CFRuleType.highlightCell,
      style: toRuleStyle(format.style),
      ...numberRule(format.rule),
      ...(numberRule(format.rule) === null
        ? { subType: CFSubRuleType.formula, value: formula }
        : {}),
    } as IHighlightCell & { value: string },
  } as IConditionFormattingRule;
}

/** How a rule changes cells; of Univer itself only the colours and letters, see `showRuleFormats`. */
export function toRuleStyle(style: FlagStyle): IStyleData {
  return {
    ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
    ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
    ...(style.bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic === true ? { it: BooleanNumber.TRUE } : {}),
    ...(style.numberFormat === undefined ? {} : { n: { pattern: style.numberFormat } }),
  };
}

/** Comparison with numbers is a rule of its own in Univer; null where an operand is more than a number. */
function numberRule(rule: FileRule): object | null {
  if (rule.kind !== "cellIs") return null;
  const numbers = rule.operands.map(Number);
  if (rule.operands.some((operand) => operand.trim() === "") || numbers.some(Number.isNaN)) {
    return null;
  }
  const operator = Object.values(CFNumberOperator).find((one) => (one as string) === rule.operator);
  if (operator === undefined) return null;
  return {
    subType: CFSubRuleType.number,
    operator,
    value: numbers.length > 1 ? numbers : numbers[0],
  };
}

/** The rule as a formula about the first cell of its area. */
function ruleFormula(rule: FileRule, cell: string): string | null {
  if (rule.kind === "formula") return rule.formula;
  const [one = "", other = ""] = rule.operands;
  if (rule.operator === "between") return `=AND(${cell}>=${one},${cell}<=${other})`;
  if (rule.operator === "notBetween") return `=OR(${cell}<${one},${cell}>${other})`;
  const sign = signs[rule.operator];
  return sign === undefined ? null : `=${cell}${sign}${one}`;
}
