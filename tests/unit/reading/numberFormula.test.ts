import { parseNumberCell } from "../../../src/core/reading/numberFormula";
import { foldText } from "../../../src/core/reading/foldText";

const ratio = (of: string, to: string, isGrowth = false) => ({ kind: "ratio", of, to, isGrowth });

describe("a cell of the column-number row", () => {
  it.each([
    ["1", "1"],
    ["A", "a"],
    ["(3)", "3"],
    ["-3", "3"],
    ["IV", "iv"],
    ["Cột 4", "4"],
  ])("%s names its column", (text, label) => {
    expect(parseNumberCell(foldText(text))).toEqual({ label, formula: null });
  });

  it.each([
    ["5=4/3*100", ratio("4", "3")],
    ["5 = 4 / 3 x 100", ratio("4", "3")],
    ["8=(6*100)/4", ratio("6", "4")],
    ["(6)=(5)/(4)", ratio("5", "4")],
    ["(6)=((5)/(4))*100", ratio("5", "4")],
    ["7=(5/2)* 100", ratio("5", "2")],
    ["11 =9/1", ratio("9", "1")],
    ["5=4:3", ratio("4", "3")],
    ["6=5/4x100", ratio("5", "4")],
    ["6=5/4.100", ratio("5", "4")],
    ["6=5/4*100%", ratio("5", "4")],
    ["6=100*5/4", ratio("5", "4")],
    ["(5)=(4)/(3)%", ratio("4", "3")],
    ["9=8/5%", ratio("8", "5")],
    ["9=8/5×100", ratio("8", "5")],
    ["5=4÷3", ratio("4", "3")],
    ["E=D/C", ratio("d", "c")],
    ["V=IV/III", ratio("iv", "iii")],
    ["Cột 5 = Cột 4/Cột 3", ratio("4", "3")],
    ["6=4/3*100-100", ratio("4", "3", true)],
    ["6=(4-3)/3*100", ratio("4", "3", true)],
    ["7=2-4", { kind: "difference", from: "2", less: "4" }],
    ["(7)=(2)–(4)", { kind: "difference", from: "2", less: "4" }],
    ["(2)=(3)+(4)", { kind: "other" }],
    ["4=1+2+3", { kind: "other" }],
    ["5=4/(2+3)", { kind: "other" }],
    ["6=(4-3)/2*100", { kind: "other" }],
  ])("%s states a formula", (text, formula) => {
    expect(parseNumberCell(foldText(text))?.formula).toEqual(formula);
  });

  it.each(["4/3*100", "=4/3*100", "(4/3)x100"])("%s states a formula for its place", (text) => {
    expect(parseNumberCell(foldText(text))).toEqual({ label: null, formula: ratio("4", "3") });
  });

  it.each(["8/10", "30/6", "Lúa", "12,5", "100", "5=", "=", "a=b=c?", "x".repeat(50)])(
    "is not %s",
    (text) => {
      expect(parseNumberCell(foldText(text))).toBeNull();
    },
  );
});
