/** What WCAG 2 asks of text, and a little more, as readers of grey prints need it. */
const leastContrast = 5.5;

/** Red, green, blue from 0 to 1. */
type Channels = readonly number[];

/** The colour text has on a fill: the fill's own hue, as dark (on dark fills as light) as is needed to read it. Colours as #RRGGBB. */
export function readableOn(fill: string): string {
  const ground = channels(fill);
  const isLight = contrast(ground, [0, 0, 0]) >= contrast(ground, [1, 1, 1]);
  const most = Math.max(...ground);
  const least = Math.min(...ground);
  // The hue alone: its strongest part 1, its weakest 0; of a grey nothing.
  const hue = ground.map((part) => (most === least ? 0.5 : (part - least) / (most - least)));
  for (let percent = 30; percent >= 0; percent -= 2) {
    const lightness = isLight ? percent / 100 : 1 - percent / 100;
    const text = hue.map((part) => shade(part, lightness));
    if (contrast(ground, text) >= leastContrast) return hex(text);
  }
  return isLight ? "#000000" : "#FFFFFF";
}

/** How well two colours can be told apart, from 1 to 21. */
export function contrastRatio(one: string, other: string): number {
  return contrast(channels(one), channels(other));
}

/** A pure hue made darker or lighter; 0.5 leaves it. */
function shade(part: number, lightness: number): number {
  return lightness <= 0.5 ? part * 2 * lightness : 1 - (1 - part) * 2 * (1 - lightness);
}

function contrast(one: Channels, other: Channels): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Channels): number {
  const linear = (part: number): number =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  const [red = 0, green = 0, blue = 0] = colour.map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): Channels {
  const number = Number.parseInt(colour.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255].map((part) => part / 255);
}

function hex(colour: Channels): string {
  const parts = colour.map((part) => Math.round(part * 255).toString(16));
  return `#${parts.map((part) => part.padStart(2, "0")).join("")}`.toUpperCase();
}
