/** Words Excel may read as part of a date, a time, a number or a truth value. */
const readableWords = new Set(
  (
    "true false sai đúng e am pm sa ch đ vnd vnđ usd d m y h tháng thg th ngày năm " +
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august " +
    "september october november december mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday"
  ).split(" "),
);

/** Whether Excel can only take the text as text: it begins with a letter or digit and holds a word that no number or date has. */
function isSafe(text: string): boolean {
  if (!/^[\p{L}\p{N}]/u.test(text)) return false;
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.some((word) => !readableWords.has(word));
}

/**
 * A text as it must be typed so that it stays that text: with an apostrophe before it where Excel might take it for a number, a
 * date, a formula, a truth value or an error. The apostrophe is not part of the text afterwards.
 */
export function typedText(text: string): string {
  return text === "" || isSafe(text) ? text : `'${text}`;
}
