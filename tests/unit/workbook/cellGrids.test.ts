import { readCell } from "../../../src/workbook/excel/cellGrids";

it.each<[string, ...unknown[]]>([
  ["a number", 5, 5, "Double", { value: 5, formula: null }],
  ["zero, which is not blank", 0, 0, "Double", { value: 0, formula: null }],
  ["a blank cell", "", "", "Empty", { value: null, formula: null }],
  ["a formula that gives an empty text", "", '=""', "String", { value: "", formula: '=""' }],
  [
    "a formula that gives an empty text, said to be empty",
    "",
    '=""',
    "Empty",
    { value: "", formula: '=""' },
  ],
  ["a text", "Đạt", "Đạt", "String", { value: "Đạt", formula: null }],
  ["a text like an error", "#N/A", "#N/A", "String", { value: "#N/A", formula: null }],
  ["an error", "#N/A", "#N/A", "Error", { value: { error: "#N/A" }, formula: null }],
  ["a text like a formula", "=A1", "=A1", "String", { value: "=A1", formula: null }],
  ["a truth value", false, false, "Boolean", { value: false, formula: null }],
  ["an unbounded range, which has none", null, null, "Empty", { value: null, formula: null }],
])("reads %s", (_what, ...told) => {
  const [value, formula, type, expected] = told;
  const cells = {
    values: [[value]],
    formulas: [[formula]],
    numberFormat: [["0.00"]],
    valueTypes: [[String(type)]],
  };
  expect(readCell(cells, 0, 0)).toEqual({ ...(expected as object), numberFormat: "0.00" });
});
