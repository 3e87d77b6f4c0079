import { htmlTableText } from "../../../src/taskpane/fill/htmlTableText";

describe("a copied table", () => {
  it.each([
    ["no table", "<p>1</p>", null],
    ["plain cells", "<table><tr><th>TT<td>Số</table>", "TT\tSố"],
    [
      "a cell over two rows",
      "<table><tr><td>1</td><td rowspan=2>A</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>",
      "1\tA\t2\n3\t\t4",
    ],
    [
      "tables nested to arrange a mail",
      "<table><tr><td>Chào</td></tr><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>",
      "a\tb",
    ],
    [
      "the largest of several",
      "<table><tr><td>1</td></tr></table><table><tr><td>a</td><td>b</td></tr></table>",
      "a\tb",
    ],
    ["line breaks in a cell", "<table><tr><td>Lúa\n  <p>nước</p></td></tr></table>", "Lúa nước"],
  ])("with %s", (_case, markup, text) => {
    expect(htmlTableText(markup)).toBe(text);
  });

  it("that claims endless spans is cut short", () => {
    const markup = "<table><tr><td colspan=1000 rowspan=65000>x</td></tr></table>";
    const text = htmlTableText(markup);
    expect((text ?? "").length).toBeLessThan(2000);
  });
});
