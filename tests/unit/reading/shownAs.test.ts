import { dateText, shownAs } from "../../../src/core/reading/shownAs";

describe("how a number format shows a number", () => {
  it.each([
    ["General", "number"],
    ["0.00", "number"],
    ["#,##0", "number"],
    ["0.00E+00", "number"],
    ['#,##0 "đồng"', "number"],
    ["[Red]#,##0;-#,##0", "number"],
    ["_(* #,##0_);_(* (#,##0);_(@_)", "number"],
    ["@", "number"],
    ["0%", "percent"],
    ["0.00%", "percent"],
    ["m/d/yyyy", "date"],
    ["d-mmm", "date"],
    ["dd/mm/yyyy;@", "date"],
    ["[$-42A]dd mmmm yyyy", "date"],
    ["mmm-yy", "date"],
    ["h:mm", "date"],
    ["[h]:mm:ss", "date"],
  ])("%s is a %s", (format, look) => {
    expect(shownAs(format)).toBe(look);
  });

  it.each([
    [45573, "08/10/2024"],
    [45473.75, "30/06/2024"],
    [1e12, "1000000000000"],
  ])("%d as a date is %s", (stored, text) => {
    expect(dateText(stored)).toBe(text);
  });
});
