import { openEmbeddedPage } from "../support/embeddedPage";

jest.setTimeout(240_000);

describe("text that begins like an item of a list, in the embedded Excel", () => {
  it.each(["1. Một", "a) Ba", "I. TÌNH HÌNH"])("%j is kept as it was typed", async (text) => {
    const excel = await openEmbeddedPage();
    await excel.select("L12");
    await excel.type(text);
    await excel.settled();
    expect(await excel.value("L12")).toBe(text);
    expect(await excel.shown("L12")).toBe(text);
    await excel.close();
  });
});
