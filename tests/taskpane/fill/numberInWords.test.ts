import { numberInWords } from "../../../src/taskpane/fill/numberInWords";

describe("a number in words", () => {
  it.each([
    [0, "không"],
    [5, "năm"],
    [10, "mười"],
    [11, "mười một"],
    [15, "mười lăm"],
    [21, "hai mươi mốt"],
    [105, "một trăm linh năm"],
    [2300, "hai nghìn ba trăm"],
    [1005, "một nghìn không trăm linh năm"],
    [4_150_000, "bốn triệu một trăm năm mươi nghìn"],
    [1_000_000_001, "một tỷ không trăm linh một"],
    [2.3, "hai phẩy ba"],
    [68.55, "sáu mươi tám phẩy năm mươi lăm"],
    [2.05, "hai phẩy không năm"],
    [-12, "âm mười hai"],
  ])("%d is read %s", (value, words) => {
    expect(numberInWords(value)).toBe(words);
  });

  it("is left out where its digits are read faster", () => {
    expect(numberInWords(1e12)).toBeNull();
    expect(numberInWords(Number.NaN)).toBeNull();
  });
});
