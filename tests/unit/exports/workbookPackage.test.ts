import { packageFaults } from "../../support/packageFaults";
import { sampleCopy, sampleSummary } from "../../support/sampleOutputs";

jest.setTimeout(60_000);

const files = [
  "assets/samples/but-son-6-thang-2023-goc.xlsx",
  "assets/samples/but-son-6-thang-2023-nhap-lieu.xlsx",
  "tests/fixtures/29-mard-2010-03-xdcb.tsv",
  "tests/fixtures/clean/ward.tsv",
];

describe("the workbook", () => {
  it.each(files)("of its own is one Excel should open without a word: %s", async (file) => {
    expect(packageFaults((await sampleSummary(file)).bytes)).toEqual([]);
  });

  it.each(files)("with a sheet more is one Excel should open without a word: %s", async (file) => {
    expect(packageFaults(await sampleCopy(file))).toEqual([]);
  });
});
