import type { ReportDocument } from "../../../src/core/model/reportDocument";
import { blankHeading } from "../../../src/core/model/reportDocument";
import { exportCsv } from "../../../src/exports/exportCsv";
import { exportHtml } from "../../../src/exports/exportHtml";

const table: ReportDocument["table"] = {
  columns: [
    { heading: "Chỉ tiêu", width: 20, align: "left" },
    { heading: "Thực hiện", width: 8, align: "right" },
  ],
  nameColumn: 0,
  rows: [
    { kind: "group", cells: ["Về kinh tế", ""] },
    { kind: "indicator", cells: ['Xã "đạt" <chuẩn> & khác', "-3,13"] },
    { kind: "subRow", cells: ["Lúa\nnước", "-"] },
  ],
};

const document: ReportDocument = {
  heading: blankHeading,
  subject: "",
  isHeaded: true,
  isSigned: true,
  counts: {
    heading: "Số chỉ tiêu theo kết quả và theo nhóm",
    table: {
      columns: [
        { heading: "Nhóm chỉ tiêu", width: 20, align: "left" },
        { heading: "Tổng số", width: 8, align: "center" },
      ],
      nameColumn: 0,
      rows: [{ kind: "total", cells: ["Tổng số", "29"] }],
    },
  },
  paragraphs: ["Trong 29 chỉ tiêu, có 12 chỉ tiêu."],
  appendixTitle: "",
  table,
  lists: [{ heading: "Chỉ tiêu đạt dưới 50%", table }],
  orientation: "portrait",
};

describe("a .csv", () => {
  it("has counts, paragraphs, the table and the lists, each apart, in UTF-8 as Excel knows it", () => {
    const rows =
      'Chỉ tiêu,Thực hiện\r\nVề kinh tế,\r\n"Xã ""đạt"" <chuẩn> & khác","-3,13"\r\n"Lúa\nnước",-\r\n';
    expect(exportCsv(document)).toBe(
      "\uFEFFSố chỉ tiêu theo kết quả và theo nhóm\r\nNhóm chỉ tiêu,Tổng số\r\nTổng số,29\r\n" +
        '\r\n"Trong 29 chỉ tiêu, có 12 chỉ tiêu."\r\n' +
        `\r\n${rows}` +
        `\r\nChỉ tiêu đạt dưới 50%\r\n${rows}`,
    );
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+84 tấn", "'+84 tấn"],
    ["@cmd", "'@cmd"],
    ["-2+3", "'-2+3"],
    [" =A1", "' =A1"],
    ["\t=A1", "'\t=A1"],
    ["-", "-"],
    ["-5", "-5"],
    ["+4.06%", "+4.06%"],
    ["1.234.567", "1.234.567"],
  ])("keeps %j from becoming a formula, and a figure a figure", (cell, written) => {
    const rows = [{ kind: "indicator" as const, cells: [cell, ""] }];
    expect(exportCsv({ ...document, counts: null, table: { ...table, rows } })).toContain(
      `\r\n${written},\r\n`,
    );
  });
});

describe("a table for pasting", () => {
  it("is a table with a header, numbers to the right, groups bold, sub-rows set in", () => {
    const holder = exportHtml(table);
    expect(holder.match(/<th /g)).toHaveLength(2);
    expect(holder.match(/<tr>/g)).toHaveLength(4);
    expect(holder).toContain('text-align:right">-3,13</td>');
    expect(holder).toMatch(/font-weight:bold">Về kinh tế</);
    expect(holder).toContain('text-align:center">-</td>');
    expect(holder).toMatch(/padding-left:12pt">Lúa<br>nước</);
  });

  it("takes nothing of a cell as HTML", () => {
    const cells = ['<img src=x onerror="alert(1)">', "&amp;'"];
    const html = exportHtml({ ...table, rows: [{ kind: "indicator", cells }] });
    expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;");
    expect(html).toContain("&amp;amp;&#39;");
    expect(html).not.toContain("<img");
  });
});
