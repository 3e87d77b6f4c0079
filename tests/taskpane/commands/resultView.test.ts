import { render } from "lit/html.js";
import type { CommandReport } from "../../../src/commands/commandReport";
import type { ResultMessage } from "../../../src/commands/resultMessage";
import { parseResultMessage } from "../../../src/commands/resultMessage";
import { resultView } from "../../../src/commands/resultView";

const cell = { sheet: "Biểu chỉ tiêu", row: 12, column: 3 };

const report: CommandReport = {
  title: "Kiểm tra",
  intent: "error",
  message: "Đã kiểm tra: 1 lỗi phải sửa.",
  lines: [
    { severity: "error", text: "Sai <b>công thức</b>", cell },
    { severity: "info", text: "Cả bảng", cell: null },
  ],
  more: 3,
};

function show(): readonly ResultMessage[] {
  const told: ResultMessage[] = [];
  const page = document.createElement("main");
  document.body.replaceChildren(page);
  render(
    resultView(report, (message) => {
      told.push(message);
    }),
    page,
  );
  return told;
}

describe("the result window", () => {
  it("shows title, message, lines and how many more there are", () => {
    show();
    expect(document.querySelector("h1")?.textContent).toBe("Kiểm tra");
    expect(document.querySelector('[role="status"]')?.textContent).toBe(report.message);
    expect(document.querySelectorAll("li")).toHaveLength(2);
    expect(document.body.textContent).toContain("… và 3 mục khác");
  });

  it("takes no text for markup", () => {
    show();
    expect(document.querySelectorAll("b")).toHaveLength(0);
    expect(document.body.textContent).toContain("Sai <b>công thức</b>");
  });

  it("asks for the cell of a line, and to be closed", () => {
    const told = show();
    document.querySelector<HTMLElement>(".line")?.click();
    document.querySelector<HTMLElement>(".close")?.click();
    expect(told).toEqual([{ kind: "goTo", cell }, { kind: "close" }]);
    expect(document.querySelectorAll(".line")).toHaveLength(1);
  });
});

describe("a message of the result window", () => {
  it.each<ResultMessage>([{ kind: "ready" }, { kind: "close" }, { kind: "goTo", cell }])(
    "%j is understood",
    (message) => {
      expect(parseResultMessage(JSON.stringify(message))).toEqual(message);
    },
  );

  it.each(["null", "{}", '{"kind":"goTo"}', '{"kind":"goTo","cell":{"sheet":1}}', '"close"', "{"])(
    "%s is none",
    (text) => {
      expect(parseResultMessage(text)).toBeNull();
    },
  );
});
