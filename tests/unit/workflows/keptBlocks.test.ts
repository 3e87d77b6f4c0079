import { blankHeading, type DocumentHeading } from "../../../src/core/model/reportDocument";
import { usualReportChoices } from "../../../src/core/model/reportChoices";
import { keepBlocks } from "../../../src/core/summary/keepBlocks";
import { sheetBlocks, type SheetBlocks } from "../../../src/core/summary/sheetBlocks";
import { saveHeading } from "../../../src/workflows/saveHeading";
import { saveReportChoices } from "../../../src/workflows/saveReportChoices";
import { summarise } from "../../../src/workflows/summarise";
import { undo } from "../../../src/workflows/undo";
import { parseWrittenBlocks } from "../../../src/workflows/writtenBlocks";
import { MemoryHost, type MemorySheet } from "../../support/memoryHost";
import { planSheet, planTable } from "./planWorkbook";

const heading: DocumentHeading = {
  ...blankHeading,
  superior: "UBND huyện Hoằng Hóa",
  issuer: "UBND xã Hoằng Tiến",
  number: "05/BC-UBND",
  place: "Hoằng Tiến",
  date: { day: 5, month: 7, year: 2023 },
  recipients: ["UBND tỉnh (b/c);", "- Lưu: VT, KT."],
  capacity: ["TM. Ủy ban nhân dân", "Chủ tịch"],
  signer: "Nguyễn Văn A",
};

/** The texts of the sheet from top to bottom, a row each, blank rows left out; what stands beside the page is not among them. */
function pageRows(host: MemoryHost): readonly string[] {
  const { values } = host.sheet("Tổng hợp").snapshot();
  const texts = values.map((row) => row.map((value) => (isText(value) ? value : "")));
  const mark = texts[0]?.findIndex((text) => text.startsWith("Lập bằng")) ?? 0;
  return texts
    .map((row) =>
      row
        .slice(0, mark - 1)
        .filter((text) => text !== "")
        .join(" | "),
    )
    .filter((text) => text !== "");
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function rowOf(sheet: MemorySheet, text: string): number {
  return sheet.snapshot().values.findIndex((row) => row.includes(text));
}

/** Types a text over another one. */
async function typeOver(host: MemoryHost, text: string, own: string): Promise<void> {
  const sheet = host.sheet("Tổng hợp");
  const row = rowOf(sheet, text);
  const column = sheet.snapshot().values[row]?.indexOf(text) ?? -1;
  const content = { kind: "value", value: own } as const;
  await host.apply([{ kind: "write", sheet: "Tổng hợp", row, column, content }]);
  host.active = planSheet;
}

async function summarised(with_: DocumentHeading = heading): Promise<MemoryHost> {
  const host = new MemoryHost(planTable());
  await saveHeading(host, with_);
  await summarise(host);
  host.active = planSheet;
  return host;
}

describe("heading and signature of the sheet Tổng hợp", () => {
  it("say what the person has filled in, in the form of the decree", async () => {
    const rows = pageRows(await summarised());
    expect(rows.slice(0, 6)).toEqual([
      "UBND HUYỆN HOẰNG HÓA | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "UBND XÃ HOẰNG TIẾN | Độc lập - Tự do - Hạnh phúc",
      "_________ | ______________________",
      "Số: 05/BC-UBND | Hoằng Tiến, ngày 05 tháng 7 năm 2023",
      "TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
      "6 tháng đầu năm 2023",
    ]);
    expect(rows.slice(-4)).toEqual([
      "Nơi nhận: | TM. ỦY BAN NHÂN DÂN",
      "- UBND tỉnh (b/c); | CHỦ TỊCH",
      "- Lưu: VT, KT.",
      "Nguyễn Văn A",
    ]);
  });

  it("have dots to be filled in by hand where nothing is said", async () => {
    const rows = pageRows(await summarised(blankHeading));
    expect(rows[0]).toBe("…… | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(rows.at(-1)).toBe("……");
  });

  it.each([
    ["the issuing body", "UBND XÃ HOẰNG TIẾN", "ỦY BAN NHÂN DÂN XÃ HOẰNG TIẾN"],
    ["the number", "Số: 05/BC-UBND", "Số: 06/BC-UBND"],
    ["the date", "Hoằng Tiến, ngày 05 tháng 7 năm 2023", "Hoằng Tiến, ngày ... tháng 7 năm 2023"],
    ["the title", "TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU", "BIỂU TỔNG HỢP"],
    ["a recipient", "- Lưu: VT, KT.", "- Lưu: VT, VP."],
    ["the capacity", "CHỦ TỊCH", "KT. CHỦ TỊCH"],
    ["the signer", "Nguyễn Văn A", "Trần Thị B"],
  ])("keep what a person has typed over: %s", async (_, written, own) => {
    const host = await summarised();
    await typeOver(host, written, own);
    await summarise(host);
    const once = pageRows(host).join("\n");
    expect(once).toContain(own);
    host.active = planSheet;
    await summarise(host);
    expect(pageRows(host).join("\n")).toBe(once);
  });

  it("keep lines a person has added, with the rest as it was", async () => {
    const host = await summarised();
    const sheet = host.sheet("Tổng hợp");
    const row = rowOf(sheet, "- Lưu: VT, KT.") + 1;
    const content = { kind: "value", value: "- Trang thông tin xã;" } as const;
    await host.apply([{ kind: "write", sheet: "Tổng hợp", row, column: 0, content }]);
    host.active = planSheet;
    await summarise(host);
    expect(pageRows(host).slice(-5)).toEqual([
      "Nơi nhận: | TM. ỦY BAN NHÂN DÂN",
      "- UBND tỉnh (b/c); | CHỦ TỊCH",
      "- Lưu: VT, KT.",
      "- Trang thông tin xã;",
      "Nguyễn Văn A",
    ]);
  });

  it("follow the form where a line has not been touched, beside one that has", async () => {
    const host = await summarised();
    await typeOver(host, "Nguyễn Văn A", "Trần Thị B");
    await saveHeading(host, { ...heading, number: "07/BC-UBND", capacity: ["TM. UBND", "PCT"] });
    await summarise(host);
    const rows = pageRows(host).join("\n");
    expect(rows).toContain("Số: 07/BC-UBND");
    expect(rows).toContain("TM. UBND");
    expect(rows).toContain("Trần Thị B");
    expect(rows).not.toContain("05/BC-UBND");
  });

  it("are those of the form again once the sheet was deleted", async () => {
    const host = await summarised();
    await typeOver(host, "Nguyễn Văn A", "Trần Thị B");
    await host.apply([{ kind: "deleteSheet", sheet: "Tổng hợp" }]);
    await summarise(host);
    expect(pageRows(host).at(-1)).toBe("Nguyễn Văn A");
  });

  it("are left out where the person does not want them, and the title stays theirs", async () => {
    const host = new MemoryHost(planTable());
    await saveReportChoices(host, { ...usualReportChoices, parts: ["counts"] });
    await summarise(host);
    host.active = planSheet;
    await typeOver(host, "TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU", "BIỂU SỐ 01");
    await summarise(host);
    const rows = pageRows(host);
    expect(rows[0]).toBe("BIỂU SỐ 01");
    expect(rows.join("\n")).not.toContain("Nơi nhận");
    expect(rows.join("\n")).not.toContain("CỘNG HÒA");
  });

  it("come back with their part, as they were typed", async () => {
    const host = await summarised();
    await typeOver(host, "Nguyễn Văn A", "Trần Thị B");
    await saveReportChoices(host, { ...usualReportChoices, parts: ["heading"] });
    await summarise(host);
    host.active = planSheet;
    expect(pageRows(host).join("\n")).not.toContain("Trần Thị B");
    await saveReportChoices(host, usualReportChoices);
    await summarise(host);
    expect(pageRows(host).at(-1)).toBe("Trần Thị B");
  });

  it("are not joined by a sentence somebody typed in place of the one there", async () => {
    const host = await summarised();
    const { formulas } = host.sheet("Tổng hợp").snapshot();
    const row = formulas.findIndex(([first]) => typeof first === "string");
    const content = { kind: "value", value: "Câu của tôi" } as const;
    await host.apply([{ kind: "write", sheet: "Tổng hợp", row, column: 0, content }]);
    host.active = planSheet;
    const outcome = await summarise(host);
    expect(pageRows(host).join("\n")).not.toContain("Câu của tôi");
    expect(outcome).toMatchObject({ lost: 1 });
  });

  it("tell how much was typed elsewhere, where it cannot stay", async () => {
    const host = await summarised();
    const { rowCount } = host.sheet("Tổng hợp").snapshot().used ?? { rowCount: 0 };
    const place = { kind: "write", sheet: "Tổng hợp" } as const;
    const typed = (value: string | number) => ({ kind: "value", value }) as const;
    await host.apply([
      { ...place, row: 11, column: 4, content: typed("Ghi thêm") },
      { ...place, row: Math.floor(rowCount / 2) + 4, column: 3, content: typed(123456) },
    ]);
    host.active = planSheet;
    expect(await summarise(host)).toMatchObject({ replaced: true, lost: 2 });
    host.active = planSheet;
    expect(await summarise(host)).not.toHaveProperty("lost");
  });

  it("are known as they were before, when the making is taken back", async () => {
    const host = await summarised();
    await typeOver(host, "Nguyễn Văn A", "Trần Thị B");
    const stored = host.settings.get("chitieu.summary");
    await summarise(host);
    expect(host.settings.get("chitieu.summary")).not.toBe(stored);
    await undo(host);
    expect(host.settings.get("chitieu.summary")).toBe(stored);
    expect(pageRows(host).at(-1)).toBe("Trần Thị B");
  });
});

describe("keeping lines", () => {
  const block = (...lines: readonly string[]): SheetBlocks => ({
    ...sheetBlocks(blankHeading, { months: 6, year: 2023 }),
    bottomRight: lines,
  });
  const kept = (...[said, found, written, saidThen]: readonly (readonly string[])[]) =>
    keepBlocks(block(...(said ?? [])), block(...(found ?? [])), {
      written: block(...(written ?? [])),
      said: block(...(saidThen ?? [])),
      shown: { heading: true, signature: true },
    }).bottomRight;

  it.each([
    {
      title: "nothing changed",
      said: ["a"],
      found: ["a"],
      written: ["a"],
      saidThen: ["a"],
      expected: ["a"],
    },
    {
      title: "the form changed",
      said: ["b"],
      found: ["a"],
      written: ["a"],
      saidThen: ["a"],
      expected: ["b"],
    },
    {
      title: "the person changed",
      said: ["a"],
      found: ["x"],
      written: ["a"],
      saidThen: ["a"],
      expected: ["x"],
    },
    {
      title: "the person had changed before",
      said: ["a"],
      found: ["x"],
      written: ["x"],
      saidThen: ["a"],
      expected: ["x"],
    },
    {
      title: "the form changed after the person",
      said: ["b"],
      found: ["x"],
      written: ["x"],
      saidThen: ["a"],
      expected: ["b"],
    },
    {
      title: "both changed: what was typed on the sheet stays",
      said: ["b"],
      found: ["x"],
      written: ["a"],
      saidThen: ["a"],
      expected: ["x"],
    },
    {
      title: "both changed, on different lines",
      said: ["a", "c"],
      found: ["x", "b"],
      written: ["a", "b"],
      saidThen: ["a", "b"],
      expected: ["x", "c"],
    },
    {
      title: "lines were added, and the form changed",
      said: ["c"],
      found: ["a", "x"],
      written: ["a"],
      saidThen: ["a"],
      expected: ["a", "x"],
    },
    {
      title: "all was emptied by the person",
      said: ["a"],
      found: [],
      written: ["a"],
      saidThen: ["a"],
      expected: [],
    },
  ])("$title", ({ said, found, written, saidThen, expected }) => {
    expect(kept(said, found, written, saidThen)).toEqual(expected);
  });

  it.each([undefined, "", "{}", '{"version":2}', '{"version":1,"written":{},"said":3}'])(
    "does not trust what is stored: %s",
    (text) => {
      expect(parseWrittenBlocks(text)).toBeNull();
    },
  );
});
