import type { CellValue } from "../../../src/core/model/cell";
import { UnknownResult } from "../../../src/workbook/files/results/expression";
import { evaluateFormula } from "../../../src/workbook/files/results/evaluateFormula";
import { parseFormula } from "../../../src/workbook/files/results/parseFormula";

/** A column of one of everything: x, 5, blank, the empty text of a formula, an error, TRUE, a figure stored as text. */
const column: readonly CellValue[] = ["x", 5, null, "", { error: "#DIV/0!" }, true, "12"];
const grid: readonly CellValue[][] = column.map((value, row) => [value, row + 1]);

function result(formula: string): CellValue {
  return evaluateFormula(parseFormula(formula), ({ area }) =>
    Array.from({ length: area.rowCount * area.columnCount }, (_, index) => {
      const row = area.row + Math.floor(index / area.columnCount);
      return grid[row]?.[area.column + (index % area.columnCount)] ?? null;
    }),
  );
}

describe("a formula has the result Excel gives it", () => {
  it.each<[string, CellValue]>([
    ["=1+2*3", 7],
    ["=(1+2)*3", 9],
    ["=-2^2", 4],
    ["=2^3^2", 64],
    ["=50%*10", 5],
    ["=10-2-3", 5],
    ["=1=1", true],
    ['="a"="A"', true],
    ['="a"<>"b"', true],
    ["=A1>0", true],
    ['=A3=""', true],
    ["=A3=0", true],
    ["=A3", 0],
    ['=A4=""', true],
    ["=A4>0", true],
    ["=TRUE>5", true],
    ["=0.1+0.2=0.3", true],
    ["=A1&A3&A2", "x5"],
    ["=A5+1", { error: "#DIV/0!" }],
    ["=A1*2", { error: "#VALUE!" }],
    ["=1/0", { error: "#DIV/0!" }],
    ["=IF(A5>1,1,2)", { error: "#DIV/0!" }],
    ['=IF(ISNUMBER(A5),A5,"-")', "-"],
    ["=IF(FALSE,1)", false],
    ["=IF(TRUE,A3)", 0],
    ['=IFERROR(A5,"")', ""],
    ["=IFERROR(A2,7)", 5],
    ["=SUM(A1:A4)", 5],
    ["=SUM(A1:A7)", { error: "#DIV/0!" }],
    ["=SUM(A6:A7)", 0],
    ["=SUM(A1)", 0],
    ["=COUNT(A1:A7)", 1],
    ["=COUNTA(A1:A7)", 6],
    ['=COUNTIF(A1:A7,"<50")', 1],
    ["=COUNTIF(A1:A7,5)", 1],
    ['=COUNTIF(A1:A7,"5")', 1],
    ['=COUNTIF(A1:A7,"12")', 1],
    ['=COUNTIF(A1:A7,"X")', 1],
    ['=COUNTIF(A1:A7,"")', 2],
    ['=COUNTIF(A1,"*x*")', 1],
    ['=COUNTIF(A1,"?x")', 0],
    ['=COUNTIF(A1:A7,">=5")', 1],
    ['=COUNTIF(A1:A4,"<>x")', 3],
    ["=MAX(A1:A4)", 5],
    ["=MAX(A3:A4)", 0],
    ["=MIN(B1:B7)", 1],
    ["=AVERAGE(A1:A4)", 5],
    ["=AVERAGE(A3:A4)", { error: "#DIV/0!" }],
    ["=AND(TRUE,A2>1)", true],
    ["=OR(A2>9,A2>1)", true],
    ["=OR(A2>1,A5)", { error: "#DIV/0!" }],
    ["=NOT(A2)", false],
    ["=ISBLANK(A3)", true],
    ["=ISBLANK(A4)", false],
    ["=ISTEXT(A7)", true],
    ["=ISNUMBER(A7)", false],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(1.255,2)", 1.26],
    ["=ROUND(59.7/200*100,2)", 29.85],
    ["=ROUND(-2.5,0)", -3],
    ["=ROUND(324987675/0.23*100,2)", 141298989130.43],
    ["=ROUND(1234.5,-2)", 1200],
    ["=ROUND(0.000000149,7)", 1e-7],
    ['=LEN(TRIM("  a  b "))', 3],
    ['=LEFT("Thủy sản",4)', "Thủy"],
    ['=LEFT("Thủy sản",40)', "Thủy sản"],
    ['=LEFT("Thủy sản")', "T"],
    ['=SUBSTITUTE("a, b, c",", ",";",1)', "a;b, c"],
    ['=SUBSTITUTE("a, b, c",", ",";",3)', "a, b, c"],
    ['=SUBSTITUTE("a, b, c",", ",";")', "a;b;c"],
    ['=TEXT(5,"00")', "05"],
    ['=TEXT(2.5,"0")', "3"],
    ['=TEXT(A1,"00")', "x"],
    ['=N("nhãn")', 0],
    ['="nói ""có"""', 'nói "có"'],
    ["=ABS(-3)", 3],
  ])("%s is %j", (formula, expected) => {
    expect(result(formula)).toEqual(expected);
  });

  it.each([
    ["a figure stored as text in arithmetic, which is read by the regional settings", "=A7*2"],
    ["a decimal in a text", "=1.5&A1"],
    ["a format with marks", '=TEXT(1.5,"0.00")'],
    ["a function not known here", "=VLOOKUP(A1,A1:B7,2,0)"],
    ["a name", "=thue*2"],
    ["an array", "={1,2}"],
    ["a structured reference", "=SUM(Bang[KH])"],
    ["an area where one value is meant", "=A1:A7+1"],
    ["the order of two texts", '="ă">"a"'],
    ["a formula that ends too early", "=1+"],
    ["a bracket too many", "=(1))"],
  ])("%s has no certain result", (_what, formula) => {
    expect(() => result(formula)).toThrow(UnknownResult);
  });
});
