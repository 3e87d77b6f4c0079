/** About how many steps an axis has. */
const wantedSteps = 6;

/** The figures beside the value axis, from zero to at least `highest`, in steps a person would choose. */
export function axisTicks(highest: number): readonly number[] {
  const rough = Math.max(highest, 1) / wantedSteps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough) ?? rough;
  const count = Math.max(1, Math.ceil(highest / step));
  // Multiplied, not added up: no 0,30000000000000004.
  return Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)));
}
