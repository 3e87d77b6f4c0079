import type { CellPosition } from "../workflows/outcomes";
import { parseJson } from "./parseJson";
import { isCellPosition } from "./parseReport";

/** What the result window tells the command that opened it. */
export type ResultMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "close" }
  | { readonly kind: "goTo"; readonly cell: CellPosition };

/** Reads a message of the result window; null for anything else. */
export function parseResultMessage(text: string): ResultMessage | null {
  const value = parseJson(text) as { readonly kind?: unknown; readonly cell?: unknown } | null;
  if (value?.kind === "ready" || value?.kind === "close") return { kind: value.kind };
  return value?.kind === "goTo" && isCellPosition(value.cell)
    ? { kind: "goTo", cell: value.cell }
    : null;
}
