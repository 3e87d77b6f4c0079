import fc from "fast-check";
import { readReport } from "../../src/core/filling/readReport";
import { numberReadings } from "../support/numberReadings";

const pieces = [
  "Tổng đàn trâu",
  "đạt",
  "2.300",
  "tấn",
  "55,42%",
  "KH",
  "so với cùng kỳ",
  "tăng",
  ",",
  ";",
  ":",
  "(",
  ")",
  "\n",
  "- ",
  "+ ",
  ".",
  " ",
  "/",
  "8/10",
  "trong đó",
  "từ",
  "đến",
  "năm 2023",
  "6 tháng",
  "20/12/2022",
  "số 12/NQ-HĐND",
  "tỷ",
  "triệu đồng",
  "kế hoạch",
  "gấp",
  "lần",
  "điểm %",
  "chỉ tiêu",
  "trên",
  "ước",
  "a\u0301",
  "Ƣ",
  "1,2,3",
  "😀",
];

describe("any text", () => {
  it("is read without failing, every statement pointing into it, in the words it holds", () => {
    const prose = fc
      .array(fc.constantFrom(...pieces), { maxLength: 60 })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: "grapheme" })), (text) => {
        for (const { start, end, subject, value } of readReport(text, numberReadings)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(subject.trim()).not.toBe("");
          if (value !== null)
            expect(text.slice(value.start, value.end).replace(/\s+/g, " ")).toContain(
              value.text[0],
            );
        }
      }),
      { numRuns: 500 },
    );
  });

  it("says the same whether its letters are composed or not", () => {
    const text =
      "Tổng sản lượng lương thực có hạt là 2.300 tấn đạt 55,42% KH, tăng 2,68% so với cùng kỳ.";
    const plain = (given: string): unknown =>
      readReport(given, numberReadings).map(({ value, vsPlan, vsSamePeriod }) => [
        value?.text,
        vsPlan?.percents,
        vsSamePeriod?.percents,
      ]);
    expect(plain(text.normalize("NFD"))).toEqual(plain(text));
  });

  it("gives each sentence what it gives it alone", () => {
    const sentence = fc.constantFrom(
      "Đàn bò 350 con, đạt 70% KH.",
      "Thu ngân sách ước đạt 5,2 tỷ đồng, tăng 3% SVCK.",
      "Tỷ lệ hộ nghèo còn 2,5%.",
      "Trồng rừng được 45 ha/KH 60 ha.",
    );
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
        const values = (text: string): readonly (string | undefined)[] =>
          readReport(text, numberReadings).map(
            ({ subject, value, vsPlan }) => `${subject} ${value?.text ?? ""} ${vsPlan?.text ?? ""}`,
          );
        expect(values(sentences.join("\n"))).toEqual(sentences.flatMap(values));
      }),
    );
  });

  it.each([
    ["one word", "a"],
    ["digits", "1"],
    ["figures", "5 con "],
    ["figures after “từ”", "từ 5 "],
    ["percentages", "tăng 5% "],
    ["brackets", "(1 con "],
    ["commas", ",đạt "],
    ["slashes", "1/"],
    ["lines", "- trâu 5 con\n"],
    ["marks", "a\u0301\u0301\u0301"],
    ["filler", "đạt được "],
    ["groups of digits", "1 234 "],
  ])("of 100.000 characters of %s is read with a bounded number of looks at each", (_, unit) => {
    let looks = 0;
    const counting = (text: string): readonly number[] => {
      looks += text.length;
      return numberReadings(text);
    };
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    readReport(text, counting);
    expect(looks).toBeLessThanOrEqual(3 * text.length);
  });
});
