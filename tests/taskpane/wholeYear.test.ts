import type { OpenedTable } from "../../src/workflows/outcomes";
import { buildOpened } from "./buildOpened";
import { openPane } from "./openPane";

/** A table of a whole year: what is below a threshold may still have met its plan, and the other way round. */
function openedYear(): OpenedTable {
  const opened = buildOpened({}, [
    { no: "1", name: "Lúa", assessment: "reached", vsPlan: 120 },
    { no: "2", name: "Ngô", assessment: "reached", vsPlan: 80 },
    { no: "3", name: "Vỉa hè", assessment: "notStarted", vsPlan: 0 },
    { no: "4", name: "Chưa có", assessment: "missing" },
  ]);
  const { assessed, summary } = opened;
  const results = ["exceeded", "notMet", "notMet"] as const;
  const indicators = assessed.indicators.map((one, index) => {
    const yearResult = results[index];
    return yearResult === undefined ? one : { ...one, yearResult };
  });
  return {
    ...opened,
    assessed: { ...assessed, indicators },
    summary: { ...summary, yearResults: { exceeded: 1, met: 0, notMet: 2 } },
  };
}

describe("“Theo dõi” of a whole year", () => {
  it("counts what has come of the plans", async () => {
    const { find, findAll, text } = await openPane(openedYear());
    expect(findAll(".legend [data-assessment]").map((one) => one.dataset.assessment)).toEqual([
      "exceeded",
      "met",
      "notMet",
      "yearEnd",
      "missing",
    ]);
    expect(text('.legend [data-assessment="notMet"]')).toBe("Không đạt kế hoạch 2");
    expect(find("svg.bar").getAttribute("aria-label")).toBe(
      "4 chỉ tiêu, Vượt kế hoạch: 1, Không đạt kế hoạch: 2, Chưa có số liệu: 1",
    );
  });

  it("lists all that miss their plan, whatever the threshold, each with its way to an explanation", async () => {
    const { find, findAll, text } = await openPane(openedYear());
    expect(find('[data-list="notMet"]').hasAttribute("open")).toBe(true);
    expect(text('[data-list="notMet"] summary')).toBe("Không đạt kế hoạch 2");
    expect(text('[data-list="notMet"] li:first-of-type')).toContain("2 Ngô 80 %");
    expect(findAll('[data-list="below"], [data-list="notStarted"]')).toEqual([]);
    expect(findAll('[data-list="missing"]')).toHaveLength(1);
  });

  it("says nothing of a threshold where every plan is met", async () => {
    const opened = openedYear();
    const { findAll } = await openPane({
      ...opened,
      assessed: { ...opened.assessed, indicators: opened.assessed.indicators.slice(0, 1) },
    });
    expect(findAll(".no-flagged")).toEqual([]);
  });
});
