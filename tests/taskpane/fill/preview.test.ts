import type { FillOutcome, FillPlan, TakenSource } from "../../../src/workflows/fillOutcomes";
import type { CellChange, OpenedTable } from "../../../src/workflows/outcomes";
import { ended, incoming, openedFrom, openFill, planOf, proposal, type OpenFill } from "./openFill";

const conflict = proposal({
  row: 5,
  before: { kind: "value", value: "65" },
  after: { kind: "value", value: 66 },
  state: "conflict",
  isTicked: false,
  doubts: [{ kind: "weakMatch", score: 0.71 }],
  sources: [
    incoming({
      text: "66",
      origin: { kind: "cell", file: "phong.xlsx", sheet: "Sheet1", row: 8, column: 2 },
    }),
  ],
});
const unclear = proposal({
  row: 8,
  after: { kind: "value", value: "1.200" },
  figure: { kind: "ambiguous", text: "1.200", readings: [1200, 1.2] },
  state: "unclear",
  isTicked: false,
});
const fresh = proposal({ row: 6 });
const same = proposal({ row: 4, state: "same", isTicked: false });

async function openPreview(change: Partial<FillPlan> = {}): Promise<OpenFill> {
  const fill = await openFill();
  const plan = planOf(fill.opened, { proposals: [conflict, unclear, fresh, same], ...change });
  fill.actions.plan.mockResolvedValue({ kind: "planned", plan });
  fill.type(5, "2500");
  fill.key("Ctrl+Enter");
  await ended();
  return fill;
}

const filled = (
  opened: OpenedTable,
  change: Partial<Extract<FillOutcome, { kind: "filled" }>> = {},
): FillOutcome => ({
  kind: "filled",
  role: "actual",
  changes: [],
  moved: 0,
  mismatches: [],
  calculated: null,
  opened,
  ...change,
});

const change = (row: number): CellChange => ({
  sheet: "Biểu chỉ tiêu",
  row,
  column: 5,
  before: { kind: "value", value: null },
  after: { kind: "value", value: 8 },
  shown: 8,
});

describe("the preview", () => {
  it("comes before anything is written, and takes the keyboard to where it begins", async () => {
    const { actions, find, link } = await openPreview();
    expect(document.activeElement).toBe(find("#preview-title"));
    expect(actions.apply).not.toHaveBeenCalled();
    expect(link.perform).not.toHaveBeenCalled();
  });

  it("shows questions and conflicts before what is new, and folds what is right already", async () => {
    const { find, findAll } = await openPreview();
    expect(findAll("[data-list]").map((one) => one.dataset.list)).toEqual([
      "fill-unclear",
      "fill-conflict",
      "fill-new",
      "fill-same",
    ]);
    expect(find('[data-list="fill-same"]').hasAttribute("open")).toBe(false);
  });

  it("shows old value, new value, where it came from and what is doubtful", async () => {
    const { text } = await openPreview();
    expect(text('.proposal[data-row="5"]')).toBe(
      "2. Tổng sản lượng thủy sản “65” → thành 66 ô F6 phong.xlsx, Sheet1, ô C9: 66 Tên chỉ gần giống (71 %): xem có đúng dòng không.",
    );
  });

  it("ticks what is new and leaves conflicts to the person", async () => {
    const { find, findAll, text } = await openPreview();
    const ticked = findAll('.proposal input[type="checkbox"]')
      .filter((box) => (box as HTMLInputElement).checked)
      .map((box) => box.id);
    expect(ticked).toEqual(["tick-6"]);
    expect(text('[data-action="write-fill"]')).toBe("Ghi vào bảng (1)");
    find("#tick-5").click();
    expect(text('[data-action="write-fill"]')).toBe("Ghi vào bảng (2)");
  });

  it("ticks all that can be written, and none", async () => {
    const { find, text } = await openPreview();
    const all = find('[data-action="tick-all"]') as HTMLInputElement;
    expect(all.indeterminate).toBe(true);
    all.click();
    expect(text('[data-action="write-fill"]')).toBe("Ghi vào bảng (2)");
    all.click();
    expect(text('[data-action="write-fill"]')).toBe("Ghi vào bảng (0)");
    expect(find('[data-action="write-fill"]').getAttribute("aria-disabled")).toBe("true");
  });

  it("asks which reading of a number is meant, and keeps the ticks a person has made", async () => {
    const { actions, find, findAll, opened, text } = await openPreview();
    find("#tick-5").click();
    actions.decide.mockImplementation(() =>
      planOf(opened, {
        proposals: [conflict, fresh, { ...unclear, state: "new", isTicked: true }, same],
      }),
    );
    const readings = findAll('[data-list="fill-unclear"] [data-reading]');
    expect(readings.map((one) => one.textContent.trim())).toEqual([
      "1.200 (một nghìn hai trăm)",
      "1,2 (một phẩy hai)",
    ]);
    readings[0]?.click();
    expect(actions.decide.mock.lastCall?.[1]).toEqual({ kind: "reading", row: 8, number: 1200 });
    expect(text('[data-action="write-fill"]')).toBe("Ghi vào bảng (3)");
  });

  it("says that a cell of the source is in error, and asks nothing", async () => {
    const error = { kind: "error", code: "#DIV/0!" } as const;
    const broken = {
      ...unclear,
      after: { kind: "value", value: "#DIV/0!" },
      figure: error,
    } as const;
    const { findAll, text } = await openPreview({ proposals: [broken] });
    expect(text('[data-list="fill-unclear"]')).toContain("Ô ở nguồn đang báo lỗi");
    expect(findAll('[data-list="fill-unclear"] [data-reading]')).toEqual([]);
  });

  it("asks which row a value belongs to, the likeliest first, and lets it be passed over", async () => {
    const { actions, find } = await openPreview({
      unmatched: [{ value: 0, reason: "severalRows", candidates: [{ row: 8, score: 0.6 }] }],
    });
    const select = find("#unmatched-0") as HTMLSelectElement;
    expect(select.labels[0]?.textContent.replace(/\s+/g, " ").trim()).toBe("1. Lúa 2.400");
    expect([...select.options].map((one) => one.text).slice(0, 3)).toEqual([
      "– Chọn dòng –",
      "4. Số lao động đi xuất khẩu",
      "1. Tổng sản lượng lương thực",
    ]);
    select.selectedIndex = 1;
    select.dispatchEvent(new Event("change"));
    expect(actions.decide.mock.lastCall?.[1]).toEqual({ kind: "row", value: 0, row: 8 });
    select.selectedIndex = select.options.length - 1;
    select.dispatchEvent(new Event("change"));
    expect(actions.decide.mock.lastCall?.[1]).toEqual({ kind: "row", value: 0, row: null });
  });

  it("names the sheet the values were taken from and takes another one", async () => {
    const { actions, find, text } = await openPreview({
      taken: [
        {
          file: "phong.xlsx",
          sheet: "Quý II",
          area: { row: 2, column: 0, rowCount: 10, columnCount: 3 },
          kind: "list",
          column: 2,
          period: null,
          matches: 7,
          others: [{ sheet: "Quý I", matches: 5 }],
        },
      ],
    });
    expect(text(".taken span")).toBe("Lấy từ phong.xlsx, Quý II!A3:C12, cột C: khớp 7 dòng.");
    const select = find(".taken select") as HTMLSelectElement;
    expect([...select.options].map((one) => one.text)).toEqual([
      "Quý II (7 dòng khớp)",
      "Quý I (5 dòng khớp)",
    ]);
    select.selectedIndex = 1;
    select.dispatchEvent(new Event("change"));
    await ended();
    expect(actions.plan).toHaveBeenCalledTimes(2);
  });

  const lastTaken = (months: number | null, year: number | null): TakenSource => ({
    file: "cu.xlsx",
    sheet: "Biểu",
    area: { row: 2, column: 0, rowCount: 10, columnCount: 6 },
    kind: "table",
    column: 5,
    period: { months, year },
    matches: 7,
    others: [],
  });

  it("warns of a source that is of another period than the column", async () => {
    const { findAll, text } = await openPreview({ taken: [lastTaken(6, 2019)] });
    expect(findAll(".taken .doubt")).toHaveLength(1);
    expect(text(".taken .doubt")).toContain("Nguồn là số liệu 6 tháng đầu năm 2019");
  });

  it("warns of no period where the source does not say", async () => {
    const { findAll } = await openPreview({ taken: [lastTaken(null, null)] });
    expect(findAll(".taken .doubt")).toEqual([]);
  });

  it("says how many old units are added up", async () => {
    const unit = {
      incoming: { values: [], inOrder: false },
      matching: { matches: [], unmatched: [] },
    };
    const { text } = await openPreview({ units: [unit, unit] });
    expect(text(".preview > .hint")).toBe("Số liệu của 2 đơn vị cũ được cộng lại.");
  });

  it("says from which unit a figure of a report was converted, but not where a person chose the row", async () => {
    const source = incoming({
      origin: { kind: "sentence", start: 0, end: 4 },
      text: "7.720.000 m2",
    });
    const figure = { kind: "number", value: 772, storedAs: "text" } as const;
    const conversions = [{ from: "m2", to: "ha", times: 0.0001 }];
    const converted = proposal({ sources: [source], figure, after: { kind: "value", value: 772 } });
    const shown = await openPreview({ proposals: [converted], values: [source], conversions });
    expect(shown.text(".origin")).toContain("Đã đổi từ 7.720.000 m2 sang 772 ha.");
    const chosen = { ...converted, match: { by: "person", score: 1 } as const };
    const other = await openPreview({ proposals: [chosen], values: [source], conversions });
    expect(other.text(".origin")).not.toContain("Đã đổi");
  });

  it("shows a cell in Excel on request", async () => {
    const { find, link } = await openPreview();
    find('[data-cell="F7"]').click();
    expect(link.goTo).toHaveBeenCalledWith({ sheet: "Biểu chỉ tiêu", row: 6, column: 5 });
  });

  it("says so where all values are there already", async () => {
    const { findAll, text } = await openPreview({ proposals: [same] });
    expect(findAll('[data-action="write-fill"]')).toEqual([]);
    expect(text(".fill-foot")).toContain("Các số này đã có đúng trong bảng, không phải ghi gì.");
  });

  it("Escape goes back to the row, what was typed still there", async () => {
    const { findAll, input, key } = await openPreview();
    key("Escape");
    expect(findAll(".preview")).toEqual([]);
    expect(document.activeElement).toBe(input(5));
    expect(input(5).value).toBe("2500");
  });
});

describe("writing", () => {
  it("writes what is ticked, once, in turn with the rest of the pane", async () => {
    const { actions, key, link } = await openPreview();
    const waiting: (() => Promise<unknown>)[] = [];
    link.perform.mockImplementation((work: () => Promise<unknown>) => {
      waiting.push(work);
    });
    key("Ctrl+Enter");
    key("Ctrl+Enter");
    expect(waiting).toHaveLength(1);
    await waiting[0]?.();
    expect([...(actions.apply.mock.lastCall?.[1] ?? [])]).toEqual([6]);
  });

  it("says how many were written, and offers Hoàn tác and, beside percentages without formulas, Tính lại", async () => {
    const { actions, link, opened, press, text } = await openPreview();
    actions.apply.mockResolvedValue(
      filled({ ...opened, undoable: "fill" }, { changes: [change(8)], moved: 1 }),
    );
    await press("write-fill");
    expect(text(".fill-news .message-text")).toBe(
      "Đã ghi 1 số. 1 dòng đã đổi chỗ trong lúc xem và được ghi đúng chỗ mới. Cột phần trăm chưa theo số mới: bấm Tính lại.",
    );
    await press("undo-fill");
    expect(link.undo).toHaveBeenCalledTimes(1);
  });

  it("hands Tính lại to the pane", async () => {
    const { actions, link, opened, press } = await openPreview();
    actions.apply.mockResolvedValue(filled(opened, { changes: [change(8)] }));
    await press("write-fill");
    await press("calculate-filled");
    expect(link.calculate).toHaveBeenCalledTimes(1);
  });

  it("offers no Tính lại where formulas follow by themselves", async () => {
    const { actions, findAll, press } = await openPreview();
    const opened = await openedFrom();
    const width = opened.snapshot.used?.columnCount ?? 0;
    const formulas = opened.snapshot.formulas.map(() =>
      Array.from({ length: width }, (_, column) => (column > 5 && column < 9 ? "=1" : null)),
    );
    const live = { ...opened, snapshot: { ...opened.snapshot, formulas } };
    actions.apply.mockResolvedValue(filled(live, { changes: [change(8)] }));
    await press("write-fill");
    expect(findAll('[data-action="calculate-filled"]')).toEqual([]);
  });

  it("lists cells that read back differently", async () => {
    const { actions, opened, press, text } = await openPreview();
    const cell = { sheet: "Biểu chỉ tiêu", row: 8, column: 5 };
    const mismatches = [{ ...cell, expected: "8", found: "9" }];
    actions.apply.mockResolvedValue(filled(opened, { changes: [change(8)], mismatches }));
    await press("write-fill");
    expect(text('[data-list="mismatches"]')).toBe("Cần 8, đang là 9.F9");
  });

  it("refused, says why row by row, keeps the preview and plans anew on request", async () => {
    const { actions, findAll, opened, press, text } = await openPreview();
    actions.apply.mockResolvedValue({
      kind: "refused",
      skipped: [
        { row: 8, name: "Số lao động", reason: "rowGone" },
        { row: 5, name: "Thủy sản", reason: "changedSince" },
      ],
      opened,
    });
    await press("write-fill");
    expect(text(".fill-news")).toContain("Chưa ghi gì: bảng đã thay đổi sau khi xem trước.");
    expect(text('[data-list="skipped"]')).toContain("Số lao động: không còn dòng này trong bảng");
    expect(findAll(".preview")).toHaveLength(1);
    await press("plan-anew");
    expect(actions.plan).toHaveBeenCalledTimes(2);
  });

  it("leaves the preview as it is where Excel fails", async () => {
    const fill = await openPreview();
    const failures: unknown[] = [];
    fill.link.perform.mockImplementation((work: () => Promise<unknown>) => {
      work().catch((error: unknown) => failures.push(error));
    });
    fill.actions.apply.mockRejectedValue(new Error("no"));
    await fill.press("write-fill");
    expect(failures).toHaveLength(1);
    expect(fill.find('[data-action="write-fill"]').getAttribute("aria-disabled")).toBe("false");
  });

  it("can be called off until it has begun", async () => {
    const fill = await openPreview();
    const waiting: (() => Promise<unknown>)[] = [];
    fill.link.perform.mockImplementation((work: () => Promise<unknown>) => {
      waiting.push(work);
    });
    await fill.press("write-fill");
    await fill.press("stop");
    await waiting[0]?.();
    expect(fill.actions.apply.mock.lastCall?.[2]).toEqual({ aborted: true });
  });
});
