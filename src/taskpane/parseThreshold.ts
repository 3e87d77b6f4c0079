/** What was typed into the threshold field: a percentage, nothing (the usual threshold), or something unusable. */
export type TypedThreshold =
  | { readonly kind: "threshold"; readonly threshold: number }
  | { readonly kind: "blank" }
  | { readonly kind: "unusable" };

const highestThreshold = 1000;

/** Reads "50", "49,5", "49.5" or "50 %"; a threshold is above 0 and at most 1000 percent. */
export function parseThreshold(text: string): TypedThreshold {
  const trimmed = text.replace(/%\s*$/, "").trim();
  if (trimmed === "") return { kind: "blank" };
  if (!/^\d{1,4}([.,]\d{1,4})?$/.test(trimmed)) return { kind: "unusable" };
  const threshold = Number(trimmed.replace(",", "."));
  return threshold > 0 && threshold <= highestThreshold
    ? { kind: "threshold", threshold }
    : { kind: "unusable" };
}
