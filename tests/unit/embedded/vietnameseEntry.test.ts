import fc from "fast-check";
import {
  parseVietnameseEntry,
  vietnameseNumber,
} from "../../../src/embedded/univer/vietnameseEntry";

describe("a number typed or pasted the Vietnamese way", () => {
  it.each([
    ["55,42", "55.42"],
    ["1.234,5", "1234.5"],
    ["2.300", "2300"],
    ["1.234.567", "1234567"],
    ["-0,3", "-0.3"],
    ["2,5%", "2.5%"],
    ["2,5 %", "2.5%"],
    [" 14,53 ", "14.53"],
  ])("%s is %s", (entry, number) => {
    expect(parseVietnameseEntry(entry)).toBe(number);
  });

  it.each([
    "",
    "65",
    "68.5",
    "1.23",
    "1,234.5",
    "12.34,5",
    "6,6-6,8",
    "30/6/2023",
    "Duy trì",
    "=1,5",
  ])("%s is left as it is", (entry) => {
    expect(parseVietnameseEntry(entry)).toBeNull();
  });

  it("survives being shown and typed again", () => {
    const numbers = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(numbers, (number) => {
        const shown = vietnameseNumber(number);
        expect(Number(parseVietnameseEntry(shown) ?? shown)).toBe(number);
      }),
    );
  });
});
