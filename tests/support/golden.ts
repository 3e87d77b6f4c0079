import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "../golden");

/** Holds an output against its golden file; with GOLDEN=write (`npm run golden`) the file is written anew. */
export function expectGolden(name: string, lines: readonly string[]): void {
  const path = join(folder, `${name}.txt`);
  const text = `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
  if (process.env["GOLDEN"] === "write") writeFileSync(path, text);
  const golden = existsSync(path) ? readFileSync(path, "utf8") : "";
  // By lines: the difference is then one a person can read.
  expect(text.split("\n")).toEqual(golden.split("\n"));
}
