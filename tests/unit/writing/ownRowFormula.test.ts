import { ownRowFormula } from "../../../src/core/writing/ownRowFormula";

describe("a formula moved to its own row", () => {
  it.each([
    ["=L9*2", "=L8*2"],
    ["=ROUND(f9/$D9*100,2)", "=ROUND(f8/$D8*100,2)"],
    ["=SUM(F9:H9)", "=SUM(F8:H8)"],
    ["=F10+F9", "=F10+F8"],
  ])("takes its figures from there: %s", (formula, moved) => {
    expect(ownRowFormula(formula, 8, 7)).toBe(moved);
  });

  it.each([
    ["=F$9*2"],
    ["='Năm 2022'!F9"],
    ['=IF(A1>0,"F9","")'],
    ["=LOG10(A1)+F99"],
    ["=Q9_total+tổng.F9"],
  ])("leaves alone what is no cell of the row: %s", (formula) => {
    expect(ownRowFormula(formula, 8, 7)).toBe(formula);
  });
});
