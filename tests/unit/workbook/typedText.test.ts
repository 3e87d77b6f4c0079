import { typedText } from "../../../src/workbook/excel/typedText";

it.each([
  "Duy trì",
  "Tổng sản lượng lương thực có hạt",
  "6,6-6,8 lần",
  "29 chỉ tiêu",
  "x",
  "I",
  "Đạt",
  "TỔNG HỢP",
])("types %j as it is", (text) => {
  expect(typedText(text)).toBe(text);
});

it.each([
  "2.300",
  "68.5",
  "110,2",
  "17,90%",
  "007",
  "1E5",
  "1e-3",
  "-",
  "- Trong đó",
  "+ Lúa",
  "=A1",
  "@x",
  "'abc",
  " 12",
  "(5)",
  "8/10",
  "1-2",
  "3/4/2023",
  "5 May",
  "May 2023",
  "12:30",
  "2 pm",
  "TRUE",
  "false",
  "Sai",
  "#N/A",
  "1.000 đ",
  "6 tháng",
  "   ",
])("puts an apostrophe before %j", (text) => {
  expect(typedText(text)).toBe(`'${text}`);
});

it("leaves an empty text empty, which clears", () => {
  expect(typedText("")).toBe("");
});
