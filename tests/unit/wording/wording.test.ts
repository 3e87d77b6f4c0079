import { assessments } from "../../../src/core/model/assessment";
import { columnRoles } from "../../../src/core/model/columnRole";
import type { Finding } from "../../../src/core/model/finding";
import { wordingOf } from "../../../src/cli/wordingOf";
import { errorMessage, noTableMessage } from "../../../src/core/wording/errorMessage";
import { fillTemplate } from "../../../src/core/wording/fillTemplate";
import { enFindingWording } from "../../../src/core/wording/enFindingWording";
import { viFindingWording } from "../../../src/core/wording/viFindingWording";
import { findingMessage } from "../../../src/core/wording/findingMessage";
import { assessmentName, columnRoleName } from "../../../src/core/wording/names";
import { countText, percentText } from "../../../src/core/wording/numberText";
import { periodText } from "../../../src/core/wording/periodText";
import { workbookErrorCodes } from "../../../src/workbook/workbookError";

/** Every text under its path: "errors.tooLarge". */
function allTexts(texts: object, path = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === "string") return [[`${path}${key}`, value]] as [string, string][];
    return typeof value === "object" && value !== null ? allTexts(value, `${path}${key}.`) : [];
  });
}

const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

// With the texts of files, which only the command line has.
const vi = wordingOf("vi");
const en = wordingOf("en");
const languages = [
  ["vi", vi],
  ["en", en],
] as const;

describe("the two languages", () => {
  it("have the same texts with the same places to fill", () => {
    const inVietnamese = allTexts(vi).map(([path, text]) => [path, places(text)]);
    const inEnglish = allTexts(en).map(([path, text]) => [path, places(text)]);
    expect(inEnglish).toEqual(inVietnamese);
  });

  it("are written in composed characters, without stray spaces", () => {
    for (const [, text] of [...allTexts(vi), ...allTexts(en)]) {
      expect(text).toBe(text.normalize("NFC"));
      expect(text).not.toMatch(/ {2}| [.,:;](?!xlsx)/);
    }
  });

  it.each(languages)("name every assessment and column differently (%s)", (_name, texts) => {
    const names = assessments.map((one) => assessmentName(one, texts));
    const columns = columnRoles.map((one) => columnRoleName(one, texts));
    expect(new Set(names).size).toBe(assessments.length);
    expect(new Set(columns).size).toBe(columnRoles.length);
  });
});

describe("messages about failures", () => {
  it.each(
    workbookErrorCodes.flatMap((code) =>
      languages.map(([name, texts]) => [code, name, texts] as const),
    ),
  )("%s says what is wrong and what to do (%s)", (code, _name, texts) => {
    const message = errorMessage(code, "Biểu 1", texts);
    expect(message).not.toBe(errorMessage("somethingElse", "Biểu 1", texts));
    expect(message).not.toMatch(/[{}]/);
    expect(message.match(/[.;](?= |$)/g)?.length).toBeGreaterThanOrEqual(2);
    expect(errorMessage(code, null, texts)).not.toMatch(/“”|null|[{}]| {2}/);
  });

  it("name the protected sheet and the way to unprotect it", () => {
    expect(errorMessage("sheetProtected", "Biểu chỉ tiêu", vi)).toBe(
      "Trang tính “Biểu chỉ tiêu” đang được bảo vệ nên chưa ghi gì vào bảng. Vào Review › Unprotect Sheet (Xem lại › Bỏ bảo vệ trang tính), rồi bấm lại.",
    );
  });

  it.each(["constructor", "toString", ""])(
    "keep an unknown code such as “%s” for whoever helps",
    (code) => {
      expect(errorMessage(code, null, vi)).toContain(`“${code}”`);
    },
  );

  it.each(["emptyWorkbook", "noPlanTable", "sheetMissing"] as const)(
    "say why there is no table: %s",
    (reason) => {
      expect(noTableMessage(reason, "Trang 1", vi)).toContain("“Trang 1”");
    },
  );
});

describe("messages about findings", () => {
  const finding = (changes: Partial<Finding>): Finding => ({
    check: "negativePlan",
    severity: "warning",
    cell: { row: 14, column: 3 },
    indicator: "3",
    details: { role: "plan", value: -1234.5 },
    ...changes,
  });

  it.each([
    [{}, "Chỉ tiêu 3: kế hoạch là số âm (-1234,5). Kiểm tra lại số đã nhập."],
    [
      { indicator: null, details: { value: -1 } },
      "Ô D15: kế hoạch là số âm (-1). Kiểm tra lại số đã nhập.",
    ],
    [
      { indicator: "2", details: { value: -1, subRow: "Dịch vụ" } },
      "Dòng “Dịch vụ” (thuộc chỉ tiêu 2): kế hoạch là số âm (-1). Kiểm tra lại số đã nhập.",
    ],
    [
      { indicator: null, cell: null, details: { value: -1 } },
      "Bảng chỉ tiêu: kế hoạch là số âm (-1). Kiểm tra lại số đã nhập.",
    ],
    [{ check: "unheardOf" }, "Chỉ tiêu 3: cần xem lại (unheardOf)."],
  ])("name what they are about: %j", (changes, message) => {
    expect(findingMessage(finding(changes), viFindingWording)).toBe(message);
  });

  it("name columns in the reader's language", () => {
    const error = finding({ check: "errorValue", details: { role: "plan", code: "#REF!" } });
    expect(findingMessage(error, viFindingWording)).toContain("cột Kế hoạch");
    expect(findingMessage(error, enFindingWording)).toContain("column Plan");
  });

  it.each<[string, Finding["details"], string]>([
    [
      "ambiguousNumber",
      { text: "2.000", first: 2, second: 2000 },
      "Chỉ tiêu 3: số “2.000” ở ô D15 có thể hiểu là 2 hoặc 2000 nên chưa dùng để tính. Nhập lại thành số cho rõ.",
    ],
    ["numberRowDisagrees", { stated: "6=4/1", column: "H", of: "F", to: "D" }, "“6=4/1”"],
    [
      "headingYearDisagrees",
      { stated: 2009, year: 2010, column: "H" },
      "ghi năm 2009 trong khi bảng là năm 2010",
    ],
    ["growthColumn", { column: "G" }, "Cột G đang ghi mức tăng, giảm"],
    ["severalPlanColumns", { column: "E", others: "F, G" }, "cột F, G chưa dùng"],
    ["severalTables", { area: "A3:F9", others: "A12:F20" }, "chưa đọc A12:F20"],
    ["tableChoiceLost", { area: "A9:F11" }, "đang đọc bảng A9:F11"],
    ["titlePeriodDisagrees", { title: 6, heading: 9 }, "Tên bảng ghi 6 tháng"],
  ])("cover what the reading doubts: %s", (check, details, text) => {
    expect(findingMessage(finding({ check, details }), viFindingWording)).toContain(text);
    expect(findingMessage(finding({ check, details }), enFindingWording)).not.toContain(check);
  });

  it("are never filled in half", () => {
    expect(() => fillTemplate("{a} và {b}", { a: "1" })).toThrow("{b}");
  });
});

describe("numbers and periods in texts", () => {
  it.each([
    [55.42, "55,42", "55.42"],
    [65, "65", "65"],
    [160.004, "160", "160"],
    [1234.5, "1.234,5", "1,234.5"],
    [-3.13, "-3,13", "-3.13"],
    [-0.001, "0", "0"],
  ])("%d %% is %s in Vietnamese and %s in English", (value, vietnamese, english) => {
    expect(percentText(value, vi)).toBe(vietnamese);
    expect(percentText(value, en)).toBe(english);
  });

  it.each([
    [0, "0"],
    [1, "01"],
    [9, "09"],
    [10, "10"],
    [100, "100"],
  ])("a count of %d is written %s", (count, text) => {
    expect(countText(count, vi)).toBe(text);
    expect(countText(count, en)).toBe(String(count));
  });

  it.each([
    [6, 2023, "6 tháng đầu năm 2023"],
    [9, 2023, "9 tháng năm 2023"],
    [3, 2023, "quý I năm 2023"],
    [12, 2023, "năm 2023"],
    [1, 2023, "tháng 1 năm 2023"],
    [6, null, "6 tháng đầu năm"],
    [12, null, "cả năm"],
    [null, 2023, "kỳ báo cáo năm 2023"],
    [null, null, "kỳ báo cáo"],
  ])("%p months of %p are “%s”", (months, year, text) => {
    expect(periodText({ months, year }, vi)).toBe(text);
  });
});
