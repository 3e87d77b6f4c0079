import { strToU8, unzipSync, zipSync } from "fflate";
import { usualReportChoices } from "../../../src/core/model/reportChoices";
import { packageFaults } from "../../support/packageFaults";
import { sampleWord } from "../../support/sampleOutputs";

describe("the Word file", () => {
  it.each<[string, Parameters<typeof sampleWord>[0]]>([
    ["with all its parts", usualReportChoices],
    ["with none of its parts", { ...usualReportChoices, parts: [] }],
    ["with its appendix upright", { ...usualReportChoices, orientation: "portrait" }],
  ])("%s is one Word should open without a word", async (_what, choices) => {
    expect(packageFaults(await sampleWord(choices))).toEqual([]);
  });
});

interface Damage {
  readonly part: string;
  readonly change: (xml: string) => string;
  readonly fault: string;
}

describe("the look at a file", () => {
  it.each<[string, Damage]>([
    [
      "elements out of order",
      {
        part: "word/document.xml",
        change: (xml) => xml.replace(/(<w:tblW[^>]*>)(.*?)(<w:tblLayout[^>]*>)/, "$3$2$1"),
        fault: "word/document.xml: w:tblW stands too late in w:tblPr",
      },
    ],
    [
      "a part that is gone",
      {
        part: "word/_rels/document.xml.rels",
        change: (xml) => xml.replace("header1.xml", "header9.xml"),
        fault: "word/_rels/document.xml.rels: word/header9.xml is not there",
      },
    ],
    [
      "a part of no known kind",
      {
        part: "[Content_Types].xml",
        change: (xml) =>
          xml
            .replace(/<Default[^>]*Extension="xml"[^>]*>/, "")
            .replace(/<Override[^>]*styles\.xml[^>]*>/, ""),
        fault: "word/styles.xml has no content type",
      },
    ],
    [
      "text that is no XML",
      {
        part: "word/styles.xml",
        change: (xml) => xml.replace("</w:styles>", ""),
        fault: "word/styles.xml: 1:",
      },
    ],
  ])("finds %s", async (_what, { part, change, fault }) => {
    const parts = unzipSync(await sampleWord(usualReportChoices));
    const xml = new TextDecoder().decode(parts[part]);
    const changed = zipSync({ ...parts, [part]: strToU8(change(xml)) });
    expect(packageFaults(changed).join("\n")).toContain(fault);
  });
});
