import type { Area } from "../../../core/model/area";
import type { CellValue } from "../../../core/model/cell";

/** A place a formula looks at; `sheet` is null for its own sheet. */
export interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
}

export type Operator = "=" | "<>" | "<" | ">" | "<=" | ">=" | "&" | "+" | "-" | "*" | "/" | "^";

/** A formula taken apart. */
export type Expression =
  | { readonly kind: "value"; readonly value: CellValue }
  | ({ readonly kind: "reference" } & Reference)
  | { readonly kind: "call"; readonly name: string; readonly inputs: readonly Expression[] }
  | { readonly kind: "negative" | "percent"; readonly input: Expression }
  | {
      readonly kind: "operation";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

/** What cannot be worked out here with certainty: names, arrays, functions not known, what depends on the reader's regional settings. Excel works it out when it opens the file. */
export class UnknownResult extends Error {}

/** The places a formula looks at. */
export function referencesOf(expression: Expression): readonly Reference[] {
  switch (expression.kind) {
    case "value":
      return [];
    case "reference":
      return [expression];
    case "call":
      return expression.inputs.flatMap(referencesOf);
    case "negative":
    case "percent":
      return referencesOf(expression.input);
    case "operation":
      return [...referencesOf(expression.left), ...referencesOf(expression.right)];
  }
}
