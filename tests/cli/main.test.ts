import { unzipSync } from "fflate";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import { check as checkWorkflow } from "../../src/workflows/check";
import { ignoreFinding } from "../../src/workflows/ignoreFinding";
import { openFileHost } from "../../src/workbook/files/fileHost";
import type { SheetSnapshot } from "../../src/core/model/sheetSnapshot";
import { parseArea } from "../../src/core/model/address";
import { readWord } from "../support/readWord";
import { snapshotCell, type SnapshotCell } from "../../src/workflows/snapshotCell";

const samples = join(__dirname, "../../assets/samples");
const sample = (name: string): string => join(samples, `but-son-6-thang-2023-${name}.xlsx`);
const tsv = join(__dirname, "../fixtures/but-son-6-thang-2023.tsv");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chitieu-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

async function run(...words: string[]): Promise<Run> {
  let out = "";
  let err = "";
  const status = await main(words, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { status, out, err };
}

async function json(...words: string[]): Promise<unknown> {
  const { out, err } = await run(...words, "--json");
  expect(err).toBe("");
  return JSON.parse(out);
}

async function sheets(path: string): Promise<readonly SheetSnapshot[]> {
  const host = await openFileHost(readFileSync(path), path);
  const { sheets: read } = await host.read({ kind: "all" });
  host.close();
  return read;
}

function cellOf(sheet: SheetSnapshot | undefined, address: string): SnapshotCell {
  const area = parseArea(address);
  if (sheet === undefined || area === null) throw new Error(`No cell ${address}`);
  return snapshotCell(sheet, area.row, area.column);
}

interface IndicatorJson {
  readonly row: number;
  readonly no: string;
  readonly name: string;
  readonly counted: boolean;
  readonly parent: string | null;
  readonly vsSamePeriod: number | string | null;
  readonly vsPlan: number | string | null;
}

describe("summary", () => {
  it.each(["goc", "dan-tu-word"])("counts the sample %s as its report does", async (name) => {
    expect(await json("summary", sample(name))).toEqual({
      total: 29,
      yearEnd: 12,
      missing: 0,
      notStarted: 2,
      below: 1,
      reached: 14,
      threshold: 50,
      flagged: [{ no: "16", row: 29, vsPlan: 42.11 }],
      sentence: expect.stringMatching(/^Trong 29 chỉ tiêu giao đầu năm, có 12 chỉ tiêu/) as unknown,
    });
  });

  it("counts what is not filled in as missing", async () => {
    expect(await json("summary", sample("nhap-lieu"))).toMatchObject({
      total: 29,
      yearEnd: 12,
      missing: 17,
      reached: 0,
      flagged: [],
    });
  });

  it("reads a .tsv as well", async () => {
    expect(await json("summary", tsv)).toMatchObject({
      total: 29,
      yearEnd: 12,
      reached: 14,
      below: 1,
    });
  });

  it("judges by the threshold given", async () => {
    const summary = await json("summary", sample("goc"), "--threshold", "60");
    expect(summary).toMatchObject({ threshold: 60, below: 3, reached: 12 });
  });

  it("writes a workbook of its own, with values and a chart, that leans on no other", async () => {
    const out = join(folder, "out.xlsx");
    expect((await run("summary", sample("goc"), "-o", out)).status).toBe(0);
    const [own, ...others] = await sheets(out);
    expect(own?.sheet).toBe("Tổng hợp");
    expect(others).toEqual([]);
    const row = own?.values.find(([no, name]) => no === 16 && name === "Số lao động đi xuất khẩu");
    expect(row).toEqual(expect.arrayContaining(["LĐ", 19, 5, 8, 160, 42.11, 11]));
    const formulas = own?.formulas.flat().filter((formula) => formula !== null) ?? [];
    expect(formulas.filter((formula) => formula.includes("!"))).toEqual([]);
    const parts = Object.keys(unzipSync(readFileSync(out)));
    expect(parts.filter((path) => /externalLink|vbaProject/i.test(path))).toEqual([]);
    expect(parts).toContain("xl/charts/chart1.xml");
  });

  it("writes that workbook by the threshold given, and of a .tsv too", async () => {
    const out = join(folder, "out.xlsx");
    await run("summary", tsv, "-o", out, "--threshold", "60");
    const [own] = await sheets(out);
    expect(own?.values.flat()).toContain(60);
    expect(JSON.stringify(own?.values)).toContain("dưới 60%");
  });

  it("writes a .csv that Excel reads as UTF-8, numbers as numbers of the language", async () => {
    const out = join(folder, "out.csv");
    await run("summary", sample("goc"), "-o", out);
    const text = readFileSync(out, "utf8");
    expect(text.startsWith("\uFEFFSố chỉ tiêu theo kết quả và theo nhóm\r\n")).toBe(true);
    expect(text).toContain("\r\nTổng số,29,14,1,2,12\r\n");
    expect(text).toContain('16,Số lao động đi xuất khẩu,LĐ,19,5,8,"160,00","42,11",11,\r\n');
    expect(text).toContain("3,Tổng sản lượng lương thực có hạt,Tấn,4150,2240,2300,");
    expect(text).toMatch(/^"Về kinh tế: có 12 chỉ tiêu/m);
    expect(text).toContain('16,Số lao động đi xuất khẩu,LĐ,19,8,"42,11"\r\n');
    await run("summary", sample("goc"), "-o", out, "--force", "--lang", "en");
    expect(readFileSync(out, "utf8")).toContain("16,Số lao động đi xuất khẩu,LĐ,19,8,42.11\r\n");
  });

  it.each(["vi", "en"])(
    "writes a Word document with every figure of the table (%s)",
    async (lang) => {
      const out = join(folder, "out.docx");
      expect((await run("summary", sample("goc"), "-o", out, "--lang", lang)).status).toBe(0);
      const { tables, paragraphs } = readWord(readFileSync(out));
      const { sentence } = (await json("summary", sample("goc"), "--lang", lang)) as {
        sentence: string;
      };
      expect(paragraphs).toContain(sentence);
      const decimal = lang === "vi" ? "," : ".";
      const row = tables[3]?.find(([no]) => no === "16");
      expect(row?.slice(3)).toEqual([
        "19",
        "5",
        "8",
        `160${decimal}00`,
        `42${decimal}11`,
        "11",
        "",
      ]);
      expect(tables[3]).toHaveLength(38);
    },
  );

  it("lets no name of the table become a formula in the .csv", async () => {
    const rows = readFileSync(tsv, "utf8").replace("Số lao động đi xuất khẩu", "=HYPERLINK(1)");
    const input = join(folder, "in.tsv");
    const out = join(folder, "out.csv");
    writeFileSync(input, rows);
    await run("summary", input, "-o", out);
    expect(readFileSync(out, "utf8")).toContain("16,'=HYPERLINK(1),");
  });
});

describe("read", () => {
  it("says what was understood, in the agreed shape", async () => {
    const answer = (await json("read", sample("goc"))) as Record<string, unknown>;
    expect(Object.keys(answer)).toEqual([
      "sheet",
      "range",
      "period",
      "columns",
      "groups",
      "indicators",
    ]);
    expect(answer).toMatchObject({
      sheet: "Biểu chỉ tiêu",
      range: "A6:J45",
      period: { months: 6, year: 2023 },
      columns: {
        no: "A",
        name: "B",
        unit: "C",
        plan: "D",
        samePeriod: "E",
        actual: "F",
        vsSamePeriod: "G",
        vsPlan: "H",
        remaining: "I",
        note: "J",
      },
    });
    expect(answer.groups).toContainEqual({
      no: "I",
      name: "Về kinh tế",
      row: 9,
      declared: 12,
      counted: 12,
    });
    expect(answer.indicators).toContainEqual({
      row: 15,
      no: "3",
      name: "Tổng sản lượng lương thực có hạt",
      unit: "Tấn",
      group: "I",
      counted: true,
      parent: null,
      direction: "higher",
      plan: 4150,
      samePeriod: 2240,
      actual: 2300,
      note: null,
      vsSamePeriod: 102.68,
      vsPlan: 55.42,
      remaining: 1850,
      attainment: 55.42,
      assessment: "reached",
    });
  });

  it.each(["goc", "dan-tu-word"])(
    "calculates every percentage the report prints from %s",
    async (name) => {
      const { indicators } = (await json("read", sample(name))) as { indicators: IndicatorJson[] };
      const shown = indicators
        .filter(({ counted }) => counted)
        .flatMap(({ no, vsSamePeriod, vsPlan }) =>
          ["3", "4", "9", "11", "16", "19", "26", "28"].includes(no)
            ? [[no, vsSamePeriod, vsPlan]]
            : [],
        );
      expect(shown).toEqual([
        ["3", 102.68, 55.42],
        ["4", 94.89, 65],
        ["9", 160, 80],
        ["11", 220, 78.57],
        ["16", 160, 42.11],
        ["19", 119.51, 50.26],
        ["26", 100, 100],
        ["28", 100, 101.01],
      ]);
    },
  );

  it("lists sub-rows with the indicator they belong to, uncounted", async () => {
    const { indicators } = (await json("read", sample("goc"))) as { indicators: IndicatorJson[] };
    expect(indicators.filter(({ counted }) => counted)).toHaveLength(29);
    const subRows = indicators.filter(({ counted }) => !counted);
    expect(subRows.map(({ row, parent }) => [row, parent])).toEqual([
      [12, "2"],
      [13, "2"],
      [14, "2"],
      [43, "28"],
    ]);
  });

  it("tells people the same in their language", async () => {
    const { out } = await run("read", sample("goc"));
    expect(out).toContain("29 chỉ tiêu trong 4 nhóm");
    expect(out).toContain("A6:J45");
    expect((await run("read", sample("goc"), "--lang", "en")).out).toContain(
      "29 indicators in 4 groups",
    );
  });

  it("takes the months given for the table's own", async () => {
    expect(await json("read", sample("goc"), "--period", "9")).toMatchObject({
      period: { months: 9, year: 2023 },
    });
  });
});

describe("check", () => {
  it("tells apart what a person passes over, with the reason, and counts it for nothing", async () => {
    const input = join(folder, "in.xlsx");
    const host = await openFileHost(readFileSync(sample("dan-tu-word")), "dan-tu-word.xlsx");
    const outcome = await checkWorkflow(host);
    if (outcome.kind === "noTable") throw new Error("no table");
    const [finding] = outcome.opened.findings;
    if (finding === undefined) throw new Error("no finding");
    const decision = { reason: "Đã đối chiếu", date: "2026-11-22" };
    await ignoreFinding(host, outcome.opened, { finding, decision });
    writeFileSync(input, await host.toBytes());
    host.close();
    const before = outcome.opened.findings.length;
    const { findings, ignored } = (await json("check", input)) as Record<string, unknown[]>;
    expect(findings).toHaveLength(before - 1);
    expect(ignored).toEqual([
      expect.objectContaining({ check: finding.check, reason: "Đã đối chiếu", date: "2026-11-22" }),
    ]);
    const { out } = await run("check", input);
    expect(out).toMatch(/\nĐã bỏ qua \(1\):\n.*\(lý do: Đã đối chiếu\)\n$/);
  });

  it("ends with 0 and says cell and message when no finding is an error", async () => {
    const { errors, warnings, findings } = (await json("check", sample("dan-tu-word"))) as {
      errors: number;
      warnings: number;
      findings: { severity: string; cell: string; message: string }[];
    };
    expect(errors).toBe(0);
    expect(warnings).toBeGreaterThan(0);
    expect(findings.filter(({ severity }) => severity === "warning")).toHaveLength(warnings);
    const { status, out } = await run("check", sample("dan-tu-word"));
    expect(status).toBe(0);
    for (const { cell, message } of findings) {
      expect(cell).toMatch(/^[A-J]\d+$/);
      expect(out).toContain(message);
    }
  });

  it("ends with 1 when a finding is an error", async () => {
    const input = join(folder, "in.xlsx");
    const host = await openFileHost(readFileSync(sample("goc")), "in.xlsx");
    const content = { kind: "formula", formula: "=F29/0" } as const;
    await host.apply([{ kind: "write", sheet: "Biểu chỉ tiêu", row: 28, column: 7, content }]);
    writeFileSync(input, await host.toBytes());
    host.close();
    const { status, out } = await run("check", input, "--json");
    const answer = JSON.parse(out) as { errors: number; findings: { severity: string }[] };
    expect(answer.errors).toBeGreaterThan(0);
    expect(answer.findings.filter(({ severity }) => severity === "error")).toHaveLength(
      answer.errors,
    );
    expect(status).toBe(1);
  });
});

describe("calc", () => {
  it("writes formulas, formats and flags into a copy and leaves the rest", async () => {
    const out = join(folder, "out.xlsx");
    const answer = await json("calc", sample("goc"), "-o", out);
    expect(answer).toMatchObject({ formulas: 99, numbers: 0, leftOut: [], mismatches: [] });
    const [before] = await sheets(sample("goc"));
    const [after] = await sheets(out);
    expect(cellOf(after, "H15").value).toBe(55.42);
    expect(cellOf(after, "H15").content.kind).toBe("formula");
    expect(cellOf(after, "H29").value).toBe(42.11);
    expect(after?.conditionalFormats.length).toBeGreaterThan(0);
    for (const address of ["A1", "B15", "D15", "F15", "J26", "F29"]) {
      expect(cellOf(after, address)).toEqual(cellOf(before, address));
    }
  });

  it("changes nothing when everything is there already", async () => {
    const once = join(folder, "once.xlsx");
    const twice = join(folder, "twice.xlsx");
    await run("calc", sample("goc"), "-o", once);
    expect(await json("calc", once, "-o", twice)).toMatchObject({ formulas: 0, flags: 0 });
    expect(existsSync(twice)).toBe(true);
  });

  it("leaves figures stored as text alone and says which rows they keep from a percentage", async () => {
    const out = join(folder, "out.xlsx");
    const answer = (await json("calc", sample("dan-tu-word"), "-o", out)) as {
      leftOut: { no: string; reason: string; cells: string[] }[];
    };
    expect(answer.leftOut.find(({ no }) => no === "3")).toEqual({
      row: 15,
      no: "3",
      reason: "storedAsText",
      cells: ["D15", "E15", "F15"],
    });
    const [after] = await sheets(out);
    expect(cellOf(after, "D15").value).toBe("4.150");
    expect(cellOf(after, "H15").content.kind).toBe("value");
  });

  it("turns text into numbers with --fix-numbers and then computes every row", async () => {
    const out = join(folder, "out.xlsx");
    expect(await json("calc", sample("dan-tu-word"), "-o", out, "--fix-numbers")).toMatchObject({
      numbers: 60,
      leftOut: [],
      mismatches: [],
    });
    const [after] = await sheets(out);
    expect(cellOf(after, "D15").value).toBe(4150);
    expect(cellOf(after, "H15").value).toBe(55.42);
  });

  it("makes a workbook of a .tsv", async () => {
    const out = join(folder, "out.xlsx");
    expect((await run("calc", tsv, "-o", out, "--fix-numbers")).status).toBe(0);
    expect(await json("summary", out)).toMatchObject({ total: 29, reached: 14 });
  });

  it("never writes to the input", async () => {
    const input = join(folder, "in.xlsx");
    copyFileSync(sample("goc"), input);
    const before = readFileSync(input);
    await run("calc", input, "-o", join(folder, "out.xlsx"));
    await run("calc", input, "-o", input, "--force");
    expect(readFileSync(input).equals(before)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(["in.xlsx", "out.xlsx"]);
  });
});

describe("what cannot be done", () => {
  const notXlsx = (): string => {
    const path = join(folder, "letter.xlsx");
    writeFileSync(path, "Kính gửi");
    return path;
  };
  const list = (): string => {
    const path = join(folder, "list.tsv");
    writeFileSync(path, "Họ tên\tĐiện thoại\nAn\t091\n");
    return path;
  };
  const withoutActual = (): string => {
    const path = join(folder, "plan.tsv");
    writeFileSync(
      path,
      "TT\tChỉ tiêu\tĐVT\tKế hoạch năm 2023\tSo với kế hoạch (%)\n1\tDiện tích trồng rừng\tHa\t120\t\n2\tSố hộ nghèo giảm\tHộ\t35\t\n",
    );
    return path;
  };
  const out = (): string => join(folder, "out.xlsx");

  it.each<[string, () => string[]]>([
    ["fileMissing", () => ["read", join(folder, "none.xlsx")]],
    ["cannotReadFile", () => ["read", folder]],
    ["notAnXlsx", () => ["read", notXlsx()]],
    ["noPlanTable", () => ["check", list()]],
    ["sheetMissing", () => ["check", sample("goc"), "--sheet", "Khác"]],
    ["noActualColumn", () => ["calc", withoutActual(), "-o", out()]],
    ["missingOutput", () => ["calc", sample("goc")]],
    ["cannotWriteFile", () => ["calc", sample("goc"), "-o", join(folder, "none", "out.xlsx")]],
    ["fileExists", () => ["calc", sample("goc"), "-o", notXlsx()]],
    ["badOutputType", () => ["calc", sample("goc"), "-o", join(folder, "out.csv")]],
    ["badOutputType", () => ["calc", sample("goc"), "-o", join(folder, "out.docx")]],
    ["unknownCommand", () => ["print", sample("goc")]],
    ["missingCommand", () => []],
  ])("ends with 2, one line and the code: %s", async (code, words) => {
    const { status, out: printed, err } = await run(...words(), "--json");
    expect(status).toBe(2);
    expect(err).toMatch(/^[^\n]{10,}\n$/);
    expect(JSON.parse(printed)).toEqual({ error: { code, message: err.trim() } });
    const plain = await run(...words());
    expect([plain.status, plain.out]).toEqual([2, ""]);
    expect(existsSync(out())).toBe(false);
  });

  it("is said in the language asked for, naming the commands there are", async () => {
    expect((await run("print", "a.xlsx")).err).toContain("read, check, fill, calc, summary");
    expect((await run("print", "a.xlsx", "--lang", "en")).err).toMatch(/^There is no command/);
  });

  it("leaves help for those who ask", async () => {
    const { status, out: printed } = await run("--help");
    expect(status).toBe(0);
    expect(printed).toContain("--fix-numbers");
  });
});
