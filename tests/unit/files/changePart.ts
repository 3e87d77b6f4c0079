import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The workbook with the text of one part changed; a change that changes nothing is a mistake of the test. */
export function changePart(
  bytes: Uint8Array,
  path: string,
  change: (text: string) => string,
): Uint8Array {
  const parts = unzipSync(bytes);
  const before = partText(bytes, path);
  const after = change(before);
  if (after === before) throw new Error(`${path} stays as it was`);
  return zipSync({ ...parts, [path]: strToU8(after) });
}

/** Text of a part, read without any of our own code. */
export function partText(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (part === undefined) throw new Error(`no part ${path}`);
  return strFromU8(part);
}
