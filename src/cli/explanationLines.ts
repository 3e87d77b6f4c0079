import { areaAddress, cellAddress, columnLetters } from "../core/model/address";
import { confidenceLevel } from "../core/model/confidenceLevel";
import type { ColumnRole } from "../core/model/columnRole";
import type { ColumnExplanation, NumberExplanation } from "../core/model/readingExplanation";
import { fillTemplate } from "../core/wording/fillTemplate";
import { columnRoleName } from "../core/wording/names";
import { numberText } from "../core/wording/numberText";
import { periodText } from "../core/wording/periodText";
import { reasonText } from "../core/wording/reasonText";
import type { OpenedTable, TableOption } from "../workflows/outcomes";
import { shortened } from "./layOut";
import type { Language } from "./language";
import { reasonTextsOf } from "./reasonTextsOf";
import { textsOf } from "./textsOf";
import { wordingOf } from "./wordingOf";

/** Why the table was read as it was, for a person: header, columns, doubtful figures, other tables, and what to type to change it. */
export function explanationLines(opened: OpenedTable, language: Language): readonly string[] {
  const texts = textsOf(language).explain;
  const { columns, numbers } = opened.explanation;
  return [
    headerLine(opened, language),
    ...periodLines(opened, language),
    "",
    texts.columns,
    ...columns.flatMap((column) => columnLines(column, language)),
    `  ${texts.columnsHint}`,
    "",
    ...(numbers.length === 0 ? [texts.noNumbers] : [texts.numbers]),
    ...numbers.flatMap((number) => figureLines(number, language)),
    "",
    ...tableLines(opened.tables, language),
  ];
}

function headerLine({ assessed }: OpenedTable, language: Language): string {
  const { area, headerRowCount } = assessed.calculated.table;
  const [first, last] = [area.row + 1, area.row + headerRowCount].map(String);
  const { header, headerRows } = textsOf(language).explain;
  return fillTemplate(first === last ? header : headerRows, {
    first: first ?? "",
    last: last ?? "",
  });
}

function periodLines(opened: OpenedTable, language: Language): readonly string[] {
  const texts = textsOf(language).explain;
  const { confidence, reasons } = opened.explanation.period;
  const { period } = opened.assessed.calculated.table;
  const isKnown = period.months !== null || period.year !== null;
  const line = fillTemplate(texts.period, {
    period: isKnown ? periodText(period, wordingOf(language)) : texts.noPeriod,
    confidence: texts.confidence[confidenceLevel(confidence)],
  });
  const because = reasons.map((reason) =>
    reasonText(reason, reasonTextsOf(language).period, wordingOf(language)),
  );
  return [line, ...becauseLine(because, language)];
}

function columnLines(column: ColumnExplanation, language: Language): readonly string[] {
  const texts = textsOf(language).explain;
  const { heading, confidence } = column;
  const reasons = column.reasons.map((reason) =>
    reasonText(reason, reasonTextsOf(language).roles, wordingOf(language)),
  );
  const line = fillTemplate(texts.column, {
    letters: columnLetters(column.column),
    heading: heading === "" ? texts.noHeading : `“${shortened(heading, 70)}”`,
    role: roleText(column.role, language),
    confidence: texts.confidence[confidenceLevel(confidence)],
  });
  return [`  ${line}`, ...becauseLine(reasons, language)];
}

function roleText(role: ColumnRole | null, language: Language): string {
  if (role === null) return textsOf(language).explain.noRole;
  return `${columnRoleName(role, wordingOf(language))} (${role})`;
}

function becauseLine(reasons: readonly string[], language: Language): readonly string[] {
  if (reasons.length === 0) return [];
  const text = reasons.join("; ").replace(/\s+/g, " ");
  return [`       ${fillTemplate(textsOf(language).explain.because, { reasons: text })}`];
}

function figureLines(number: NumberExplanation, language: Language): readonly string[] {
  const texts = textsOf(language).explain;
  const { numbers } = reasonTextsOf(language);
  const reason = reasonText(number.reason, numbers, wordingOf(language));
  const figure = (value: number): string => numberText(value, wordingOf(language), 10);
  const line = fillTemplate(number.value === null ? texts.numberOpen : texts.number, {
    cell: cellAddress(number.cell.row, number.cell.column),
    text: shortened(number.text, 40),
    value: number.value === null ? "" : figure(number.value),
    readings: number.readings.map(figure).join(" · "),
    confidence: texts.confidence[confidenceLevel(number.confidence)],
  });
  return [`  ${line}`, ...becauseLine([reason], language)];
}

function tableLines(tables: readonly TableOption[], language: Language): readonly string[] {
  const texts = textsOf(language).explain;
  const others = tables.filter(({ isOpen }) => !isOpen);
  if (others.length === 0) return [texts.noTables];
  return [
    texts.tables,
    ...others.map(({ sheet, place }) => {
      const range = areaAddress(place.area);
      const title = place.title === null ? "" : `: ${shortened(place.title, 70)}`;
      const cell = cellAddress(place.area.row, place.area.column);
      return `  ${fillTemplate(texts.table, { sheet, range, title, cell })}`;
    }),
  ];
}
