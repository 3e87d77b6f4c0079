import { explanationParts, type Explanation } from "../model/indicatorSettings";
import { summarySheetTexts } from "../wording/summarySheetTexts";
import { lineCount } from "./summarySheetStyle";

/** Excel makes no row higher than 409 points: longer texts go on in the next one. */
const mostLines = 24;

/** What is said of an indicator, one text for each row it takes: “Nguyên nhân: …”. */
export function explanationLines(
  explanation: Explanation | undefined,
  characters: number,
): readonly string[] {
  if (explanation === undefined) return [];
  return explanationParts.flatMap((part) => {
    const text = explanation[part].trim();
    if (text === "") return [];
    return splitText(`${summarySheetTexts.explanation[part]}: ${text}`, characters);
  });
}

/** Pieces none of which takes more lines than a row can hold, cut between words. */
function splitText(text: string, characters: number): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  let lines = 0;
  for (const line of text.split("\n").flatMap((each) => cutLine(each, characters))) {
    const count = lineCount(line, characters);
    if (piece !== "" && lines + count > mostLines) {
      pieces.push(piece);
      piece = "";
      lines = 0;
    }
    piece = piece === "" ? line : `${piece}\n${line}`;
    lines += count;
  }
  return [...pieces, piece];
}

/** A line that alone would be too much for a row, in parts. */
function cutLine(line: string, characters: number): readonly string[] {
  const most = Math.floor((mostLines * characters) / 2);
  const parts: string[] = [];
  let rest = line;
  while (rest.length > most) {
    const space = rest.lastIndexOf(" ", most);
    const end = space > 0 ? space : most;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...parts, rest];
}
