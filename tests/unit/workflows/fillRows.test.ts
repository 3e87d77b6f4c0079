import type { IndicatorTable } from "../../../src/core/model/indicatorTable";
import { rowFinder } from "../../../src/workflows/findRowAgain";
import { rowLabels } from "../../../src/workflows/rowLabels";
import { buildTable, type RowLiteral } from "../../support/buildTable";

function tableOf(rows: readonly RowLiteral[]): IndicatorTable {
  return buildTable(rows, { firstRow: 10 }).table;
}

const group = (name: string): RowLiteral => ({ kind: "group", no: "I", name });
const one = (no: string, name: string): RowLiteral => ({ no, name });
const part = (name: string): RowLiteral => ({ kind: "subRow", no: null, name });

/** Where the row at `index` of the first table is found in the second. */
function again(before: readonly RowLiteral[], index: number, now: readonly RowLiteral[]): unknown {
  const label = rowLabels(tableOf(before)).get(10 + index);
  if (label === undefined) throw new Error("no such row");
  const found = rowFinder(tableOf(now))(label);
  return found.kind === "found" ? found.row - 10 : found.kind;
}

const rice = one("1", "Sản lượng lúa");
const fish = one("2", "Sản lượng cá");
const labour = one("3", "Lao động");
const women = part("Trong đó: nữ");

describe("a row is found again", () => {
  it.each<[string, readonly RowLiteral[], number, readonly RowLiteral[], unknown]>([
    ["where it stood", [rice, fish], 1, [rice, fish], 1],
    ["below a row inserted", [rice, fish], 1, [rice, labour, fish], 2],
    ["after sorting", [rice, fish, labour], 0, [labour, fish, rice], 2],
    ["with another number", [rice, fish], 1, [rice, one("5", "Sản lượng cá")], 1],
    ["with its diacritics mended", [one("1", "San luong lua")], 0, [fish, rice], 1],
    ["in another group", [group("A"), rice], 1, [group("B"), fish, rice], 2],
    ["below its own indicator", [rice, women, fish, women], 3, [fish, women, rice, women], 1],
    ["but not when it is gone", [rice, fish], 1, [rice, labour], "rowGone"],
    ["but not by its number alone", [rice, fish], 1, [rice, one("2", "Lao động")], "rowGone"],
    [
      "but not among several alike",
      [rice, fish],
      1,
      [labour, fish, rice, labour, fish],
      "severalRows",
    ],
    [
      "by its neighbour where it is one of two alike",
      [rice, fish, labour, fish],
      3,
      [labour, fish, rice, fish],
      1,
    ],
    [
      "but not as one of two alike without neighbour",
      [rice, fish, labour, fish],
      3,
      [rice, fish, one("9", "Rau"), fish],
      "severalRows",
    ],
    [
      "but never as the twin that is left",
      [rice, fish, labour, fish],
      3,
      [rice, fish, labour],
      "severalRows",
    ],
  ])("%s", (...[, before, index, now, wanted]) => {
    expect(again(before, index, now)).toBe(wanted);
  });
});
