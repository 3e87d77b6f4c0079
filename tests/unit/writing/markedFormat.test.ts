import { markedFormat, withoutMark } from "../../../src/core/writing/markedFormat";

describe("a number format with the mark of a remark", () => {
  it.each([
    ["General", "*", "General"],
    ["#,##0", " ha*", '#,##0" ha"'],
    ["0.0;-0.0", "(1)", "0.0;-0.0"],
    ["General", "\u00b9", "General"],
    ["General", " m\u00b2", 'General" m\u00b2"'],
    ["General", " tỷ", 'General" tỷ"'],
    ["General", "[2]", "General"],
    ["General", " (*)", 'General" "'],
  ])("%s behind which %j stands is, for another figure, %s", (format, behind, plain) => {
    expect(withoutMark(markedFormat(format, behind))).toBe(plain);
  });

  it.each(["General", "0.00%", '#,##0 "đồng"', "@"])("%s has none", (format) => {
    expect(withoutMark(format)).toBe(format);
  });

  it("holds no quotation mark that would end it", () => {
    expect(markedFormat("General", ' 3" ống')).toBe('General" 3 ống"');
  });
});
