import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { XlsxFile } from "../../../src/workbook/files/xlsxFile";
import { contractWorkbook } from "../../contract/contractWorkbook";

/** The contract's workbook whose first sheets carry these uids, as Excel writes them. */
function idsWith(...uids: readonly string[]): readonly string[] {
  const parts = unzipSync(contractWorkbook());
  uids.forEach((uid, at) => {
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    parts[path] = strToU8(xml.replace("<worksheet ", `<worksheet xr:uid="${uid}" `));
  });
  return XlsxFile.open(zipSync(parts), "biểu.xlsx").layout.sheets.map(({ id }) => id);
}

describe("the id of a sheet in a file", () => {
  it.each([
    ["its number where the file has nothing else", [], ["1", "2", "3", "4"]],
    ["the lasting one Excel has given it", ["{A}", "{B}"], ["{A}", "{B}", "3", "4"]],
    ["its number where another sheet is a copy", ["{A}", "{B}", "{A}"], ["1", "{B}", "3", "4"]],
  ])("is %s", (_what, uids, ids) => {
    expect(idsWith(...uids)).toEqual(ids);
  });
});
