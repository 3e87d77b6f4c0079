import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type Table,
  type ISectionOptions,
} from "docx";
import type { DocumentList, ReportDocument } from "../core/model/reportDocument";
import type { DocumentTexts } from "../core/wording/documentTexts";
import { fillTemplate } from "../core/wording/fillTemplate";
import { dateParts } from "../core/wording/headingLines";
import { headingBlock, signatureBlock } from "./wordHeading";
import { bodyParagraph, line, rule } from "./wordParagraphs";
import { fontName, halfPoints, margins, paper, sizes, twips } from "./wordStyle";
import { wordTable } from "./wordTable";

/**
 * The document as .docx: the report with its heading, paragraphs and signature; the appendix, numbered anew, with the whole table. In the
 * form of Decree 30/2020/NĐ-CP, appendix I.
 */
export async function exportWord(
  document: ReportDocument,
  texts: DocumentTexts,
): Promise<Uint8Array> {
  const file = new Document({
    title: document.subject,
    creator: "",
    lastModifiedBy: "",
    styles: {
      default: {
        document: { run: { font: fontName, size: halfPoints(sizes.text), color: "000000" } },
      },
    },
    sections: [reportSection(document, texts), appendixSection(document, texts)],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** The rule under the title is a third to half as long as the title: it begins and ends so far from the margins. */
const titleInset = 0.355;

function reportSection(document: ReportDocument, texts: DocumentTexts): ISectionOptions {
  const width = textWidth("portrait");
  const { heading, paragraphs, isHeaded, isSigned } = document;
  const title = { size: sizes.text, bold: true, align: "center" } as const;
  const last = paragraphs.length - 1;
  return {
    ...pages("portrait"),
    children: [
      ...(isHeaded ? [headingBlock(heading, texts, width)] : []),
      line(texts.report, { ...title, before: isHeaded ? 360 : 0 }),
      line(document.subject, title),
      rule(Math.round(width * titleInset), { after: 240 }),
      ...paragraphs.map((text, index) =>
        bodyParagraph(index === last ? text.replace(/[.\s]*$/, texts.end) : text),
      ),
      ...(isSigned ? [line("", { size: sizes.text }), signatureBlock(heading, texts, width)] : []),
    ],
  };
}

function appendixSection(document: ReportDocument, texts: DocumentTexts): ISectionOptions {
  const { orientation, table, lists, counts } = document;
  const width = textWidth(orientation);
  const list = (one: DocumentList): readonly (Paragraph | Table)[] => [
    tableHeading(one.heading),
    wordTable(one.table, width),
  ];
  return {
    ...pages(orientation),
    children: [
      ...appendixTitle(document, texts),
      ...(counts === null ? [] : [...list(counts), tableHeading(texts.tableHeading)]),
      wordTable(table, width),
      ...lists.flatMap(list),
    ],
  };
}

/** What the appendix is called and belongs to. */
function appendixTitle(
  { heading, isHeaded, appendixTitle: title }: ReportDocument,
  texts: DocumentTexts,
): readonly Paragraph[] {
  const centred = { size: sizes.text, align: "center" } as const;
  const or = (text: string): string => (text === "" ? texts.dots : text);
  const attached = fillTemplate(texts.attached, {
    number: or(heading.number),
    issuer: or(heading.issuer),
    ...dateParts(heading, texts.dots),
  });
  return [
    line(texts.appendix, { ...centred, bold: true }),
    line(title, { ...centred, bold: true, after: isHeaded ? 0 : 200 }),
    ...(isHeaded ? [line(attached, { ...centred, italics: true, after: 200 })] : []),
  ];
}

/** A line above a table, on the same page as its first rows. */
function tableHeading(text: string): Paragraph {
  return line(text, { size: sizes.heading, bold: true, before: 240, after: 120, keepNext: true });
}

/** Width between the margins, in twips. */
function textWidth(orientation: ReportDocument["orientation"]): number {
  const across = orientation === "portrait" ? paper.width : paper.height;
  return twips(across - margins.left - margins.right);
}

/** A4 with the decree's margins; pages numbered from 1 in the middle of the top margin, the first without its number. */
function pages(
  orientation: ReportDocument["orientation"],
): Pick<ISectionOptions, "properties" | "headers"> {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: {
          width: twips(paper.width),
          height: twips(paper.height),
          orientation:
            orientation === "portrait" ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: {
          top: twips(margins.top),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          right: twips(margins.right),
          header: twips(margins.header),
          footer: twips(margins.header),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
  };
}

function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(sizes.text) });
  return new Header({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })],
  });
}
