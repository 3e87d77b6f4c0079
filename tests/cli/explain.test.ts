import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";

const fixture = (name: string): string => join(__dirname, `../fixtures/${name}.tsv`);
const sample = join(__dirname, "../../assets/samples/but-son-6-thang-2023-goc.xlsx");

const folder = mkdtempSync(join(tmpdir(), "chitieu-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

async function run(...words: string[]): Promise<Run> {
  const said = { out: "", err: "" };
  const status = await main(words, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { status, ...said };
}

function file(name: string, rows: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => row.replaceAll("|", "\t")).join("\n"));
  return path;
}

/** Two plan tables beside one another: columns A to F and H to M. */
const sideBySide = [
  "BIỂU CHỈ TIÊU KINH TẾ 6 THÁNG NĂM 2023|||||||BIỂU CHỈ TIÊU XÃ HỘI 6 THÁNG NĂM 2023",
  "",
  "TT|Chỉ tiêu|ĐVT|Kế hoạch|Thực hiện|So với KH (%)||TT|Chỉ tiêu|ĐVT|Kế hoạch|Thực hiện|So với KH (%)",
  "1|Sản lượng lúa|Tấn|100|60|60||1|Số lao động|Người|40|10|25",
  "2|Đàn lợn|Con|50|20|40||2|Trường chuẩn|Trường|2|1|50",
  "3|Thủy sản|Tấn|30|15|50||3|Nhà văn hóa|Nhà|4|3|75",
];

describe("read --explain", () => {
  it("says for each column its heading, role, how sure that is and why", async () => {
    const { status, out } = await run("read", fixture("08-binhphuoc-dien-2020-11"), "--explain");
    expect(status).toBe(0);
    expect(out).toContain("Tiêu đề bảng: dòng 1–2");
    expect(out).toMatch(
      /I {2}“Năm 2020 \/ Luỹ kế 11 tháng” → Thực hiện \(actual\): chắc chắn\n +vì tiêu đề ghi “Luỹ kế 11 tháng”/,
    );
    expect(out).toMatch(/H {2}“Năm 2020 \/ Tháng 11” → không dùng \(none\)/);
    expect(out).toContain("Không thấy bảng chỉ tiêu nào khác.");
  });

  it("says for each figure that can be read in several ways what it was taken for and why", async () => {
    const { out } = await run("read", fixture("21-ductrong-2020-06"), "--explain");
    expect(out).toMatch(/B4 {2}“3\.741” → 3\.741: [^\n]+\n +vì /);
  });

  it("says the period, how sure it is and why", async () => {
    const { out } = await run("read", sample, "--explain");
    expect(out).toMatch(/Kỳ báo cáo: 6 tháng đầu năm 2023: chắc chắn\n +vì [^\n]*6 tháng/);
    const path = file("9T.tsv", ["TT|Chỉ tiêu|KH|TH", "1|Lúa|10|5"]);
    const english = await run("read", path, "--explain", "--lang", "en");
    expect(english.out).toMatch(/Period: [^\n]*: doubtful\n +because the sheet's name tells 9 mon/);
  });

  it("says it in English too", async () => {
    const words = ["read", fixture("08-binhphuoc-dien-2020-11"), "--explain", "--lang", "en"];
    const { out } = await run(...words);
    expect(out).toMatch(/I {2}“[^”]+” → [^\n]*\(actual\): certain\n +because /);
    expect(out).not.toMatch(/ vì | chắc chắn/);
  });

  it("adds the reasons and the tables to the JSON answer, which is otherwise the same", async () => {
    const plain: unknown = JSON.parse((await run("read", sample, "--json")).out);
    const explained: unknown = JSON.parse((await run("read", sample, "--json", "--explain")).out);
    expect(explained).toMatchObject(plain as object);
    expect(explained).toMatchObject({
      explanation: {
        columns: expect.arrayContaining([
          {
            column: "F",
            heading: expect.any(String) as unknown,
            role: "actual",
            confidence: expect.any(Number) as unknown,
            reasons: expect.arrayContaining([expect.any(String)]) as unknown,
          },
        ]) as unknown,
        numbers: expect.any(Array) as unknown,
      },
      tables: [{ sheet: "Biểu chỉ tiêu", range: "A6:J45", chosen: true }],
    });
  });

  it("names the other tables and how to take them", async () => {
    const path = file("hai-bang.tsv", sideBySide);
    const { out } = await run("read", path, "--explain");
    expect(out).toMatch(/Các bảng khác:\n +Trang tính “hai-bang”, vùng H3:M6[^\n]*--table H3\)/);
  });
});

describe("--table", () => {
  it.each(["H3", "K5", "G1:N6"])("takes the table at %s", async (table) => {
    const path = file("hai-bang.tsv", sideBySide);
    const { status, out } = await run("summary", path, "--table", table, "--json");
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ total: 3, below: 1, reached: 2 });
  });

  it("is refused, with one line, where no table stands", async () => {
    const path = file("hai-bang.tsv", sideBySide);
    const { status, err } = await run("read", path, "--table", "Z90");
    expect(status).toBe(2);
    expect(err).toBe("Không có bảng chỉ tiêu ở vùng Z90 (hai-bang: A3:F6, H3:M6).\n");
  });
});

describe("--columns", () => {
  const path = fixture("08-binhphuoc-dien-2020-11");

  it("corrects roles: another column becomes the actual one, and one is left out", async () => {
    const { out } = await run("read", path, "--json", "--columns", "H=actual,K=none");
    const { columns } = JSON.parse(out) as { readonly columns: Record<string, string> };
    expect(columns.actual).toBe("H");
    expect(Object.values(columns)).not.toContain("K");
  });

  it.each([
    ["a column outside the table", "Z=actual"],
    ["roles without which there is no table", "B=none,A=none"],
  ])("is refused, with one line, for %s", async (_what, columns) => {
    const { status, out, err } = await run("check", path, "--json", "--columns", columns);
    expect(status).toBe(2);
    expect(err.trimEnd()).not.toContain("\n");
    expect(JSON.parse(out)).toMatchObject({ error: { code: "columnsUnusable" } });
  });

  it("writes nothing where it cannot be followed", async () => {
    const out = join(folder, "ra.xlsx");
    const { status } = await run("calc", sample, "-o", out, "--columns", "Z=actual");
    expect(status).toBe(2);
    await expect(run("read", out)).resolves.toMatchObject({ status: 2 });
  });
});
