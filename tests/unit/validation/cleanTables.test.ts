import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../../src/core/model/finding";
import { readTable } from "../../../src/core/reading/readTable";
import { fixtureGrid, snapshotOf } from "../../support/snapshotOf";
import { findingsOf, inShort } from "./findingsOf";

const names = readdirSync(join(__dirname, "..", "..", "fixtures", "clean")).map((file) =>
  file.replace(/\.tsv$/, ""),
);

/** Figures are numbers, as in a workbook; the first column keeps its texts. */
function cellsOf(name: string): (string | number)[][] {
  return fixtureGrid(`clean/${name}`).map((row) =>
    row.map((text, column) =>
      column > 0 && /^-?\d+(?:,\d+)?$/.test(text) ? Number(text.replace(",", ".")) : text,
    ),
  );
}

function findingsIn(name: string): readonly Finding[] {
  const snapshot = snapshotOf(cellsOf(name), { merges: [] });
  const outcome = readTable(snapshot);
  if (!outcome.found) throw new Error(`${name}: ${outcome.reason}`);
  return [...outcome.findings, ...findingsOf({ table: outcome.table, snapshot })];
}

/** What is pointed out besides columns a table does not have, and is worth it. */
const pointedOut: Readonly<Record<string, readonly string[]>> = {
  agri: [
    "doubtfulRow B4 info heading",
    "doubtfulRow B8 info heading",
    "doubtfulRow B13 info heading",
  ],
  large: ["doubtfulRow B7 info heading"],
  late: ["zeroPlan D7 info lower"],
  "lower-swapped": ["zeroPlan D7 info lower"],
  "negative-growth": ["growthColumn G2 info"],
  signed: ["growthColumn G2 info"],
  "two-plan-levels": ["severalPlanColumns D2 info"],
  "two-units-plan": ["severalPlanColumns C4 info measures"],
};

describe("tables as communes write them, without a fault", () => {
  it("are many", () => {
    expect(names.length).toBeGreaterThan(40);
  });

  it.each(names)("%s raises no alarm", (name) => {
    const silent = ["noPlanColumn", "noSamePeriodColumn"];
    const found = findingsIn(name).filter(({ check }) => !silent.includes(check));
    expect(found.map((finding) => `${finding.check} ${inShort(finding)}`)).toEqual(
      pointedOut[name] ?? [],
    );
  });
});
