import { decodeTcvn3 } from "../../../src/core/reading/decodeTcvn3";

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
