const syllable =
  /^(?:ngh|ng|nh|kh|gh|gi|ch|ph|qu|th|tr|[bcdghklmnprstvx])?(?:uye|uya|uyu|oai|oay|oao|oeo|uay|uoi|uou|ieu|yeu|[aeiouy]{1,2})(?:ng|nh|ch|[cmnpt])?$/;
const shortest = 3;

/** Whether one letter more, less, other or changed with its neighbour makes one word of the other. */
function differsByOne(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const [restShort, restLong] = [short.slice(start), long.slice(start)];
  const swapped = restShort.charAt(1) + restShort.charAt(0) + restShort.slice(2);
  const [tail, less] = [restLong.slice(1), restShort.slice(1)];
  return tail === less || tail === restShort || swapped === restLong;
}

/** Whether one of two folded words is the other with a slip of a key: it is no Vietnamese syllable itself (“nghiepp”; “nông” for “công” is no slip). */
export function isTypingSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < shortest) return false;
  if (
    Math.abs(one.length - other.length) > 1 ||
    (one.charAt(0) !== other.charAt(0) && one.charAt(1) !== other.charAt(1))
  )
    return false;
  if (/\d/.test(one) || /\d/.test(other)) return false;
  return differsByOne(one, other) && syllable.test(one) !== syllable.test(other);
}
