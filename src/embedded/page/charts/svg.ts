/** Size of a drawing in pixels at 100 %. */
export interface DrawingSize {
  readonly width: number;
  readonly height: number;
}

type Attributes = Readonly<Record<string, string | number>>;

/** An element of a drawing. */
export function svg(
  name: string,
  attributes: Attributes,
  children: readonly (SVGElement | string)[] = [],
): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  // Texts are only ever texts.
  element.append(...children);
  return element;
}

const measuring = document.createElement("canvas").getContext("2d");

/** Pixels a text takes in a font. */
export function textWidth(text: string, font: string): number {
  if (measuring === null) return text.length * 7;
  measuring.font = font;
  return measuring.measureText(text).width;
}
