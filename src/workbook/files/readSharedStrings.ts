import { SaxesParser } from "saxes";
import { localName } from "./xmlTree";

/** The texts cells refer to by number; the runs of a rich text are joined, reading aids for East Asian text left out. */
export function readSharedStrings(xml: string): readonly string[] {
  const texts: string[] = [];
  const parser = new SaxesParser();
  let inText = false;
  let inReadingAid = false;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const name = localName(tag.name);
    if (name === "si") texts.push("");
    else if (name === "rPh") inReadingAid = true;
    else if (name === "t") inText = !inReadingAid;
  });
  parser.on("closetag", (tag) => {
    const name = localName(tag.name);
    if (name === "rPh") inReadingAid = false;
    else if (name === "t") inText = false;
  });
  const append = (text: string): void => {
    if (inText) texts.push((texts.pop() ?? "") + text);
  };
  parser.on("text", append);
  parser.on("cdata", append);
  parser.write(xml).close();
  return texts.map(unescapeText);
}

/** Undoes the format's own escapes: _x000D_ is a carriage return. */
export function unescapeText(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(parseInt(hex, 16)),
      )
    : text;
}
