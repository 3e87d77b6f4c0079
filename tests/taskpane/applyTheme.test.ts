import { isDarkOffice, type OfficeColours } from "../../src/taskpane/applyTheme";

describe("whether Office is dark", () => {
  it.each<[OfficeColours | undefined, boolean | null]>([
    [undefined, null],
    [{}, null],
    [{ bodyBackgroundColor: "" }, null],
    [{ bodyBackgroundColor: "#FFFFFF" }, false],
    [{ bodyBackgroundColor: "#262626" }, true],
    [{ bodyBackgroundColor: "#666666" }, true],
    [{ bodyBackgroundColor: "#E6E6E6" }, false],
    [{ isDarkTheme: false, bodyBackgroundColor: "#262626" }, false],
    [{ isDarkTheme: true }, true],
  ])("%j: %s", (office, isDark) => {
    expect(isDarkOffice(office)).toBe(isDark);
  });
});
