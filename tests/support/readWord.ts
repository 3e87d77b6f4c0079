import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** A Word document as a reader that knows nothing of its making sees it. */
export interface WordText {
  /** Text of the paragraphs outside tables. */
  readonly paragraphs: readonly string[];
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** How many rows of each table are repeated on every page. */
  readonly repeatedRows: readonly number[];
  /** Page sizes and margins of the sections, in twips: [width, height, top, right, bottom, left]. */
  readonly pages: readonly (readonly number[])[];
  /** Of each section: whether its first page has a header of its own, and the number of that page. */
  readonly firstPages: readonly { readonly differs: boolean; readonly number: number }[];
  /** What the headers of pages say; a page number as “{PAGE}”. */
  readonly headers: readonly string[];
}

type Attributes = Readonly<Record<string, string>>;

function numbers(attributes: Attributes, keys: readonly string[]): number[] {
  return keys.map((key) => Number(attributes[`w:${key}`]));
}

/** A switch is on unless it says otherwise. */
function isOn(attributes: Attributes): boolean {
  return !["false", "0", "off"].includes(attributes["w:val"] ?? "true");
}

/** Reads the text of a .docx from its XML. */
export function readWord(bytes: Uint8Array): WordText {
  const parts = unzipSync(bytes);
  const xml = parts["word/document.xml"];
  if (xml === undefined) throw new Error("no document.xml");
  const paragraphs: string[] = [];
  const tables: string[][][] = [];
  const repeatedRows: number[] = [];
  const pages: number[][] = [];
  const numbering: boolean[] = [];
  const firstNumbers: number[] = [];
  let text = "";
  let isInTable = false;
  const parser = new SaxesParser();
  const table = (): string[][] => tables.at(-1) ?? [];
  const opened: Readonly<Record<string, (attributes: Attributes) => void>> = {
    "w:tbl": () => {
      isInTable = true;
      tables.push([]);
      repeatedRows.push(0);
    },
    "w:tr": () => table().push([]),
    "w:tc": () => table().at(-1)?.push(""),
    "w:p": () => {
      text = "";
    },
    "w:br": () => {
      text += "\n";
    },
    "w:tblHeader": (attributes) => {
      if (isOn(attributes)) repeatedRows.push((repeatedRows.pop() ?? 0) + 1);
    },
    "w:titlePg": (attributes) => numbering.push(isOn(attributes)),
    "w:pgNumType": (attributes) => firstNumbers.push(...numbers(attributes, ["start"])),
    "w:pgSz": (attributes) => pages.push(numbers(attributes, ["w", "h"])),
    "w:pgMar": (attributes) =>
      pages.at(-1)?.push(...numbers(attributes, ["top", "right", "bottom", "left"])),
  };
  parser.on("opentag", ({ name, attributes }) => opened[name]?.(attributes));
  parser.on("text", (part) => {
    text += part;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "w:tbl") isInTable = false;
    if (name !== "w:p") return;
    if (!isInTable) paragraphs.push(text);
    else {
      const row = table().at(-1) ?? [];
      const before = row.pop() ?? "";
      row.push(before === "" ? text : `${before}\n${text}`);
    }
  });
  parser.write(strFromU8(xml)).close();
  const firstPages = firstNumbers.map((number, index) => ({
    differs: numbering[index] ?? false,
    number,
  }));
  return { paragraphs, tables, repeatedRows, pages, firstPages, headers: headerTexts(parts) };
}

function headerTexts(parts: Readonly<Record<string, Uint8Array>>): readonly string[] {
  return Object.entries(parts)
    .filter(([name]) => /^word\/header\d+\.xml$/.test(name))
    .map(([, content]) =>
      strFromU8(content)
        .replace(/<w:instrText[^>]*>([^<]*)<\/w:instrText>/g, "{$1}")
        .replace(/<[^>]*>/g, "")
        .trim(),
    );
}
