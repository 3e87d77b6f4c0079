import fc from "fast-check";
import type { DocumentTable } from "../../src/core/model/reportDocument";
import { exportHtml } from "../../src/exports/exportHtml";

const pieces = ["a", "Đạt", "<", ">", "&", '"', "'", "=/ ", ".0159", ",", "%", "-", "<b>", "&lt;"];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((all) => all.join(""));

describe("a table for pasting, as a browser reads it", () => {
  it("holds the cells of the document and nothing else, whatever they say", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (cells) => {
        const table: DocumentTable = {
          columns: [
            { heading: "Chỉ tiêu", width: 20, align: "left" },
            { heading: "Thực hiện (%)", width: 8, align: "right" },
          ],
          nameColumn: 0,
          rows: cells.map((row) => ({ kind: "indicator", cells: row })),
        };
        const page = new DOMParser().parseFromString(exportHtml(table), "text/html");
        const read = [...page.querySelectorAll("tr")].map((row) =>
          [...row.children].map((cell) => cell.textContent),
        );
        expect(read).toEqual([["Chỉ tiêu", "Thực hiện (%)"], ...cells]);
        expect(page.querySelectorAll("thead th")).toHaveLength(2);
        expect(page.body.querySelectorAll("*:not(table, thead, tbody, tr, th, td)")).toHaveLength(
          0,
        );
      }),
    );
  });
});
