import type { Page } from "playwright-core";

/** How many pixels of an element of the page have exactly this colour (#rrggbb), as a person sees it on the screen. */
export async function countPixels(page: Page, selector: string, color: string): Promise<number> {
  const picture = await page.locator(selector).screenshot();
  const source = `data:image/png;base64,${picture.toString("base64")}`;
  return page.evaluate(
    async ({ url, wanted }) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.width;
      canvas.height = image.height;
      const drawing = canvas.getContext("2d");
      if (drawing === null) throw new Error("no drawing context");
      drawing.drawImage(image, 0, 0);
      const { data } = drawing.getImageData(0, 0, canvas.width, canvas.height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        const pixel = ((data[at] ?? 0) << 16) + ((data[at + 1] ?? 0) << 8) + (data[at + 2] ?? 0);
        if (pixel === wanted) count += 1;
      }
      return count;
    },
    { url: source, wanted: Number.parseInt(color.slice(1), 16) },
  );
}
