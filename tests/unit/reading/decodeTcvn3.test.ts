import { cellDecoder, decodeTcvn3 } from "../../../src/core/reading/decodeTcvn3";

describe("decodeTcvn3", () => {
  it.each([
    ["Tæng s¶n phÈm trong n\u00adíc", "Tổng sản phẩm trong nước"],
    ["Thùc hiÖn", "Thực hiện"],
    ["vèn", "vốn"],
    ["TØnh §ång Nai", "Tỉnh Đồng Nai"],
    ["chØ tiªu", "chỉ tiêu"],
    ["BÕn Tre", "Bến Tre"],
    ["b¾p", "bắp"],
    ["DiÖn tÝch 3m×4m, ½ vô", "Diện tích 3m×4m, ½ vụ"],
    ["Gi÷a", "Giữa"],
  ])("decodes %s", (stored, text) => {
    expect(decodeTcvn3(stored)).toBe(text);
  });

  it.each([
    "Hộ nghèo",
    "Hoa Kỳ",
    "CHỈ TIÊU",
    "Hà Nam",
    "· Lúa",
    "50 µg/m³",
    "5×4",
    "½",
    "1½",
    "½ ha",
    "¾ dân",
    "3m×4m",
    "Thực hiện",
    "TT",
    "cà phê",
    "Tru\u031bo\u031bng",
  ])("leaves %s as it is", (text) => {
    expect(decodeTcvn3(text)).toBe(text);
  });
});

describe("a cell in a TCVN3 font", () => {
  const decode = cellDecoder([
    { row: 0, column: 0, isCapital: true },
    { row: 0, column: 1, isCapital: false },
  ]);

  it.each([
    {
      what: "in a capital font, stored small and read in capitals",
      column: 0,
      stored: "chØ tiªu kinh tÕ",
      text: "CHỈ TIÊU KINH TẾ",
    },
    { what: "in a capital font, without any diacritic", column: 0, stored: "i", text: "I" },
    { what: "too short to be told by its letters", column: 1, stored: "®", text: "đ" },
    { what: "with Unicode typed into it", column: 0, stored: "Kế hoạch", text: "Kế hoạch" },
    {
      what: "with Unicode that has TCVN3's characters only",
      column: 1,
      stored: "Thái Bình",
      text: "Thái Bình",
    },
    { what: "in another font, too short", column: 2, stored: "®", text: "®" },
  ])("$what", ({ column, stored, text }) => {
    expect(decode(stored, 0, column)).toBe(text);
  });
});
