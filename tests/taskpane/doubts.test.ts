import type { NumberExplanation } from "../../src/core/model/readingExplanation";
import { createPaneActions } from "../../src/taskpane/paneActions";
import type { NoTable } from "../../src/workflows/outcomes";
import { MemoryHost, MemorySheet } from "../support/memoryHost";
import { buildOpened } from "./buildOpened";
import { openPane, openPaneWith } from "./openPane";

const number = (change: Partial<NumberExplanation>): NumberExplanation => ({
  cell: { row: 9, column: 3 },
  role: "plan",
  indicator: "3",
  text: "4.150",
  readings: [4150, 4.15],
  value: 4150,
  confidence: 0.8,
  reason: { reason: "columnHabit", details: { count: 7 } },
  ...change,
});

const sure = number({ cell: { row: 10, column: 3 }, confidence: 0.97 });
const open = number({
  cell: { row: 11, column: 5 },
  text: "2.000",
  readings: [2000, 2],
  value: null,
  confidence: 0,
  reason: { reason: "none", details: {} },
});

const withNumbers = (...numbers: NumberExplanation[]) =>
  buildOpened({ explanation: { ...buildOpened().explanation, numbers } });

describe("the doubtful numbers", () => {
  it("are listed with what each was taken for, what else it may be and why, the open ones first", async () => {
    const { find, findAll, text } = await openPane(withNumbers(number({}), sure, open));
    const list = find('[data-list="numbers"]') as HTMLDetailsElement;
    expect(list.open).toBe(false);
    expect(text('[data-list="numbers"] summary')).toBe("Số còn ngờ 2 1 số chưa rõ");
    const lines = findAll('[data-list="numbers"] li .name').map(({ textContent }) =>
      textContent.replace(/\s+/g, " ").trim(),
    );
    expect(lines).toEqual([
      "“2.000”: chưa rõ là 2000 hay 2. Vì trong bảng không có căn cứ nào để chọn một cách đọc.",
      "“4.150”: đọc là 4150, cũng có thể là 4,15. Vì các số khác trong cột viết như vậy (7 số).",
    ]);
  });

  it("lead to their cells", async () => {
    const { actions, find, pane } = await openPane(withNumbers(number({})));
    find('[data-list="numbers"] [data-cell="D10"]').click();
    await pane.settled();
    const cell = { sheet: "Biểu chỉ tiêu", row: 9, column: 3 };
    expect(actions.goToCell).toHaveBeenCalledWith(cell);
  });

  it("are not mentioned where every number is certain", async () => {
    const { findAll } = await openPane(withNumbers(sure));
    expect(findAll('[data-list="numbers"]')).toEqual([]);
  });

  it("are cut off where nobody would read on, and say so", async () => {
    const many = Array.from({ length: 305 }, (_, row) => number({ cell: { row, column: 3 } }));
    const { findAll, text } = await openPane(withNumbers(...many));
    expect(findAll('[data-list="numbers"] li')).toHaveLength(300);
    expect(text('[data-list="numbers"] .more')).toBe("… và 5 số khác.");
  });
});

const noTable: NoTable = {
  kind: "noTable",
  reason: "noPlanTable",
  sheet: "Sổ tay",
  names: [{ name: "Sổ tay", isVisible: true }],
  columns: [{ column: 1, role: null, heading: "Nội dung", confidence: 0.7, reasons: [] }],
};

describe("a sheet in which no table was found", () => {
  it("lists the headings that were looked at, to be given roles", async () => {
    const { actions, find, pane, text } = await openPane(undefined, (fake) => {
      fake.open.mockResolvedValue(noTable);
      fake.decideColumn.mockResolvedValue(noTable);
    });
    expect(text('[data-part="refused"]')).toContain("Hãy chọn vai trò");
    const select = find("#column-B") as HTMLSelectElement;
    select.selectedIndex = 1;
    select.dispatchEvent(new Event("change"));
    await pane.settled();
    const decided = { column: 1, heading: "Nội dung", role: "name" };
    expect(actions.decideColumn).toHaveBeenCalledWith("Sổ tay", decided);
  });

  it("says so when the selected rows can be no header", async () => {
    const { press, text } = await openPane(undefined, (fake) => {
      fake.open.mockResolvedValue(noTable);
      fake.pointHeader.mockResolvedValue({ kind: "noHeader" });
    });
    await press("point-header");
    expect(text('[aria-live="polite"]')).toContain("Chưa lấy được dòng tiêu đề");
    expect(text("main")).toContain("Chưa thấy bảng chỉ tiêu");
  });

  it.each(["emptyWorkbook", "sheetMissing"] as const)(
    "offers nothing of the kind where the reason is %s",
    async (reason) => {
      const { findAll } = await openPane(undefined, (fake) => {
        fake.open.mockResolvedValue({ ...noTable, reason });
      });
      expect(findAll('[data-part="refused"]')).toEqual([]);
    },
  );

  it("becomes a table by pointing at the header and choosing roles, and is one when opened again", async () => {
    const rows = [
      ["SỔ TAY CỦA XÃ"],
      [],
      ["Ký hiệu", "Nội dung", "Đầu năm", "Đến nay"],
      ["a", "Trồng rừng", 100, 60],
      ["b", "Nuôi cá", 50, 20],
    ];
    const host = new MemoryHost(new MemorySheet("Sổ tay", rows));
    const { find, pane, press, text } = await openPaneWith(createPaneActions(host));
    expect(text("main")).toContain("chọn các dòng tiêu đề");
    host.selected = { sheet: "Sổ tay", area: { row: 2, column: 0, rowCount: 1, columnCount: 4 } };
    await press("point-header");
    expect(text('[aria-live="polite"]')).toContain("Đã lấy dòng tiêu đề");
    for (const [letters, role] of [
      ["B", "Chỉ tiêu"],
      ["C", "Kế hoạch"],
      ["D", "Thực hiện"],
    ] as const) {
      const select = find(`#column-${letters}`) as HTMLSelectElement;
      const option = [...select.options].find((each) => each.text === role);
      select.selectedIndex = option?.index ?? -1;
      select.dispatchEvent(new Event("change"));
      await pane.settled();
    }
    expect(text("header")).toContain("A3:D5");
    const again = await openPaneWith(createPaneActions(host));
    expect(again.text("header")).toContain("A3:D5");
    await again.press("forget-columns");
    expect(again.text("main")).toContain("Chưa thấy bảng chỉ tiêu");
  });
});
