import { foldHeading, foldText, wordsOf } from "./foldText";
import { headerPhrases, type HeaderFeature } from "./headerPhrases";

const foldedPhrases: Readonly<Record<HeaderFeature, readonly string[]>> = Object.fromEntries(
  Object.entries(headerPhrases).map(([feature, phrases]) => [
    feature,
    // A heading may have its diacritics or have lost them.
    [foldHeading, foldText].flatMap((fold) =>
      phrases.map((phrase) => ` ${wordsOf(fold(phrase)).join(" ")} `),
    ),
  ]),
) as unknown as Record<HeaderFeature, readonly string[]>;

const initials: Readonly<Record<string, string>> = {
  hoach: "ke",
  hien: "thuc",
  vi: "don",
  ky: "cung",
  sanh: "so",
  tieu: "chi",
  dung: "noi",
  toan: "du",
  chu: "ghi",
};
/** "K.hoạch", "T.hiện": a word shortened to its initial before the one it goes with. */
const shortened = / ([kctdsng]) (hoach|hien|vi|ky|sanh|tieu|dung|toan|chu)(?= )/g;

/** A heading as words between spaces, so that phrases are found as whole words. "Ư.TH" is the abbreviation ƯTH. */
export function paddedWords(folded: string): string {
  return ` ${wordsOf(folded).join(" ")} `
    .replace(/ u th /g, " uth ")
    .replace(shortened, (written: string, initial: string, word: string) => {
      const whole = initials[word] ?? "";
      return whole.startsWith(initial) ? ` ${whole} ${word}` : written;
    });
}

/** Where a phrase of the feature first begins in the padded words; -1 where none does. */
export function featureAt(padded: string, feature: HeaderFeature): number {
  let first = -1;
  for (const phrase of foldedPhrases[feature]) {
    const at = padded.indexOf(phrase);
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  return first;
}

/** Whether the padded words hold a phrase of the feature. */
export function hasFeature(padded: string, feature: HeaderFeature): boolean {
  return foldedPhrases[feature].some((phrase) => padded.includes(phrase));
}

/** Whether the padded words begin with a phrase of the feature. */
export function beginsWithFeature(padded: string, feature: HeaderFeature): boolean {
  return foldedPhrases[feature].some((phrase) => padded.startsWith(phrase));
}

/** Whether the padded words are nothing but a phrase of the feature. */
export function isFeature(padded: string, feature: HeaderFeature): boolean {
  return foldedPhrases[feature].includes(padded);
}
