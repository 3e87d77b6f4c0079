import Big from "big.js";

const Decimal = Big();
Decimal.DP = 30;

/** The decimal number a person sees in the cell: Excel keeps 15 significant digits, so 0.30000000000000004 is 0.3. */
export function exactDecimal(value: number): Big {
  return new Decimal(value.toPrecision(15));
}

/** Rounds half away from zero, as Excel's ROUND does; never gives −0. */
export function roundHalfAway(value: Big, decimals: number): number {
  return Number(value.round(decimals, Decimal.roundHalfUp).toString()) + 0;
}

/** The same of a decimal number written out. */
export function roundText(decimal: string, decimals: number): number {
  return roundHalfAway(new Decimal(decimal), decimals);
}
