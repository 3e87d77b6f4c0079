import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";

interface IndicatorJson {
  readonly row: number;
  readonly no: string | null;
  readonly group: string | null;
  readonly parent: string | null;
  readonly counted: boolean;
  readonly vsPlan: number | null;
  readonly assessment: string | null;
}

const lines = [
  "TT\tDanh mục\tĐVT\tKH 2024\tTH 6 tháng\tTH/KH (%)",
  "A\tVốn trung ương\tTr.đ\t100\t50\t",
  "1\tĐường\tTr.đ\t60\t30\t",
  "-\tĐường huyện\tTr.đ\t20\t5\t",
  "-\tĐường xã\tTr.đ\t\t\t",
  "2\tCầu\tTr.đ\t\t\t",
  "B\tVốn địa phương\t\t\t\t",
  "1\tTrường\tTr.đ\t100\t50\t",
  "\tTổng cộng\tTr.đ\t200\t100\t",
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chitieu-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function json<Answer>(command: string): Promise<Answer> {
  const path = join(folder, "von.tsv");
  writeFileSync(path, lines.join("\n"));
  let out = "";
  const written = (text: string): void => {
    out += text;
  };
  await main([command, path, "--json"], { out: written, err: written });
  return JSON.parse(out) as Answer;
}

describe("read --json", () => {
  it("has every indicator and every other row that carries a figure, groups and totals uncounted", async () => {
    const { indicators } = await json<{ readonly indicators: readonly IndicatorJson[] }>("read");
    expect(
      indicators.map(({ row, no, group, parent, counted, vsPlan, assessment }) => {
        return [row, no, group, parent, counted, vsPlan, assessment];
      }),
    ).toEqual([
      [2, "A", null, null, false, 50, null],
      [3, "1", "A", null, true, 50, "reached"],
      [4, null, "A", "1", false, 25, null],
      [6, "2", "A", null, true, null, "missing"],
      [8, "1", "B", null, true, 50, "reached"],
      [9, null, null, null, false, 50, null],
    ]);
  });

  it("leaves groups, totals and sub-rows out of what is counted", async () => {
    expect(await json("summary")).toMatchObject({ total: 3, reached: 2, missing: 1, below: 0 });
  });
});
