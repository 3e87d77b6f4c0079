/** Words for the same thing in other parts of the country, and turns of plan tables; folded, “y” at the end of a word written “i”. The second is what is compared. */
const pairs: readonly (readonly [other: string, usual: string])[] = [
  ["heo", "lon"],
  ["dau phong", "lac"],
  ["khoai mi", "san"],
  ["an trai", "an qua"],
  ["rac thai", "chat thai ran"],
  ["can nang theo tuoi", "the nhe can"],
  ["chieu cao theo tuoi", "the thap coi"],
  ["1 van dan", "10000 dan"],
  ["van dan", "10000 dan"],
  ["ngan sach nha nuoc", "ngan sach"],
  ["tang truong", "tang"],
  ["do che phu", "ti le che phu"],
  ["dat danh hieu", "dat"],
  ["danh hieu", ""],
  ["the duc the thao", "the thao"],
];

const byFirst = new Map<string, (readonly [readonly string[], readonly string[]])[]>();
for (const [other, usual] of pairs) {
  const words = other.split(" ");
  const entry = [words, usual === "" ? [] : usual.split(" ")] as const;
  byFirst.set(words[0] ?? "", [...(byFirst.get(words[0] ?? "") ?? []), entry]);
}

/** The usual words for those from `at` on and how many they replace; null where there are none. */
export function findSynonym(
  words: readonly string[],
  at: number,
): { readonly usual: readonly string[]; readonly length: number } | null {
  const found = byFirst
    .get(words[at] ?? "")
    ?.find(([other]) => other.every((word, index) => words[at + index] === word));
  return found === undefined ? null : { usual: found[1], length: found[0].length };
}
