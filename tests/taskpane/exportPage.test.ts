import { settingKeys } from "../../src/core/model/settings";
import { parseHeading } from "../../src/workflows/storedHeading";
import { createPaneActions } from "../../src/taskpane/paneActions";
import { exportFileName } from "../../src/taskpane/export/exportFileName";
import { fieldText, headingFields, withField } from "../../src/taskpane/export/headingFields";
import { blankHeading } from "../../src/core/model/reportDocument";
import { planHost, planTable } from "../unit/workflows/planWorkbook";
import { openPaneWith } from "./openPane";

describe("Xuất", () => {
  const open = async () => {
    const host = planHost(planTable());
    const pane = await openPaneWith(createPaneActions(host));
    pane.find('[data-mode="export"]').click();
    await pane.pane.settled();
    return { ...pane, host };
  };

  it("shows the paragraphs that go into the report", async () => {
    const { find, text } = await open();
    expect(text("#report")).toMatch(/^Trong \d+ chỉ tiêu/);
    expect(find('[data-mode="export"]').getAttribute("aria-pressed")).toBe("true");
  });

  it("keeps each field with the workbook once it is left", async () => {
    const { find, text, pane, host } = await open();
    const field = find("#heading-capacity") as HTMLTextAreaElement;
    field.value = " TM. Ủy ban nhân dân \n\nChủ tịch";
    field.dispatchEvent(new Event("change"));
    await pane.settled();
    const { settings } = await host.read({ kind: "some", active: true, named: [] });
    expect(parseHeading(settings[settingKeys.heading] ?? null).capacity).toEqual([
      "TM. Ủy ban nhân dân",
      "Chủ tịch",
    ]);
    expect(text(".export-news")).toBe("Đã lưu.");
    expect((find("#heading-capacity") as HTMLTextAreaElement).value).toBe(
      "TM. Ủy ban nhân dân\nChủ tịch",
    );
  });

  it("says so where the web view lets nothing be copied", async () => {
    const { find, text } = await open();
    find('[data-action="copy-table"]').click();
    expect(text(".export-news")).toContain("Excel không cho ngăn này sao chép");
  });
});

describe("heading data", () => {
  it.each(headingFields)("field %s shows what was typed into it", (field) => {
    const typed = field === "date" ? "2026-02-05" : "Một dòng";
    expect(fieldText(withField(blankHeading, field, typed), field)).toBe(typed);
    expect(fieldText(withField(blankHeading, field, "  "), field)).toBe("");
  });

  it.each([null, "", "{", '{"version":2}', '{"version":1,"heading":[]}'])(
    "is blank where %j is stored",
    (stored) => {
      expect(parseHeading(stored)).toEqual(blankHeading);
    },
  );

  it("passes over what makes no sense in it", () => {
    const heading = {
      superior: 7,
      issuer: "UBND xã",
      date: { day: 40, month: 1, year: 2026 },
      recipients: ["- Lưu", 3, ""],
    };
    expect(parseHeading(JSON.stringify({ version: 1, heading }))).toEqual({
      ...blankHeading,
      issuer: "UBND xã",
      recipients: ["- Lưu"],
    });
  });
});

describe("the name of a file", () => {
  it.each([
    [6, 2023, "bao-cao-chi-tieu-6-thang-2023.docx"],
    [12, 2023, "bao-cao-chi-tieu-ca-nam-2023.docx"],
    [9, null, "bao-cao-chi-tieu-9-thang.docx"],
    [null, null, "bao-cao-chi-tieu.docx"],
  ])("of %j months of %j", (months, year, name) => {
    expect(exportFileName({ months, year }, "docx")).toBe(name);
  });
});
