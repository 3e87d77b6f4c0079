import { viReport } from "../../../src/core/wording/viReport";

describe("what is said of a report beside the table", () => {
  it.each([
    ["blankInTable", "", "bảng còn để trống"],
    ["unitDiffers", "Tấn", "bảng tính theo đơn vị Tấn"],
    ["claimDiffers", "55,42", "tính theo bảng là 55,42%"],
    ["valueDiffers", "2.300", "bảng là 2.300"],
    ["valueDiffers", "", "bảng không ghi bằng số"],
    ["countDiffers", "29", "bảng là 29"],
  ] as const)("%s %s", (kind, inTable, text) => {
    expect(viReport.inTable(kind, inTable)).toBe(text);
  });
});
