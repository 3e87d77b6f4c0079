import { sheetBlockNames, type SheetBlocks } from "./sheetBlocks";

/** What the add-in last wrote into the lines people may write over, and what the heading said then. */
export interface WrittenBlocks {
  readonly written: SheetBlocks;
  readonly said: SheetBlocks;
  /** Which of them were on the sheet; of the others, what is known from before stands here. */
  readonly shown: ShownBlocks;
}

/** Which parts with lines of their own a sheet has. */
export interface ShownBlocks {
  readonly heading: boolean;
  readonly signature: boolean;
}

/**
 * The lines of the sheet that is made anew: what a person has written over stays, and where the heading now says something else than when the
 * sheet was made, lines nobody has touched follow it. `found` is what the sheet shows now.
 */
export function keepBlocks(
  said: SheetBlocks,
  found: SheetBlocks | null,
  last: WrittenBlocks | null,
): SheetBlocks {
  if (found === null || last === null) return said;
  const kept = sheetBlockNames.map((name) => {
    const before = { written: last.written[name], said: last.said[name] };
    // A part that was left out has not been touched.
    const lines = isShown(name, last.shown) ? found[name] : before.written;
    return [name, keepLines(said[name], lines, before)];
  });
  return Object.fromEntries(kept) as SheetBlocks;
}

function isShown(name: keyof SheetBlocks, { heading, signature }: ShownBlocks): boolean {
  if (name === "title") return true;
  return name === "topLeft" || name === "topRight" ? heading : signature;
}

interface LastLines {
  readonly written: readonly string[];
  readonly said: readonly string[];
}

function keepLines(
  said: readonly string[],
  found: readonly string[],
  last: LastLines,
): readonly string[] {
  const isTouched = !isSame(found, last.written);
  const isSaidAnew = !isSame(said, last.said);
  if (!isTouched) return isSaidAnew ? followed(said, last) : last.written;
  const isLineByLine = [said, last.said, last.written].every(
    ({ length }) => length === found.length,
  );
  if (!isLineByLine) return found;
  return found.map((line, index) => {
    const isOwn = line !== last.written[index];
    return isOwn || said[index] === last.said[index] ? line : (said[index] ?? line);
  });
}

/** Lines a person wrote over earlier stay where the heading says nothing new of them. */
function followed(said: readonly string[], last: LastLines): readonly string[] {
  if (said.length !== last.said.length || said.length !== last.written.length) return said;
  return said.map((line, index) =>
    line === last.said[index] ? (last.written[index] ?? line) : line,
  );
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, index) => line === other[index]);
}
