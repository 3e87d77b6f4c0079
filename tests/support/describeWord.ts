import { readWordBack, type TextTable } from "./readBack";
import { readWord, type WordText } from "./readWord";

/** Twips in a millimetre. */
const twips = 56.6929;

/** A Word document as lines of text a person can read: its pages, then all that stands on them. */
export async function describeWord(bytes: Uint8Array): Promise<readonly string[]> {
  const { blocks } = await readWordBack(bytes);
  const known = readWord(bytes);
  let tables = 0;
  const told = blocks.flatMap((block) => {
    if (typeof block === "string") return [shown(block), ""];
    tables += 1;
    return describeTable(block, known.repeatedRows[tables - 1] ?? 0);
  });
  return [...describePages(known), "", ...told];
}

function describePages({ pages, firstPages }: WordText): readonly string[] {
  return pages.map((page, index) => {
    const [width, height, top, right, bottom, left] = page.map((length) =>
      Math.round(length / twips),
    );
    const first = firstPages[index];
    const numbered = first?.differs === true ? "numbered from the second page on" : "all numbered";
    const margins = `margins ${top} above, ${bottom} below, ${left} left, ${right} right`;
    return `[section ${index + 1}: ${width} × ${height} mm; ${margins}; ${numbered}, beginning with ${first?.number}]`;
  });
}

function describeTable(table: TextTable, repeated: number): readonly string[] {
  const rows = table.map((cells) => `| ${cells.map(shown).join(" | ")} |`);
  return [`[table${repeated > 0 ? `, ${repeated} row repeated on every page` : ""}]`, ...rows, ""];
}

/** Line breaks and hard spaces would not be seen. */
function shown(text: string): string {
  return text.replace(/\n/g, " ⏎ ").replace(/\u00a0/g, "~");
}
