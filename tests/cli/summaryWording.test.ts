import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import type { IndicatorRecord } from "../../src/core/model/indicatorSettings";
import { usualReportChoices } from "../../src/core/model/reportChoices";
import { openFileHost } from "../../src/workbook/files/fileHost";
import { openTable } from "../../src/workflows/openTable";
import { saveIndicators } from "../../src/workflows/saveIndicators";
import { saveReportChoices } from "../../src/workflows/saveReportChoices";

const sample = join(__dirname, "../../assets/samples/but-son-6-thang-2023-goc.xlsx");

// What reads and writes .xlsx takes a while to start on a busy machine.
jest.setTimeout(60_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chitieu-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function run(...words: string[]): Promise<string> {
  let out = "";
  const take = (text: string): void => {
    out += text;
  };
  await main(words, { out: take, err: take });
  return out;
}

async function json(...words: string[]): Promise<Record<string, unknown>> {
  return JSON.parse(await run(...words, "--json")) as Record<string, unknown>;
}

const wording = { reached: "atLeast", waiting: "notAssessable" } as const;

/** The sample with other words chosen, and something kept with the indicators of these rows (as in Excel). */
async function workbookWith(
  records: Readonly<Record<number, IndicatorRecord>> = {},
): Promise<string> {
  const host = await openFileHost(readFileSync(sample), sample);
  const outcome = await openTable(host);
  if (outcome.kind !== "opened") throw new Error(outcome.reason);
  const kept = Object.entries(records).map(([row, record]) => [Number(row) - 1, record] as const);
  await saveIndicators(host, outcome.opened, { records: new Map(kept) });
  await saveReportChoices(host, { ...usualReportChoices, wording });
  const path = join(folder, "in.xlsx");
  writeFileSync(path, await host.toBytes());
  host.close();
  return path;
}

const explanation = { cause: "Chưa giao vốn", remedy: "", prospect: "Xong trong quý IV" };

describe("the summary of a whole year on the command line", () => {
  const ofYear = ["summary", sample, "--period", "12"];

  it("tells vượt, đạt, không đạt besides what it always tells", async () => {
    const half = await json("summary", sample);
    const year = await json(...ofYear);
    expect(year).toEqual({
      ...half,
      yearResults: { exceeded: 2, met: 4, notMet: 11 },
      sentence:
        "Trong 29 chỉ tiêu giao đầu năm, có 02 chỉ tiêu vượt kế hoạch, 04 chỉ tiêu đạt kế hoạch, 11 chỉ tiêu không đạt kế hoạch (trong đó 02 chỉ tiêu chưa thực hiện), 12 chỉ tiêu được đánh giá vào cuối năm.",
    });
  });

  it("lists all that miss their plan, and no threshold", async () => {
    const text = await run(...ofYear);
    expect(text.replace(/ +/g, " ")).toContain(
      " Vượt kế hoạch 2\n Đạt kế hoạch 4\n Không đạt kế hoạch 11\n trong đó chưa thực hiện 2\n Đánh giá cuối năm 12\n",
    );
    const [, list = ""] = text.split("Chỉ tiêu không đạt kế hoạch:\n");
    expect(list.trim().split("\n")).toHaveLength(11);
    expect(list).toContain("  16 Số lao động đi xuất khẩu (dòng 29): 42,11 %");
    expect(list).toContain("(dòng 31): 101,24 % (càng thấp càng tốt)");
    expect(text).not.toMatch(/[Nn]gưỡng/);
    expect(await run(...ofYear, "--lang", "en")).toContain(
      "Indicators that did not meet the plan:",
    );
  });
});

describe("the forms of words kept with a workbook, on the command line", () => {
  it("are those of the sentence and of the paragraphs", async () => {
    const path = await workbookWith();
    const said =
      "Trong 29 chỉ tiêu giao đầu năm, có 14 chỉ tiêu 6 tháng đầu năm đạt từ 50% kế hoạch trở lên, 01 chỉ tiêu đạt dưới 50% kế hoạch, 02 chỉ tiêu chưa thực hiện, 12 chỉ tiêu chưa đủ điều kiện đánh giá.";
    expect(await json("summary", path)).toMatchObject({ sentence: said });
    expect(await run("summary", path)).toContain(`\n${said}\n`);
    const out = join(folder, "out.csv");
    await run("summary", path, "-o", out);
    const csv = readFileSync(out, "utf8");
    expect(csv).toContain(`"${said}"`);
    expect(csv).not.toMatch(
      /đạt và vượt trên|được đánh giá vào cuối năm|chỉ tiêu đánh giá vào cuối năm/,
    );
  });
});

describe("explanations on the command line", () => {
  it("are told of those not started too", async () => {
    const path = await workbookWith({
      29: { settings: {}, explanation },
      19: { settings: {}, explanation },
    });
    const { flagged, explanations } = await json("summary", path);
    expect(flagged).toEqual([{ no: "16", row: 29, vsPlan: 42.11 }]);
    expect(explanations).toEqual([
      { no: "7", row: 19, assessment: "notStarted", ...explanation },
      { no: "16", row: 29, assessment: "below", ...explanation },
    ]);
    const text = await run("summary", path);
    expect(text).toContain(
      [
        "Chỉ tiêu chưa thực hiện:",
        "  7 Diện tích đất nông nghiệp được tích tụ, tập trung để sản xuất nông nghiệp quy mô lớn, ứng dụng công nghệ cao (dòng 19): 0 %",
        "    Nguyên nhân: Chưa giao vốn",
        "    Khả năng hoàn thành: Xong trong quý IV",
      ].join("\n"),
    );
  });
});

describe("a report with the paragraphs of its own document", () => {
  it.each(["6", "12"])("counts what the table counts, of %s months", async (months) => {
    const out = join(folder, "out.csv");
    await run("summary", sample, "--period", months, "-o", out);
    const paragraphs = readFileSync(out, "utf8")
      .split("\r\n")
      .filter((line) => /: có \d\d chỉ tiêu|giao đầu năm/.test(line));
    expect(paragraphs).toHaveLength(5);
    const report = join(folder, "report.txt");
    writeFileSync(report, paragraphs.map((line) => line.replace(/^"|"$/g, "")).join("\n"));
    const { differences, agreements } = await json(
      ...["fill", sample, "--reconcile", report, "--period", months],
    );
    expect(differences).not.toContainEqual(expect.objectContaining({ kind: "countDiffers" }));
    expect(agreements).toBeGreaterThan(10);
  });
});
