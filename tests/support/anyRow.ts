import fc from "fast-check";
import type { CellLiteral, RowLiteral } from "./buildTable";
import { ambiguousText, errorCell, formulaCell, textNumber } from "./buildTable";

const number = fc
  .integer({ min: -(10 ** 4), max: 10 ** 9 })
  .chain((units) => fc.constantFrom(1, 10, 100, 1000).map((scale) => units / scale));

const words = [
  "Duy trì",
  "Đạt",
  "Vượt",
  "Chưa đạt",
  "KHÔNG ĐẠT",
  "Chưa hoàn thành",
  "Chưa đạt, đánh giá cuối năm",
  "-",
  "x",
  "8/10",
];

/** What people put into plan, same period and actual where formulas can read it. */
const liveFigure = fc.oneof(
  { weight: 6, arbitrary: number },
  { weight: 2, arbitrary: fc.constantFrom(0, 1, 50, 100) },
  { weight: 2, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constant(null) },
);

/** Figures no formula can use as they stand. */
const deadFigure: fc.Arbitrary<CellLiteral> = fc.constantFrom(
  textNumber("4.150", 4150),
  ambiguousText("2.000", 2, 2000),
  errorCell("#DIV/0!"),
);

const typedResult = fc.constantFrom(
  null,
  12.34,
  "Duy trì",
  "-",
  " ",
  formulaCell("=1+2", 3),
  { value: null, numberFormat: "@" },
  { value: "5", numberFormat: "@" },
);

function rowsWith(figure: fc.Arbitrary<RowLiteral["plan"]>): fc.Arbitrary<RowLiteral[]> {
  const row = fc.record({
    kind: fc.constantFrom("indicator", "indicator", "indicator", "subRow", "group", "total"),
    direction: fc.constantFrom("higher", "higher", "lower"),
    plan: figure,
    samePeriod: figure,
    actual: figure,
    vsSamePeriod: typedResult,
    vsPlan: typedResult,
    remaining: typedResult,
    note: fc.constantFrom(null, "Đánh giá vào cuối năm", "Tiếp tục duy trì"),
  });
  return fc.array(row as fc.Arbitrary<RowLiteral>, { minLength: 1, maxLength: 12 });
}

/** Rows whose figures formulas can read: numbers, words, marks and blanks. */
export const liveRows = rowsWith(liveFigure);

/** Rows of every kind, also with figures stored as text, ambiguous ones and errors. */
export const anyRows = rowsWith(fc.oneof(liveFigure, deadFigure));
