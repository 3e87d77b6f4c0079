import { shiftFormula } from "../../../src/workbook/files/shiftFormula";

describe("a formula copied one row down and two columns right", () => {
  it.each([
    ["B2*C2", "D3*E3"],
    ["$B2+B$2+$B$2", "$B3+D$2+$B$2"],
    ["SUM(B2:C9)", "SUM(D3:E10)"],
    ["SUM(A:B)+SUM($A:B)", "SUM(C:D)+SUM($A:D)"],
    ["SUM(1:2)+SUM($1:2)", "SUM(2:3)+SUM($1:3)"],
    ['"A1"&A1&"say ""B2"""', '"A1"&C2&"say ""B2"""'],
    ["'Biểu A1'!B2", "'Biểu A1'!D3"],
    ["'It''s B2'!B2+Sheet1!B2", "'It''s B2'!D3+Sheet1!D3"],
    ["LOG10(A1)", "LOG10(C2)"],
    ["thue_A1+ThuA1x", "thue_A1+ThuA1x"],
    ["Bảng[[#All],[B2]]", "Bảng[[#All],[B2]]"],
    ["A1048576", "#REF!"],
    ["XFC1", "#REF!"],
    ["1.5+2E3", "1.5+2E3"],
  ])("%s reads %s", (formula, expected) => {
    expect(shiftFormula(formula, { rows: 1, columns: 2 })).toBe(expected);
  });
});
