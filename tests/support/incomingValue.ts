import type { Figure } from "../../src/core/model/figure";
import type { IncomingValue } from "../../src/core/model/filling";

/** A value to be filled in; whatever the test does not say is absent. */
export function incomingValue(
  literal: Partial<Omit<IncomingValue, "figure">> & { readonly figure?: Figure | number },
): IncomingValue {
  const { figure = 1, ...rest } = literal;
  const read: Figure =
    typeof figure === "number" ? { kind: "number", value: figure, storedAs: "number" } : figure;
  return {
    no: null,
    name: null,
    unit: null,
    group: null,
    parent: null,
    text: "",
    claims: null,
    origin: { kind: "typed" },
    ...rest,
    figure: read,
  };
}
