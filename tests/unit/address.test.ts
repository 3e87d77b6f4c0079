import { areaAddress, columnIndex, columnLetters, parseArea } from "../../src/core/model/address";

describe("addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %d is %s, there and back", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnIndex(letters)).toBe(column);
  });

  it.each(["A1", "H15", "A6:J45", "AA10:AB12"])("%s survives parsing and printing", (address) => {
    const area = parseArea(address);
    expect(area && areaAddress(area)).toBe(address);
  });

  it("refuses what is no address", () => {
    expect(parseArea("A0x")).toBeNull();
    expect(parseArea("Biểu!A1")).toBeNull();
  });
});
