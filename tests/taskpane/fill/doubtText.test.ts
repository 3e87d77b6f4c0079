import type { FillDoubt } from "../../../src/core/model/filling";
import { doubtText } from "../../../src/taskpane/fill/doubtText";

describe("a doubt in words", () => {
  it.each<[FillDoubt, string]>([
    [
      { kind: "manyTimes", of: "plan", times: 120.4 },
      "Gấp 120 lần kế hoạch: xem lại dấu phẩy hoặc đơn vị tính.",
    ],
    [
      { kind: "manyTimes", of: "plan", times: 2.3 / 4150 },
      "Chỉ bằng 1/1.804 kế hoạch: xem lại dấu phẩy hoặc đơn vị tính.",
    ],
    [
      { kind: "manyTimes", of: "samePeriod", times: 0.001 },
      "Chỉ bằng 1/1.000 cùng kỳ: xem lại dấu phẩy hoặc đơn vị tính.",
    ],
  ])("%j", (doubt, text) => {
    expect(doubtText(doubt)).toBe(text);
  });
});
