import type { SheetSnapshot, WorkbookSnapshot } from "../core/model/sheetSnapshot";
import { sameName } from "./sameName";

/** The sheet to fill, and the one of ours that stands there (null where the name is free). */
export interface Target {
  readonly sheet: string;
  readonly replaced: SheetSnapshot | null;
}

/** Names tried before one is simply counted on: each is read along, to see whether it is ours to replace. */
const candidateCount = 3;

/** The names to read along. */
export function targetNames(name: string): readonly string[] {
  return Array.from({ length: candidateCount }, (_name, index) => nameAt(name, index));
}

/** A sheet of that name that is not ours is left alone, and the next name is taken. */
export function chooseTarget(
  { names, sheets }: WorkbookSnapshot,
  name: string,
  isOurs: (snapshot: SheetSnapshot) => boolean,
): Target {
  for (let index = 0; ; index += 1) {
    const sheet = nameAt(name, index);
    if (!names.some((taken) => sameName(taken.name, sheet))) return { sheet, replaced: null };
    const read = sheets.find((snapshot) => sameName(snapshot.sheet, sheet));
    if (read !== undefined && isOurs(read)) return { sheet: read.sheet, replaced: read };
  }
}

function nameAt(name: string, index: number): string {
  return index === 0 ? name : `${name} (${index + 1})`;
}
