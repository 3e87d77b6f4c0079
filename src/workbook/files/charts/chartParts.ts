import { chartLook } from "../../../core/model/sheetChart";
import { newElement, type XmlElement } from "../xmlTree";

/** An element of a chart that says one thing. */
export function setting(name: string, value: string | number): XmlElement {
  return newElement(`c:${name}`, { val: String(value) });
}

/** A fill of one colour, #RRGGBB. */
export function solidFill(color: string): XmlElement {
  return newElement("a:solidFill", {}, [newElement("a:srgbClr", { val: color.slice(1) })]);
}

/** How text looks: font of the chart, size in points. */
export function textLook(
  name: "a:defRPr" | "a:rPr",
  size: number,
  more: Readonly<Record<string, string>> = { b: "0" },
): XmlElement {
  const hundredths = String(size * 100);
  const language = name === "a:rPr" ? { lang: "vi-VN" } : {};
  return newElement(name, { ...language, sz: hundredths, ...more }, [
    solidFill(chartLook.textColor),
    ...["a:latin", "a:ea", "a:cs"].map((script) =>
      newElement(script, { typeface: chartLook.fontName }),
    ),
  ]);
}

/** Text that looks so. */
export function textRun(text: string, look: XmlElement): XmlElement {
  return newElement("a:r", {}, [look, newElement("a:t", {}, [text])]);
}

/** How all text of the enclosing part looks, turned by so many degrees where that is given. */
export function textBody(look: XmlElement, degrees?: number): XmlElement {
  const turned = degrees === undefined ? {} : { rot: String(degrees * 60_000), vert: "horz" };
  return newElement("c:txPr", {}, [
    newElement("a:bodyPr", turned),
    newElement("a:lstStyle"),
    newElement("a:p", {}, [
      newElement("a:pPr", {}, [look]),
      newElement("a:endParaRPr", { lang: "vi-VN" }),
    ]),
  ]);
}
