import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readTable } from "../../src/core/reading/readTable";
import { describeReading } from "../support/describeReading";
import { fixtureGrid, snapshotOf } from "../support/snapshotOf";

/** Each .md here names a table of tests/fixtures and states, line by line, what must be read from it. */
const scenarios = readdirSync(__dirname)
  .filter((file) => file.startsWith("reading-") && file.endsWith(".md"))
  .map((file) => ({
    name: basename(file, ".md"),
    text: readFileSync(join(__dirname, file), "utf8"),
  }));

function field(text: string, name: string): string {
  return new RegExp(`^${name}: (.+)$`, "m").exec(text)?.[1] ?? "";
}

function expectedLines(text: string): readonly string[] {
  const block = text.split("```text\n")[1]?.split("```")[0] ?? "";
  return block.split("\n").filter((line) => line.trim() !== "");
}

describe("real tables as their authors wrote them", () => {
  it("has a scenario for every table in the fixtures", () => {
    const fixtures = readdirSync(join(__dirname, "..", "fixtures"))
      .filter((file) => file.endsWith(".tsv"))
      .map((file) => basename(file, ".tsv"));
    expect(scenarios.map(({ text }) => field(text, "fixture")).sort()).toEqual(fixtures.sort());
  });

  it.each(scenarios)("$name is read as stated", ({ text }) => {
    const grid = fixtureGrid(field(text, "fixture"));
    const outcome = readTable(snapshotOf(grid, { sheet: field(text, "sheet") }));
    const lines = outcome.found
      ? describeReading(outcome.table, outcome.findings)
      : [outcome.reason];
    expect(lines).toEqual(expectedLines(text));
  });
});
