import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import { parseArea } from "../../src/core/model/address";
import { openFileHost } from "../../src/workbook/files/fileHost";
import { snapshotCell, type SnapshotCell } from "../../src/workflows/snapshotCell";
import { workbookFile } from "../support/workbookFile";

// Writing a workbook starts Excelize, which takes a while where much else is going on.
jest.setTimeout(60_000);

const sample = (name: string): string =>
  join(__dirname, `../../assets/samples/but-son-6-thang-2023-${name}.xlsx`);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chitieu-fill-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const path = (name: string): string => join(folder, name);

function file(name: string, ...lines: readonly string[]): string {
  writeFileSync(path(name), lines.join("\n"));
  return path(name);
}

interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

async function run(words: readonly string[], input?: string): Promise<Run> {
  let out = "";
  let err = "";
  const status = await main(words, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    ...(input === undefined ? {} : { input: async () => Buffer.from(input) }),
  });
  return { status, out, err };
}

interface FillJson {
  readonly matched: readonly Readonly<Record<string, unknown>>[];
  readonly unmatched: readonly unknown[];
  readonly conflicts: readonly unknown[];
  readonly unclear: readonly unknown[];
  readonly written: boolean;
}

async function json(words: readonly string[]): Promise<FillJson> {
  return JSON.parse((await run([...words, "--json"])).out) as FillJson;
}

async function cells(name: string, ...addresses: readonly string[]): Promise<SnapshotCell[]> {
  const host = await openFileHost(readFileSync(path(name)), name);
  const { sheets } = await host.read({ kind: "some", active: true, named: [] });
  host.close();
  return addresses.map((address) => {
    const area = parseArea(address);
    const [sheet] = sheets;
    if (area === null || sheet === undefined) throw new Error(address);
    return snapshotCell(sheet, area.row, area.column);
  });
}

const entry = sample("nhap-lieu");
const good = [
  "Số TT\tTên chỉ tiêu\tSố liệu",
  "3\tTổng sản lượng lương thực có hạt\t2.300",
  "4\tTổng sản lượng thủy sản\t65",
];
const rice = { row: 15, cell: "F15", no: "3", before: null, after: 2300, state: "new" };

describe("chitieu fill", () => {
  it("fills a list in, brings formulas up to date, and leaves the input alone", async () => {
    const before = readFileSync(entry);
    const values = file("v.tsv", ...good);
    const { status, out, err } = await run([
      "fill",
      entry,
      "--from",
      values,
      "-o",
      path("ra.xlsx"),
    ]);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toContain("2.300");
    expect(out).toContain("2 số mới");
    const [actual, vsPlan, other] = await cells("ra.xlsx", "F15", "H15", "F19");
    expect(actual?.value).toBe(2300);
    expect(vsPlan?.value).toBe(55.42);
    expect(other?.value).toBeNull();
    expect(readFileSync(entry)).toEqual(before);
  });

  it("writes the values and nothing else with --values-only", async () => {
    const words = ["fill", entry, "--from", file("v.tsv", ...good), "-o", path("ra.xlsx")];
    expect((await run([...words, "--values-only"])).status).toBe(0);
    const [actual, vsPlan] = await cells("ra.xlsx", "F15", "H15");
    expect(actual?.value).toBe(2300);
    expect(vsPlan?.content).toEqual({ kind: "value", value: null });
  });

  it("answers in JSON what a script needs", async () => {
    const answer = await json([
      "fill",
      entry,
      "--from",
      file("v.tsv", ...good),
      "-o",
      path("ra.xlsx"),
    ]);
    expect(answer.matched).toHaveLength(2);
    expect(answer.matched[0]).toMatchObject({
      ...rice,
      name: "Tổng sản lượng lương thực có hạt",
      by: "noAndName",
      sure: true,
    });
    expect(answer.matched[0]?.["source"]).toMatchObject([
      { kind: "cell", file: "v.tsv", cell: "C2", text: "2.300" },
    ]);
    expect(answer).toMatchObject({ unmatched: [], conflicts: [], unclear: [], written: true });
  });

  it.each(["fill.csv", "fill.tsv", "fill.xlsx"])("takes the same from %s", async (name) => {
    if (name.endsWith(".xlsx")) {
      const rows = [
        ["Chỉ tiêu", "Kết quả"],
        ["Tổng sản lượng lương thực có hạt", 2300],
      ];
      writeFileSync(path(name), await workbookFile("A", rows));
    } else {
      const sign = name.endsWith(".csv") ? ";" : "\t";
      file(name, `Chỉ tiêu${sign}Kết quả`, `Tổng sản lượng lương thực có hạt${sign}2.300`);
    }
    const answer = await json(["fill", entry, "--from", path(name), "--dry-run"]);
    expect(answer.matched).toMatchObject([rice]);
    expect(answer.written).toBe(false);
  });

  it.each([
    ["lines with tabs", "Tổng sản lượng lương thực có hạt\t2.300"],
    ["a sentence a line", "Tổng sản lượng lương thực có hạt: 2.300 tấn"],
    ["separated by ;", "3;Tổng sản lượng lương thực có hạt;2.300\n4;Tổng sản lượng thủy sản;65"],
  ])("takes %s from standard input", async (_name, text) => {
    const { out } = await run(["fill", entry, "--from", "-", "--dry-run", "--json"], text);
    expect((JSON.parse(out) as FillJson).matched[0]).toMatchObject(rice);
  });

  it("takes another table, and adds old units up", async () => {
    const one = ["fill", entry, "--from", sample("goc"), "--dry-run"];
    expect((await run(one)).status).toBe(0);
    const unit = (name: string, value: string): string =>
      file(name, "Chỉ tiêu\tSố liệu", `Tổng sản lượng lương thực có hạt\t${value}`);
    const words = [
      "fill",
      entry,
      "--from",
      unit("a.tsv", "1.200,5"),
      "--from",
      unit("b.tsv", "1.099,5"),
      "--dry-run",
    ];
    expect((await json(words)).matched).toMatchObject([rice]);
  });

  it("takes the figures of a report", async () => {
    const text = "Tổng sản lượng lương thực có hạt 6 tháng đầu năm là 2.300 tấn đạt 55,42% KH.";
    const answer = await json(["fill", entry, "--report", file("bc.txt", text), "--dry-run"]);
    expect(answer.matched).toMatchObject([rice]);
  });
});

describe("values that need a look", () => {
  const strange = [...good, "99\tChỉ tiêu lạ\t5"];

  it.each([
    ["an unmatched one", entry, strange],
    ["a conflict", sample("goc"), ["Tổng sản lượng lương thực có hạt\t2.301"]],
  ])("%s: nothing is written without --force, and the status is 1", async (_name, table, lines) => {
    const words = ["fill", table, "--from", file("v.tsv", ...lines), "-o", path("ra.xlsx")];
    const { status, out } = await run(words);
    expect(status).toBe(1);
    expect(out).toContain("--force");
    expect(existsSync(path("ra.xlsx"))).toBe(false);
    expect((await run([...words, "--force"])).status).toBe(1);
    const [actual] = await cells("ra.xlsx", "F15");
    expect(actual?.value).toBe(table === entry ? 2300 : 2301);
  });

  it("a table of another period fills nothing without --force", async () => {
    const lines = [
      "\tBIỂU KẾT QUẢ 6 THÁNG ĐẦU NĂM 2022",
      "TT\tChỉ tiêu\tĐVT\tKế hoạch năm 2022\tThực hiện 6 tháng năm 2022",
      "3\tTổng sản lượng lương thực có hạt\tTấn\t4.100\t2.240",
      "4\tTổng sản lượng thủy sản\tTấn\t100\t68,5",
    ];
    const words = ["fill", entry, "--from", file("v.tsv", ...lines), "-o", path("ra.xlsx")];
    const { status, out } = await run(words);
    expect([status, existsSync(path("ra.xlsx"))]).toEqual([1, false]);
    expect(out).toContain("6 tháng đầu năm 2022");
    expect((await run([...words, "--column", "samePeriod", "--dry-run"])).out).toContain("2.240");
    await run([...words, "--force"]);
    expect((await cells("ra.xlsx", "F15"))[0]?.value).toBe(2240);
  });

  it("an unclear one is never written", async () => {
    const words = [
      "fill",
      entry,
      "--from",
      file("v.tsv", "Số doanh nghiệp thành lập mới\t1.5.0"),
      "-o",
      path("ra.xlsx"),
      "--force",
      "--json",
    ];
    const { status, out } = await run(words);
    const answer = JSON.parse(out) as FillJson;
    expect(status).toBe(1);
    expect(answer.unclear.length + answer.unmatched.length + answer.matched.length).toBeGreaterThan(
      0,
    );
    const [actual] = await cells("ra.xlsx", "F21");
    expect(typeof actual?.value).not.toBe("number");
  });

  it("a dry run tells as much and writes nothing, even with -o", async () => {
    const words = [
      "fill",
      entry,
      "--from",
      file("v.tsv", ...strange),
      "-o",
      path("ra.xlsx"),
      "--dry-run",
      "--force",
    ];
    expect((await run(words)).status).toBe(1);
    expect(readdirSync(folder)).toEqual(["v.tsv"]);
  });

  it("filling the same once more changes nothing", async () => {
    const words = ["fill", entry, "--from", file("v.tsv", ...good), "-o", path("ra.xlsx")];
    await run(words);
    const again = await json([
      "fill",
      path("ra.xlsx"),
      "--from",
      path("v.tsv"),
      "-o",
      path("ra2.xlsx"),
    ]);
    expect(again.matched).toMatchObject([{ state: "same" }, { state: "same" }]);
    expect(await cells("ra2.xlsx", "F15", "H15")).toEqual(await cells("ra.xlsx", "F15", "H15"));
  });
});

describe("what fill refuses", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["missingOutput", ["--from", "v.tsv"], good],
    ["missingFrom", ["--dry-run"], good],
    ["fileMissing", ["--from", "khong-co.xlsx", "--dry-run"], good],
    ["noValuesIn", ["--from", "v.tsv", "--dry-run"], ["Kính gửi các phòng ban"]],
    ["noValuesIn", ["--from", "v.tsv", "--dry-run"], [""]],
    ["severalColumns", ["--from", "v.tsv", "--dry-run"], ["Lúa\t1\t2", "Ngô\t3\t4", "Rau\t5\t6"]],
    ["fromSheetMissing", ["--from", "v.tsv", "--from-sheet", "X", "--dry-run"], good],
    ["tooManySources", ["--from", "v.tsv", "--from", "-", "--dry-run"], good],
    ["tooManySources", ["--from", "v.tsv", "--report", "v.tsv", "--dry-run"], good],
    ["sourceTwice", ["--from", "v.tsv", "--from", "v.tsv", "--dry-run"], good],
    ["badColumn", ["--from", "v.tsv", "--column", "plan", "--dry-run"], good],
    ["damagedFile", ["--from", "hong.xlsx", "--dry-run"], good],
    ["damagedFile", ["--from", "v.csv", "--dry-run"], good],
    ["damagedFile", ["--report", "v.csv", "--dry-run"], good],
    ["badOutputType", ["--from", "v.tsv", "-o", "ra.csv"], good],
  ])("%s", async (code, words, lines) => {
    file("v.tsv", ...lines);
    writeFileSync(path("hong.xlsx"), Buffer.from("PK\u0003\u0004 broken"));
    // A picture by another name.
    writeFileSync(
      path("v.csv"),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    );
    const placed = words.map((word) => (/^[\w-]+\.\w+$/.test(word) ? path(word) : word));
    const { status, out, err } = await run(["fill", entry, ...placed, "--json"], "x\t1");
    expect([status, (JSON.parse(out) as { error: { code: string } }).error.code]).toEqual([
      2,
      code,
    ]);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).not.toContain("{");
    expect(existsSync(path("ra.xlsx"))).toBe(false);
  });

  it("the input as OUT, by whatever name, and an existing OUT without --force", async () => {
    const values = file("v.tsv", ...good);
    writeFileSync(path("ra.xlsx"), "");
    const existing = await run(["fill", entry, "--from", values, "-o", path("ra.xlsx"), "--json"]);
    expect(existing.out).toContain("fileExists");
    const own = await run(["fill", entry, "--from", values, "-o", entry, "--force", "--json"]);
    expect(own.out).toContain("outputIsInput");
    expect(
      (await run(["fill", entry, "--from", values, "-o", path("ra.xlsx"), "--force"])).status,
    ).toBe(0);
  });
});

describe("a report beside the table", () => {
  it("lists what disagrees with status 1, and says so where nothing does", async () => {
    const said = (value: string): string =>
      file("bc.txt", `Tổng sản lượng lương thực có hạt 6 tháng đầu năm là ${value} tấn.`);
    const wrong = await run(["fill", sample("goc"), "--reconcile", said("2.500"), "--lang", "en"]);
    expect(wrong.status).toBe(1);
    expect(wrong.out).toContain("2,500");
    expect(wrong.out).toContain("2,300");
    const { status, out } = await run([
      "fill",
      sample("goc"),
      "--reconcile",
      said("2.300"),
      "--json",
    ]);
    expect([status, JSON.parse(out)]).toMatchObject([0, { differences: [] }]);
  });
});
