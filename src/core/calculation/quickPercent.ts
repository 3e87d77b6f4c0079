/** Beyond, or nearer to a tie, binary fractions might round otherwise than the decimals people see: their error stays below a tenth of that. */
const largest = 1e7;
const nearestTie = 1e-6;

/** part / whole × 100 rounded to two decimals, half away from zero; null where only exact arithmetic can tell. */
export function quickPercent(part: number, whole: number): number | null {
  const hundredths = (part / whole) * 10_000;
  const size = Math.abs(hundredths);
  const below = Math.floor(size);
  if (!(size < largest) || Math.abs(size - below - 0.5) < nearestTie) return null;
  const rounded = Math.floor(size + 0.5) / 100;
  return hundredths < 0 ? 0 - rounded : rounded;
}
