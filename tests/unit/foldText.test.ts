import fc from "fast-check";
import { foldText, holdsPhrase } from "../../src/core/model/foldText";

/** What folding means, letter by letter or not. */
function folded(text: string): string {
  return text
    .replace(/[Ƣƣ]/g, "u")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/đ/g, "d")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

const letters = fc.string({
  unit: fc.constantFrom(...Array.from("aÂậĐđƣ  .,-%1Ơợ\u0301\u0323\u00a0“İßﬁ𝒳")),
});

describe("folding a text for comparing", () => {
  it.each([
    ["Tỷ lệ hộ nghèo (%)", "ty le ho ngheo %"],
    ["  - Trong đó:  LÚA ", "trong do lua"],
    ["Số ngƣời".normalize("NFD"), "so nguoi"],
    ["…", ""],
  ])("%s is %s", (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });

  it("is the same for every text, whatever it is made of", () => {
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: "binary" })), (text) => {
        expect(foldText(text)).toBe(folded(text));
      }),
    );
  });

  it("finds phrases as whole words only", () => {
    expect(holdsPhrase(foldText("Số hộ nghèo"), ["hộ nghèo"])).toBe(true);
    expect(holdsPhrase(foldText("Số hộ nghèo"), ["hộ ng"])).toBe(false);
  });
});
