import { chartLook } from "../../../core/model/sheetChart";
import { newElement, type XmlElement } from "../xmlTree";
import { setting, solidFill } from "./chartParts";

/** The two axes every series stands on: labels below, figures from zero up on the left with light lines across. */
export function axes(ids: {
  readonly category: string;
  readonly value: string;
}): readonly XmlElement[] {
  const category = newElement("c:catAx", {}, [
    setting("axId", ids.category),
    newElement("c:scaling", {}, [setting("orientation", "minMax")]),
    setting("delete", 0),
    setting("axPos", "b"),
    newElement("c:numFmt", { formatCode: "General", sourceLinked: "1" }),
    setting("majorTickMark", "none"),
    setting("minorTickMark", "none"),
    setting("tickLblPos", "low"),
    setting("crossAx", ids.value),
    setting("crosses", "autoZero"),
    setting("auto", 1),
    setting("lblAlgn", "ctr"),
    setting("lblOffset", 100),
    // Every label, however narrow the columns are.
    setting("tickLblSkip", 1),
    setting("noMultiLvlLbl", 1),
  ]);
  const value = newElement("c:valAx", {}, [
    setting("axId", ids.value),
    newElement("c:scaling", {}, [setting("orientation", "minMax"), setting("min", 0)]),
    setting("delete", 0),
    setting("axPos", "l"),
    newElement("c:majorGridlines", {}, [
      newElement("c:spPr", {}, [newElement("a:ln", {}, [solidFill(chartLook.gridColor)])]),
    ]),
    newElement("c:numFmt", { formatCode: "General", sourceLinked: "0" }),
    setting("majorTickMark", "none"),
    setting("minorTickMark", "none"),
    setting("tickLblPos", "nextTo"),
    setting("crossAx", ids.category),
    setting("crosses", "autoZero"),
    setting("crossBetween", "between"),
  ]);
  return [category, value];
}
