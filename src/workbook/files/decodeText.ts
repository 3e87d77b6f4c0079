import { WorkbookError } from "../workbookError";

/** In Windows-1258 a tone is a character of its own behind its vowel; in the older Vietnamese fonts these bytes are vowels themselves. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const tonesBehindVowel = /(?<=[aeiouyăâêôơưAEIOUYĂÂÊÔƠƯ])[\u0300\u0301\u0303\u0309\u0323]/g;

/** The text of a .csv, .tsv or .txt: UTF-8, UTF-16, or as older programs save it. What is no text at all is refused. */
export function decodeText(bytes: Uint8Array, name: string): string {
  const utf = utfOf(bytes);
  if (utf !== null) return new TextDecoder(utf).decode(bytes).replace(/^\uFEFF/, "");
  if (bytes.includes(0)) throw new WorkbookError("damagedFile", name);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/^\uFEFF/, "");
  } catch {
    return singleByteText(bytes);
  }
}

type Utf16 = "utf-16le" | "utf-16be";

function utfOf(bytes: Uint8Array): Utf16 | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return unmarkedUtf16(bytes);
}

/** Without its mark text in UTF-16 shows by a nought in one of two bytes of its plain letters, and never in the other. */
function unmarkedUtf16(bytes: Uint8Array): Utf16 | null {
  let even = 0;
  let odd = 0;
  bytes.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  if (Math.min(even, odd) > 0 || Math.max(even, odd) <= bytes.length / 8) return null;
  return even === 0 ? "utf-16le" : "utf-16be";
}

function singleByteText(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1258").decode(bytes);
  const all = text.match(tones)?.length ?? 0;
  const placed = text.match(tonesBehindVowel)?.length ?? 0;
  return all > 0 && placed >= all * 0.9
    ? text.normalize("NFC")
    : new TextDecoder("windows-1252").decode(bytes);
}
