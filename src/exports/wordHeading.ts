import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type Paragraph,
} from "docx";
import type { DocumentHeading } from "../core/model/reportDocument";
import type { DocumentTexts } from "../core/wording/documentTexts";
import { dateLine, numberLine, recipientLine } from "../core/wording/headingLines";
import { line, rule } from "./wordParagraphs";
import { sizes } from "./wordStyle";

/** The issuing body takes two fifths of the line, the name of the country the rest. */
const leftShare = 0.4;
/** The country's name stands on one line: its column keeps no room at the sides. */
const noMargins = { left: 0, right: 0 };

/** Cơ quan, số – quốc hiệu, tiêu ngữ, địa danh và ngày: two columns without lines (appendix I of the decree, parts 1–4). */
export function headingBlock(heading: DocumentHeading, texts: DocumentTexts, width: number): Table {
  const { superior, issuer } = heading;
  const or = (text: string): string => (text === "" ? texts.dots : text);
  const top = { size: sizes.heading, align: "center" } as const;
  const left = Math.round(width * leftShare);
  const right = width - left;
  return columns(width, [
    [
      left,
      [
        ...(superior === "" ? [] : [line(superior.toUpperCase(), top)]),
        line(or(issuer).toUpperCase(), { ...top, bold: true }),
        rule(Math.round(left * 0.3)),
        line(numberLine(heading, texts), {
          ...top,
          size: sizes.motto,
          before: 60,
        }),
      ],
    ],
    [
      right,
      [
        line(texts.country, { ...top, bold: true }),
        line(texts.motto, { ...top, size: sizes.motto, bold: true }),
        rule(Math.round(right * 0.2)),
        line(dateLine(heading, texts), { ...top, size: sizes.motto, italics: true, before: 60 }),
      ],
    ],
  ]);
}

/** Nơi nhận – quyền hạn, chức vụ, chữ ký (parts 7 and 9). */
export function signatureBlock(
  heading: DocumentHeading,
  texts: DocumentTexts,
  width: number,
): Table {
  const { recipients, capacity, signer } = heading;
  const half = Math.round(width / 2);
  const left = [
    line(texts.recipients, { size: 12, bold: true, italics: true }),
    ...recipients.map((recipient) => line(recipientLine(recipient), { size: sizes.small })),
  ];
  const signed = { size: sizes.text, bold: true, align: "center" } as const;
  const right = [
    ...(capacity.length === 0 ? [texts.dots] : capacity).map((text) =>
      line(text.toUpperCase(), signed),
    ),
    line(signer === "" ? texts.dots : signer, { ...signed, before: signatureRoom }),
  ];
  return columns(width, [
    [half, recipients.length === 0 ? [line("", { size: 12 })] : left],
    [width - half, right],
  ]);
}

/** Room for signature and seal: some 3,5 cm. */
const signatureRoom = 1900;

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

function columns(
  width: number,
  cells: readonly (readonly [number, readonly Paragraph[]])[],
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: cells.map(([own]) => own),
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          ([own, children]) =>
            new TableCell({
              width: { size: own, type: WidthType.DXA },
              margins: noMargins,
              children,
            }),
        ),
      }),
    ],
  });
}
