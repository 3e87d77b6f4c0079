/** Digits of a figure that a person typed; what is beyond is the noise of binary fractions. */
const typedDigits = 15;

/** How many decimals a number is written with. */
export function decimalsOf(value: number): number {
  const [mantissa = "", exponent = "0"] = Number(value.toPrecision(typedDigits))
    .toString()
    .split("e");
  return Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(exponent));
}

/** The number moved by so many decimal places, exactly: 55,4 by −2 is 0,554. */
export function shiftDecimals(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** The sum of decimal figures as one adds them on paper: 0,1 and 0,2 is 0,3. */
export function addExactly(values: readonly number[]): number {
  const places = Math.max(0, ...values.map(decimalsOf));
  const sum = values.reduce((total, value) => total + Math.round(shiftDecimals(value, places)), 0);
  return Number.isSafeInteger(sum)
    ? shiftDecimals(sum, -places)
    : values.reduce((total, value) => total + value, 0);
}
