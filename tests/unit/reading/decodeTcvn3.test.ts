import { cellDecoder, decodeTcvn3 } from "../../../src/core/reading/decodeTcvn3";

describe("decodeTcvn3", () => {
  it.each([
    ["Tæng s¶n phÈm trong n\u00adíc", "Tổng sản phẩm trong nước"],
    ["Thùc hiÖn", "Thực hiện"],
    ["vèn", "vốn"],
    ["TØnh §ång Nai", "Tỉnh Đồng Nai"],
    ["chØ tiªu", "chỉ tiêu"],
    ["BÕn Tre", "Bến Tre"],
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
    [
      "in a capital font, stored small and read in capitals",
      0,
      "chØ tiªu kinh tÕ",
      "CHỈ TIÊU KINH TẾ",
    ],
    ["in a capital font, without any diacritic", 0, "i", "I"],
    ["too short to be told by its letters", 1, "®", "đ"],
    ["with Unicode typed into it", 0, "Kế hoạch", "Kế hoạch"],
    ["with Unicode that has TCVN3's characters only", 1, "Thái Bình", "Thái Bình"],
    ["in another font, too short", 2, "®", "®"],
  ])("%s", (_, column, stored, text) => {
    expect(decode(stored, 0, column)).toBe(text);
  });
});
