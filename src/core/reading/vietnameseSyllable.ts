const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const stopTones = /[\u0300\u0303\u0309]/;
const onsets = "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?";
const vowels =
  "(?:uyê|iêu|yêu|ươi|ươu|uôi|oai|oay|uây|uya|uyu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|oo|ua|uâ|uê|ui|uô|uơ|ưa|ươ|ưi|ưu|uy|yê|[aăâeêioôơuưy])";
const syllable = new RegExp(`^${onsets}${vowels}(ch|ng|nh|[cmnpt])?$`);

/** Whether a word in composed Unicode is built like a Vietnamese syllable: consonant, vowels, final, and a tone the final allows. */
export function isVietnameseSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize("NFD");
  const toneless = decomposed.replace(toneMarks, "").normalize("NFC");
  const match = syllable.exec(toneless);
  if (match === null) return false;
  // Only a, ê, i and y stand before ch and nh.
  if (/[^aêiy][cn]h$/.test(toneless)) return false;
  // A syllable that ends in c, ch, p or t is sắc or nặng, never huyền, ngã or hỏi.
  const isStop = ["c", "ch", "p", "t"].includes(match[1] ?? "");
  return !(isStop && stopTones.test(decomposed));
}
