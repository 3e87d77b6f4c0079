import { findLanguage, parseArguments } from "../../src/cli/arguments";

const defaults = {
  out: null,
  json: false,
  force: false,
  fixNumbers: false,
  language: "vi",
  explain: false,
  sheet: null,
  table: null,
  columns: [],
  threshold: null,
  months: null,
  fill: {
    from: [],
    fromSheet: null,
    report: null,
    reconcile: null,
    column: "actual",
    dryRun: false,
    valuesOnly: false,
  },
};

describe("the words of the command line", () => {
  it("may be just a command and a file", () => {
    expect(parseArguments(["read", "a.xlsx"])).toEqual({
      ...defaults,
      command: "read",
      file: "a.xlsx",
    });
  });

  it("take options anywhere, also glued with an equals sign", () => {
    const words = "--json calc --sheet=Biểu_1 a.xlsx -o b.xlsx --force --fix-numbers";
    const numbers = "--threshold 49,5% --period 6 --lang en";
    expect(parseArguments(`${words} ${numbers}`.split(" "))).toEqual({
      command: "calc",
      file: "a.xlsx",
      out: "b.xlsx",
      json: true,
      force: true,
      fixNumbers: true,
      language: "en",
      explain: false,
      sheet: "Biểu_1",
      table: null,
      columns: [],
      threshold: 49.5,
      months: 6,
      fill: defaults.fill,
    });
  });

  it("name a table by a cell or a range, and roles of columns in English or Vietnamese", () => {
    const { explain, table, columns } = parseArguments([
      ...["read", "a.xlsx", "--explain", "--table", "$l6:U45"],
      ...["--columns", "F=actual, g = NONE;H=So với kế hoạch (%),I=khong dung"],
    ]);
    expect(explain).toBe(true);
    expect(table).toEqual({ row: 5, column: 11, rowCount: 40, columnCount: 10 });
    expect(columns).toEqual([
      { column: 5, heading: null, role: "actual" },
      { column: 6, heading: null, role: null },
      { column: 7, heading: null, role: "vsPlan" },
      { column: 8, heading: null, role: null },
    ]);
  });

  it("take a file that begins with a dash after --", () => {
    expect(parseArguments(["read", "--", "-o"]).file).toBe("-o");
  });

  it.each([
    ["unknownCommand", "dien", "dien a.xlsx"],
    ["missingCommand", "", "--json"],
    ["missingFile", "read", "read"],
    ["extraArgument", "b.xlsx", "read a.xlsx b.xlsx"],
    ["unknownOption", "--quiet", "read a.xlsx --quiet"],
    ["unknownOption", "-x", "read a.xlsx -x"],
    ["optionNotForCommand", "-o (read)", "read a.xlsx -o b.xlsx"],
    ["optionNotForCommand", "--fix-numbers (summary)", "summary a.xlsx --fix-numbers"],
    ["optionNotForCommand", "--force (check)", "check a.xlsx --force"],
    ["missingValue", "--sheet", "read a.xlsx --sheet"],
    ["missingValue", "-o", "calc a.xlsx -o --json"],
    ["missingValue", "--sheet", "read a.xlsx --sheet="],
    ["unexpectedValue", "--json", "read a.xlsx --json=1"],
    ["optionNotForCommand", "--explain (check)", "check a.xlsx --explain"],
    ["badTable", "bảng2", "read a.xlsx --table bảng2"],
    ["badTable", "A", "read a.xlsx --table A"],
    ["badColumns", "F", "read a.xlsx --columns F"],
    ["badColumns", "F=kếtquả", "read a.xlsx --columns F=kếtquả"],
    ["badColumns", "6=actual", "read a.xlsx --columns 6=actual"],
    ["badColumns", "", "read a.xlsx --columns F=actual,"],
    ["columnTwice", "F=actual,F=none", "read a.xlsx --columns F=actual,F=none"],
    ["columnTwice", "F=actual,G=actual", "check a.xlsx --columns F=actual,G=actual"],
    ["badThreshold", "0", "read a.xlsx --threshold 0"],
    ["badThreshold", "-5", "read a.xlsx --threshold -5"],
    ["badThreshold", "nửa", "read a.xlsx --threshold nửa"],
    ["badThreshold", "1e3", "read a.xlsx --threshold 1e3"],
    ["badPeriod", "13", "read a.xlsx --period 13"],
    ["badPeriod", "0", "read a.xlsx --period 0"],
    ["badPeriod", "6.5", "read a.xlsx --period 6.5"],
    ["badLanguage", "fr", "read a.xlsx --lang fr"],
  ])("are refused as %s (%s): %s", (code, subject, words) => {
    const refused: unknown = expect.objectContaining({ code, subject });
    expect(() => parseArguments(words.split(" "))).toThrow(refused as Error);
  });

  it.each([
    ["read --lang en --nonsense", "en"],
    ["read --lang=en", "en"],
    ["read --lang fr", "vi"],
    ["read", "vi"],
  ])("tell the language of their errors: %s is %s", (words, language) => {
    expect(findLanguage(words.split(" "))).toBe(language);
  });
});
