import { decodeText } from "./decodeText";

/** Rows of texts of a .tsv or .csv, each cell as written. */
export function readTextTable(bytes: Uint8Array, name: string): readonly (readonly string[])[] {
  const text = decodeText(bytes, name);
  return splitRows(text, separatorOf(text, name));
}

/** A .tsv is separated by tabs; elsewhere the separator is what stands most often outside quotes in the first line that has one. */
function separatorOf(text: string, name: string): string {
  if (/\.tsv$/i.test(name)) return "\t";
  const bare = text.replace(/"(?:[^"]|"")*"/g, "");
  for (const line of bare.split(/\r\n|\r|\n/)) {
    const counts = ["\t", ";", ","].map((mark) => ({ mark, count: line.split(mark).length - 1 }));
    const best = counts.reduce((one, other) => (other.count > one.count ? other : one));
    if (best.count > 0) return best.mark;
  }
  return ",";
}

function splitRows(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      const field = readField(text, at, separator);
      row.push(field.text);
      at = field.end;
      if (text[at] !== separator) break;
      at++;
    }
    rows.push(row);
    at += /^(?:\r\n|\r|\n)?/.exec(text.slice(at, at + 2))?.[0].length ?? 0;
  }
  return rows;
}

interface Field {
  readonly text: string;
  readonly end: number;
}

/** A field in quotes may hold separators and line breaks, and doubled quotes for one; a quote inside other text is a letter. */
function readField(text: string, start: number, separator: string): Field {
  const quoted = /"((?:[^"]|"")*)"/y;
  quoted.lastIndex = start;
  const match = quoted.exec(text);
  if (match !== null && isFieldEnd(text[quoted.lastIndex], separator)) {
    return { text: (match[1] ?? "").replace(/""/g, '"'), end: quoted.lastIndex };
  }
  let end = start;
  while (!isFieldEnd(text[end], separator)) end++;
  return { text: text.slice(start, end), end };
}

function isFieldEnd(character: string | undefined, separator: string): boolean {
  return character === undefined || character === separator || /[\r\n]/.test(character);
}
