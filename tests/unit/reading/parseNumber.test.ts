import { parseNumber } from "../../../src/core/reading/parseNumber";

function values(text: string): readonly number[] {
  return parseNumber(text)?.readings.map(({ value }) => value) ?? [];
}

describe("parseNumber", () => {
  it.each([
    ["9", 9],
    ["05", 5],
    ["110,2", 110.2],
    ["68.5", 68.5],
    ["14,53", 14.53],
    ["82.0", 82],
    ["0.300", 0.3],
    ["0,125", 0.125],
    ["1234.567", 1234.567],
    ["3.186.262", 3186262],
    ["3,850,000", 3850000],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["1.234,567", 1234.567],
    ["3 850 000", 3850000],
    ["1 234,5", 1234.5],
    ["-3,13", -3.13],
    ["\u22123,13", -3.13],
    ["+2,5", 2.5],
    ["'110,2", 110.2],
    ["’98", 98],
    [",5", 0.5],
    ["-0", 0],
    ["5.", 5],
    ["1.250,5.", 1250.5],
    ["(1.234,5)", -1234.5],
    ["1 .234.567", 1234567],
    ["１２３，５", 123.5],
    ["－5", -5],
  ])("reads %s in one way", (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it.each([
    ["4.150", [4150, 4.15]],
    ["2.000", [2000, 2]],
    ["-4.150", [-4150, -4.15]],
    ["75,000", [75, 75000]],
    ["(1.234)", [-1234, -1.234]],
    ["1. 234", [1234, 1.234]],
    ["1.234.5", [1234.5, 12345]],
    ["3,850,25", [3850.25, 385025]],
  ])("gives both readings of %s, the legal one first", (text, readings) => {
    expect(values(text)).toEqual(readings);
  });

  it.each([
    "Duy trì",
    "-",
    "x",
    "",
    "Dưới 3",
    "1.2.3",
    "1,23,4",
    "1 2",
    "1.23,4.5",
    "30.6.2023",
    "1, 2",
    "1.2.3.4",
    "(8 xã)",
    "(-5)",
    "O5",
    "5...",
    "1".repeat(41),
  ])("takes %s for no number", (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  it.each([
    ["17,90%", "%"],
    ["772 ha", "ha"],
    ["500 m2", "m2"],
    ["6,6-6,8", "-6,8"],
    ["8/10", "/10"],
    ["1.5E3", "E3"],
    ["2O0", "O0"],
    ["102.68 %", "%"],
  ])("leaves what stands behind the digits of %s", (text, suffix) => {
    expect(parseNumber(text)?.suffix).toBe(suffix);
  });
});
