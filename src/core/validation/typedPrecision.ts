import type { SheetCell } from "./sheetCell";

/** Half a unit of the last digit a person typed, but no finer than two decimals: how far a rounded figure may be off. */
export function typedTolerance(value: number, cell: SheetCell): number {
  const decimals = Math.min(typedDecimals(value, cell), 2);
  // The last term is binary noise: 102,675 and 102,68 differ by a little more than half a unit.
  return 0.5 * 10 ** -decimals + 1e-9;
}

/** The zeros a number format adds (101 shown as 101.00) were not typed, so they claim nothing. */
function typedDecimals(value: number, { value: typed }: SheetCell): number {
  return typeof typed === "string" ? textDecimals(typed, value) : decimalsOf(value);
}

/** 160.00 has two, 1.850 for 1850 none: the digits then are those of the whole number. */
function textDecimals(text: string, value: number): number {
  const digits = text.replace(/\D/g, "");
  if (Number.isInteger(value) && digits === String(Math.abs(value))) return 0;
  return /[.,](\d+)\D*$/.exec(text)?.[1]?.length ?? 0;
}

/** Up to two, beyond which nobody's typing is held against them; noise after the sixth decimal is none. */
function decimalsOf(value: number): number {
  for (const [decimals, step] of [
    [0, 1],
    [1, 10],
  ] as const) {
    const scaled = value * step;
    if (Math.abs(scaled - Math.round(scaled)) < 5e-7 * step) return decimals;
  }
  return 2;
}
