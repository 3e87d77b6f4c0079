import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import type { IndicatorRecord } from "../../src/core/model/indicatorSettings";
import { openFileHost } from "../../src/workbook/files/fileHost";
import { openTable } from "../../src/workflows/openTable";
import { saveIndicators } from "../../src/workflows/saveIndicators";

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

/** The sample with something kept with the indicators of these rows (as in Excel). */
async function workbookWith(records: Readonly<Record<number, IndicatorRecord>>): Promise<string> {
  const host = await openFileHost(readFileSync(sample), sample);
  const outcome = await openTable(host);
  if (outcome.kind !== "opened") throw new Error(outcome.reason);
  const kept = Object.entries(records).map(([row, record]) => [Number(row) - 1, record] as const);
  await saveIndicators(host, outcome.opened, { records: new Map(kept) });
  const path = join(folder, "in.xlsx");
  writeFileSync(path, await host.toBytes());
  return path;
}

const explanation = {
  cause: "=Thị trường khó khăn",
  remedy: "Tư vấn trong tháng 7,\nhỗ trợ vay vốn",
  prospect: "",
};

describe("what is kept with single indicators, on the command line", () => {
  it("is told below its indicator by the summary", async () => {
    const path = await workbookWith({ 29: { settings: {}, explanation } });
    expect(await run("summary", path)).toContain(
      [
        "  16 Số lao động đi xuất khẩu (dòng 29): 42,11 %",
        "    Nguyên nhân: =Thị trường khó khăn",
        "    Giải pháp: Tư vấn trong tháng 7, hỗ trợ vay vốn",
      ].join("\n"),
    );
    expect(await run("summary", path, "--lang", "en")).toContain("    Cause: =Thị trường khó khăn");
  });

  it("is a column for each part given in the .csv, where no text becomes a formula", async () => {
    const path = await workbookWith({ 29: { settings: {}, explanation } });
    const out = join(folder, "out.csv");
    await run("summary", path, "-o", out);
    const csv = readFileSync(out, "utf8");
    expect(csv).toContain(
      "TT,Chỉ tiêu,Đơn vị tính,Kế hoạch năm 2023,Thực hiện 6 tháng đầu năm 2023,So với kế hoạch (%),Nguyên nhân,Giải pháp\r\n",
    );
    expect(csv).toContain(
      '16,Số lao động đi xuất khẩu,LĐ,19,8,"42,11",\'=Thị trường khó khăn,"Tư vấn trong tháng 7,\nhỗ trợ vay vốn"\r\n',
    );
  });

  it("judges for every command, and the shape of their answers stays the agreed one", async () => {
    const path = await workbookWith({
      29: { settings: { threshold: 40 }, explanation: null },
      15: { settings: { direction: "lower" }, explanation: null },
    });
    const plain = JSON.parse(await run("read", sample, "--json")) as { indicators: object[] };
    const read = JSON.parse(await run("read", path, "--json")) as typeof plain;
    expect(Object.keys(read.indicators[0] ?? {})).toEqual(Object.keys(plain.indicators[0] ?? {}));
    const own = read.indicators.filter((one, at) => {
      return JSON.stringify(one) !== JSON.stringify(plain.indicators[at]);
    });
    expect(own).toMatchObject([
      { row: 15, direction: "lower", assessment: "reached" },
      { row: 29, direction: "higher", assessment: "reached" },
    ]);
    const summary = JSON.parse(await run("summary", path, "--json")) as { sentence: string };
    expect(summary).toMatchObject({ below: 0, reached: 15, flagged: [] });
    expect(summary.sentence).toContain("(chỉ tiêu số 16 đánh giá theo ngưỡng riêng)");
    const out = join(folder, "out.xlsx");
    await run("calc", path, "-o", out);
    expect(JSON.parse(await run("summary", out, "--json"))).toMatchObject({ below: 0 });
  });
});
