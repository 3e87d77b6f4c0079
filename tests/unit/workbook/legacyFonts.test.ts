import { dependsOnFont, looksLegacy } from "../../../src/workbook/legacyFonts";

describe("whether a text looks like TCVN3", () => {
  it.each([
    "kÕ ho¹ch",
    "ChØ tiªu",
    "S¶n l\u00adîng lóa",
    "§iÖn tho¹i",
    "thùc hiÖn 6 th¸ng",
    "BIÓU Tæng hîp",
  ])("%j does", (text) => {
    expect(looksLegacy(text)).toBe(true);
  });

  it.each([
    "Kế hoạch năm",
    "Hà Nội",
    "HÀ TĨNH",
    "Thu ngân sách",
    "CÔNG TÁC DÂN SÔ",
    "m²",
    "km² × 2",
    "20 °C",
    "µg/m³",
    "«Tên»",
    "a·b",
    "½ năm",
    "§ 5",
    "± 3",
    "TT",
    "",
    4150,
    null,
  ])("%j does not", (text) => {
    expect(looksLegacy(text)).toBe(false);
  });
});

describe("whether it depends on the font what a text says", () => {
  it.each([
    ["chØ", true],
    ["stt", true],
    ["TÊn", true],
    ["TT", false],
    ["Kế", false],
    ["12", false],
    [12, false],
  ])("%j: %j", (text, depends) => {
    expect(dependsOnFont(text)).toBe(depends);
  });
});
