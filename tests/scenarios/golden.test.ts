import { readdirSync } from "node:fs";
import { join } from "node:path";
import { usualReportChoices, type ReportChoices } from "../../src/core/model/reportChoices";
import { summarySheetName } from "../../src/core/summary/summarySheet";
import { exportCsv } from "../../src/exports/exportCsv";
import { exportWord } from "../../src/exports/exportWord";
import { documentOf, plainDocumentOf } from "../../src/workflows/documentOf";
import type { WorkOptions } from "../../src/workflows/outcomes";
import { describeFormulas, describeSheet } from "../support/describeSheet";
import { describeWord } from "../support/describeWord";
import { expectGolden } from "../support/golden";
import { readSheetBack } from "../support/readBack";
import { documentWordings, openedFile, sampleSummary, withWishes } from "../support/sampleOutputs";

// Opening workbooks takes a moment each on a busy machine.
jest.setTimeout(60_000);

interface Case {
  readonly name: string;
  readonly file: string;
  readonly language?: "vi" | "en";
  readonly options?: WorkOptions;
  readonly choices?: ReportChoices;
}

const butSon = "tests/fixtures/but-son-6-thang-2023.tsv";
const workbook = "assets/samples/but-son-6-thang-2023-goc.xlsx";

/** What the pane offers as thresholds of 3, 6, 9 and 12 months. */
const thresholds = { 3: 25, 6: 50, 9: 75, 12: 100 } as const;

const periods = ([3, 6, 9, 12] as const).flatMap((months) =>
  (["vi", "en"] as const).map((language): Case => {
    const options = { months, threshold: thresholds[months] };
    return { name: `word-but-son-${months}-${language}`, file: butSon, language, options };
  }),
);

const otherWords: ReportChoices = {
  parts: ["counts"],
  orientation: "portrait",
  wording: { reached: "atLeast", waiting: "notAssessable" },
};

const others = [
  "10-gso-von-nsnn-2024-09",
  "21-ductrong-2020-06",
  "29-mard-2010-03-xdcb",
  "clean/groups-restart",
  "clean/lower-swapped",
  "clean/quarters",
  "clean/signed",
  "clean/two-plan-levels",
  "clean/ward",
  "clean/year-only",
  "clean/zero-started",
].map((name): Case => {
  return { name: `word-${name.replace("clean/", "")}`, file: `tests/fixtures/${name}.tsv` };
});

const words: readonly Case[] = [
  ...periods,
  { name: "word-but-son-workbook", file: workbook },
  { name: "word-but-son-other-words", file: workbook, choices: otherWords },
  ...others,
];

const sheets: readonly Case[] = [
  ...([3, 6, 9, 12] as const).map((months): Case => {
    const options = { months, threshold: thresholds[months] };
    return { name: `sheet-but-son-${months}`, file: butSon, options };
  }),
  { name: "sheet-29-mard-2010-03-xdcb", file: "tests/fixtures/29-mard-2010-03-xdcb.tsv" },
  { name: "sheet-ward", file: "tests/fixtures/clean/ward.tsv" },
];

async function described({ file, language = "vi", options, choices }: Case) {
  const opened = withWishes(await openedFile(file, options), choices ?? usualReportChoices);
  const wording = documentWordings[language];
  return describeWord(await exportWord(documentOf(opened, wording), wording.document));
}

function cellText(cell: unknown): string {
  return typeof cell === "string" ? cell : cell === null ? "" : JSON.stringify(cell);
}

describe("the golden files", () => {
  it.each(words)("of Word documents: $name", async (one) => {
    expectGolden(one.name, await described(one));
  });

  it("of a .csv", async () => {
    const opened = await openedFile(workbook);
    const csv = exportCsv(plainDocumentOf(opened, documentWordings.vi));
    expectGolden("csv-but-son", csv.replace("\uFEFF", "[BOM]").split("\r\n"));
  });

  it.each(sheets)("of the sheet “Tổng hợp”: $name", async ({ name, file, options }) => {
    const { bytes, edits } = await sampleSummary(file, options);
    const cells = await readSheetBack(bytes, summarySheetName);
    const texts = cells.map((row) => row.map(cellText));
    expectGolden(name, describeSheet(texts, edits));
  });

  it("of the formulas of that sheet", async () => {
    const { edits } = await sampleSummary(butSon);
    expectGolden("sheet-but-son-formulas", describeFormulas(edits));
  });

  it("are all of outputs there are", () => {
    const names = readdirSync(join(__dirname, "../golden"));
    const known = [
      ...[...words, ...sheets].map(({ name }) => name),
      "csv-but-son",
      "sheet-but-son-formulas",
    ];
    expect(names.sort()).toEqual(known.map((name) => `${name}.txt`).sort());
  });
});
