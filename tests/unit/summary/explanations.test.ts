import { assessTable } from "../../../src/core/assessment/assessTable";
import { calculateTable } from "../../../src/core/calculation/calculateTable";
import type { Edit } from "../../../src/core/model/edit";
import type { Explanation, IndicatorRecord } from "../../../src/core/model/indicatorSettings";
import { summarizeTable } from "../../../src/core/summary/summarizeTable";
import { isSummarySheet, summarySheetName } from "../../../src/core/summary/summarySheet";
import { writeSummarySheet } from "../../../src/core/summary/writeSummarySheet";
import { sentence } from "../../../src/core/wording/sentence";
import { vi } from "../../../src/core/wording/vi";
import { applyToSnapshot } from "../../../src/workflows/applyToSnapshot";
import { buildTable } from "../../support/buildTable";
import type { RowLiteral } from "../../support/buildTable";
import { startSpreadsheet } from "./evaluateEdits";
import { sheetPlaces } from "./sheetPlaces";

const sheet = summarySheetName;
const spreadsheet = startSpreadsheet();

// A real engine works the formulas out: on a busy machine that takes a while.
jest.setTimeout(60_000);

afterAll(() => spreadsheet.close());

const nothingSet = { settings: {}, explanation: null };
const said = (explanation: Partial<Explanation>): IndicatorRecord => ({
  settings: {},
  explanation: { cause: "", remedy: "", prospect: "", ...explanation },
});

function summarised(rows: readonly (readonly [RowLiteral, IndicatorRecord])[], threshold = 50) {
  const { table, snapshot } = buildTable(rows.map(([row]) => row));
  const records = new Map(table.rows.map(({ row }, at) => [row, rows[at]?.[1] ?? nothingSet]));
  const assessed = assessTable(calculateTable(table), threshold, records);
  const summary = summarizeTable(assessed);
  const source = { assessed, summary, sheet };
  return { snapshot, summary, edits: writeSummarySheet(source), places: sheetPlaces(source) };
}

const below: RowLiteral = { name: "Số lao động đi xuất khẩu", plan: 19, actual: 8 };
const notStarted: RowLiteral = { name: "Diện tích đất tích tụ", plan: 2, actual: 0 };
const reached: RowLiteral = { name: "Lương thực", plan: 100, actual: 80 };

/** Texts written as they are, with the 0-based row and column they stand in. */
function texts(edits: readonly Edit[]): readonly (readonly [number, number, string])[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== "write" || edit.content.kind !== "value") return [];
    const { value } = edit.content;
    return typeof value === "string" ? [[edit.row, edit.column, value] as const] : [];
  });
}

function rowOf(edits: readonly Edit[], text: string): number {
  return texts(edits).find(([, , each]) => each === text)?.[0] ?? -1;
}

describe("explanations on the sheet Tổng hợp", () => {
  const explained = summarised([
    [notStarted, said({ remedy: "=Giao UBND xã\nđôn đốc" })],
    [reached, said({ cause: "Không cần nói ở danh sách" })],
    [below, said({ cause: "Thị trường khó khăn", prospect: "Đạt 90% kế hoạch năm" })],
    [{ ...below, name: "Không giải trình" }, nothingSet],
  ]);

  it("stand below the flagged indicators they are of, in order, and nowhere else", async () => {
    const { edits, snapshot } = explained;
    const shown = await spreadsheet.evaluate(edits, sheet, snapshot);
    const first = rowOf(edits, "2. Chỉ tiêu dưới ngưỡng và chưa thực hiện") + 2;
    const lines = Array.from({ length: 6 }, (_line, at) => shown.get(`B${first + at + 1}`));
    expect(lines).toEqual([
      "Số lao động đi xuất khẩu",
      "Nguyên nhân: Thị trường khó khăn",
      "Khả năng hoàn thành: Đạt 90% kế hoạch năm",
      "Không giải trình",
      "Diện tích đất tích tụ",
      "Giải pháp: =Giao UBND xã\nđôn đốc",
    ]);
    expect(texts(edits).some(([, , text]) => text.includes("Không cần nói"))).toBe(false);
  });

  it("leave the note quiet while the list is right, and let it speak when it is not", async () => {
    const { edits, snapshot } = explained;
    const outdated = "Số liệu trong bảng đã thay đổi";
    const says = async (plan: typeof snapshot) =>
      [...(await spreadsheet.evaluate(edits, sheet, plan)).values()].some((value) =>
        String(value).startsWith(outdated),
      );
    expect(await says(snapshot)).toBe(false);
    const changed = buildTable([notStarted, reached, { ...below, actual: 18 }, below]).snapshot;
    expect(await says(changed)).toBe(true);
  });

  it("are texts, never formulas, in rows high enough for them", () => {
    const { edits, places } = explained;
    const row = rowOf(edits, "Giải pháp: =Giao UBND xã\nđôn đốc");
    const height = edits.find((edit) => edit.kind === "rowHeight" && edit.row === row);
    expect(height).toMatchObject({ points: 2 * 16 + 2 });
    expect(edits).toContainEqual(
      expect.objectContaining({
        kind: "merge",
        area: { row, column: 1, rowCount: 1, columnCount: places.page.grid.count - 1 },
      }),
    );
  });

  it.each([
    ["one long line", "Thời tiết rét đậm kéo dài. ".repeat(74)],
    ["one word without a space", "x".repeat(2000)],
    ["many short lines", "a\n".repeat(1000)],
  ])("of %s go on in further rows, none higher than Excel allows, nothing lost", (_, cause) => {
    const { edits, places } = summarised([[below, said({ cause })]]);
    const { lines, note } = places.layout.flagged ?? { lines: [], note: 0 };
    const start = (lines[0]?.row ?? 0) + 1;
    const pieces = texts(edits).filter(([row]) => row >= start && row < note);
    const heights = edits.flatMap((edit) => (edit.kind === "rowHeight" ? [edit.points] : []));
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
    const whole = pieces.map(([, , text]) => text).join("");
    const letters = (text: string): string => text.replace(/\s/g, "");
    expect(letters(whole)).toContain(letters(`Nguyên nhân: ${cause}`).slice(0, 1500));
    expect(letters(whole).length).toBeGreaterThanOrEqual(letters(cause).length);
  });

  it("do not keep the sheet from being known again", () => {
    const { edits } = explained;
    const empty = buildTable([]).snapshot;
    const written = applyToSnapshot(
      { ...empty, sheet, used: null, values: [], formulas: [], numberFormats: [] },
      edits.filter((edit) => edit.kind === "write"),
    );
    expect(isSummarySheet(written)).toBe(true);
  });
});

describe("thresholds of their own on the sheet Tổng hợp", () => {
  const own = (settings: IndicatorRecord["settings"]): IndicatorRecord => ({
    settings,
    explanation: null,
  });

  it("stay when the threshold cell is changed, and the sentence says that there are some", async () => {
    const rows = [
      [below, own({ threshold: 40 })],
      [below, own({})],
      [below, own({ kind: "yearEnd" })],
      [reached, own({ kind: "maintain" })],
    ] as const;
    const { edits, snapshot, summary, places } = summarised(rows);
    const shown = await spreadsheet.evaluate(edits, sheet, snapshot);
    expect(shown.get(places.sentence)).toBe(sentence(summary, vi));
    expect(shown.get(places.sentence)).toContain("(chỉ tiêu số 1, 4 đánh giá theo ngưỡng riêng)");
    expect([...shown.values()]).toContain("Đạt và vượt trên 50% (hoặc ngưỡng riêng)");
    expect([...shown.values()]).toContain("Đạt dưới 50% (hoặc dưới ngưỡng riêng)");
    const lowered = edits.map((edit) =>
      edit.kind === "write" && edit.content.kind === "value" && edit.content.value === 50
        ? { ...edit, content: { kind: "value", value: 10 } as const }
        : edit,
    );
    const after = await spreadsheet.evaluate(lowered, sheet, snapshot);
    const statuses = (from: typeof shown): unknown =>
      places.layout.list.lines.map(({ row }) => from.get(places.at(row, "status")));
    expect(statuses(shown)).toEqual(["Đạt", "Dưới ngưỡng", "Đánh giá cuối năm", "Dưới ngưỡng"]);
    expect(statuses(after)).toEqual(["Đạt", "Đạt", "Đánh giá cuối năm", "Dưới ngưỡng"]);
  });

  it.each([
    ["by number", [{ threshold: 40 }, {}], "(chỉ tiêu số 1 đánh giá theo ngưỡng riêng)."],
    ["not where they are the table's", [{ threshold: 50 }, {}], "dưới 50%."],
    ["not of what waits for the end of the year", [{ kind: "yearEnd", threshold: 9 }], "cuối năm."],
    [
      "by how many where they are many",
      Array.from({ length: 7 }, () => ({ threshold: 40 })),
      "(07 chỉ tiêu đánh giá theo ngưỡng riêng).",
    ],
  ] as const)("are told %s", (_, settings, end) => {
    const { summary } = summarised(settings.map((each) => [below, own(each)]));
    expect(sentence(summary, vi).endsWith(end)).toBe(true);
  });

  it("are told by how many where numbers do not tell the indicators", () => {
    const { summary } = summarised([
      [{ ...below, no: "1" }, own({ threshold: 40 })],
      [{ ...below, no: "1" }, own({})],
    ]);
    expect(sentence(summary, vi)).toContain("(01 chỉ tiêu đánh giá theo ngưỡng riêng)");
  });
});
