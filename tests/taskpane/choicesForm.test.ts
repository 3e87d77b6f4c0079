import { render } from "lit/html.js";
import { usualReportChoices, type ReportChoices } from "../../src/core/model/reportChoices";
import type { Summary } from "../../src/core/model/summary";
import { choicesForm } from "../../src/taskpane/export/views/choicesForm";
import type { ExportIntents } from "../../src/taskpane/export/views/exportIntents";
import { buildOpened } from "./buildOpened";

const { summary } = buildOpened();

function show(change: Partial<Summary> = {}): { chosen: ReportChoices[] } {
  const chosen: ReportChoices[] = [];
  const setChoices = (choices: ReportChoices): void => {
    chosen.push(choices);
  };
  const intents = { setChoices } as Partial<ExportIntents> as ExportIntents;
  const place = document.createElement("div");
  document.body.replaceChildren(place);
  render(choicesForm(usualReportChoices, { ...summary, ...change }, intents), place);
  return { chosen };
}

function input(value: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`input[value="${value}"]`);
  if (found === null) throw new Error(`no choice ${value}`);
  return found;
}

describe("how documents are wanted", () => {
  it("is said with the threshold of the table, as numbers are written", () => {
    show({ threshold: 49.5 });
    expect(input("atLeast").parentElement?.textContent).toContain(
      "“đạt từ 49,5% kế hoạch trở lên”",
    );
  });

  it("has nothing to choose about the threshold when the year is over", () => {
    show({ yearResults: { exceeded: 1, met: 1, notMet: 2 } });
    expect(document.querySelector('input[value="atLeast"]')).toBeNull();
    expect(document.body.textContent).toContain("vượt, đạt và không đạt kế hoạch");
  });

  it("keeps the order of the parts whatever order they are ticked in", () => {
    const { chosen } = show();
    input("counts").click();
    expect(chosen.at(-1)?.parts).toEqual(["heading", "flagged", "chart", "signature"]);
    input("counts").click();
    expect(chosen.at(-1)?.parts).toEqual(usualReportChoices.parts);
  });

  it("names every group of choices and every choice", () => {
    show();
    const fieldsets = [...document.querySelectorAll("fieldset")];
    expect(fieldsets).toHaveLength(4);
    for (const fieldset of fieldsets) {
      expect(fieldset.querySelector("legend")?.textContent).not.toBe("");
    }
    for (const one of document.querySelectorAll("input")) {
      expect(one.closest("label")?.textContent.trim()).not.toBe("");
    }
  });
});
