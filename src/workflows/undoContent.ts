import type { CellContent } from "../core/model/cell";

/** Content in the history: a value, a formula as it is, or a formula whose own row number is written {r}, so that a column of like formulas is stored once. */
export type EncodedContent =
  | readonly ["value", string | number | boolean | null | { readonly error: string }]
  | readonly ["formula", string]
  | readonly ["pattern", string];

const ownRow = "{r}";

/** The content of a cell in this 0-based row as it is stored. */
export function encodeContent(content: CellContent, row: number): EncodedContent {
  if (content.kind === "value") return ["value", content.value];
  if (content.formula.includes(ownRow)) return ["formula", content.formula];
  const pattern = content.formula.replace(
    /(\$?[A-Z]{1,3}\$?)(\d+)(?![\d(])/g,
    (reference: string, letters: string, digits: string) =>
      digits === String(row + 1) ? letters + ownRow : reference,
  );
  return ["pattern", pattern];
}

/** The content back from its stored form, for a cell in this 0-based row. */
export function decodeContent(content: EncodedContent, row: number): CellContent {
  switch (content[0]) {
    case "value":
      return { kind: "value", value: content[1] };
    case "formula":
      return { kind: "formula", formula: content[1] };
    case "pattern":
      return { kind: "formula", formula: content[1].replaceAll(ownRow, String(row + 1)) };
  }
}
