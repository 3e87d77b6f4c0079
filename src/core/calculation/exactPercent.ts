import { exactDecimal } from "./rounding";
import { inWholeUnits } from "./wholeUnits";

/** Digits of an exact percentage: enough to tell 49,996 from 50 whatever the size of the figures. */
const decimals = 30;
const hundred = 100n * 10n ** BigInt(decimals);

/** 100 × part / whole with all its decimals, half away from zero behind the last one. */
function divide(part: bigint, whole: bigint): string {
  const isNegative = part < 0n;
  const digits = ((isNegative ? -part : part) * hundred * 2n + whole) / (2n * whole);
  const padded = digits.toString().padStart(decimals + 1, "0");
  const fraction = padded.slice(-decimals).replace(/0+$/, "");
  const shown = padded.slice(0, -decimals) + (fraction === "" ? "" : `.${fraction}`);
  return isNegative ? `-${shown}` : shown;
}

/** part / whole × 100 as the decimals people see give it, to 30 digits behind the comma. `whole` is above zero. */
export function exactPercent(part: number, whole: number): string {
  const units = inWholeUnits(part, whole);
  if (units !== null) return divide(BigInt(units.one), BigInt(units.other));
  const percent = exactDecimal(part).times(100).div(exactDecimal(whole));
  return percent.round(decimals).toFixed();
}
