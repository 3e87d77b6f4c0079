import { areaAddress, columnLetters } from "../core/model/address";
import type { CalculatedRow, ComputedValue } from "../core/model/calculatedTable";
import { columnRoles } from "../core/model/columnRole";
import type { Figure } from "../core/model/figure";
import type { Group } from "../core/model/indicatorTable";
import { fillTemplate } from "../core/wording/fillTemplate";
import type { Language } from "./language";
import { assessmentName, columnRoleName } from "../core/wording/names";
import { numberText, percentText } from "../core/wording/numberText";
import { periodText } from "../core/wording/periodText";
import type { OpenedTable } from "../workflows/outcomes";
import { openTable } from "../workflows/openTable";
import type { Command } from "./command";
import { explanationJson } from "./explanationJson";
import { explanationLines } from "./explanationLines";
import { withInputFile } from "./inputFile";
import { readJson } from "./json";
import { layOut, shortened } from "./layOut";
import { openedTable } from "./noTableError";
import { textsOf } from "./textsOf";
import { wordingOf } from "./wordingOf";
import { workOptions } from "./workOptions";

/** `read`: what was understood of the file. */
export const readCommand: Command = async (asked) => {
  const opened = await withInputFile(asked.file, async (host) =>
    openedTable(await openTable(host, workOptions(asked)), asked),
  );
  const json = readJson(opened);
  if (asked.explain) {
    const { language } = asked;
    const text = [...placeLines(opened, language), "", ...explanationLines(opened, language)];
    return {
      status: 0,
      json: { ...json, ...explanationJson(opened, language) },
      text: text.join("\n"),
    };
  }
  return { status: 0, json, text: readText(opened, asked.language) };
};

function placeLines({ assessed }: OpenedTable, language: Language): readonly string[] {
  const texts = textsOf(language).read;
  const { table } = assessed.calculated;
  return [
    fillTemplate(texts.place, { sheet: table.sheet, range: areaAddress(table.area) }),
    fillTemplate(texts.period, { period: periodText(table.period, wordingOf(language)) }),
  ];
}

function readText(opened: OpenedTable, language: Language): string {
  const texts = textsOf(language).read;
  const { table, rows } = opened.assessed.calculated;
  const subRows = rows.filter(({ source }) => source.kind === "subRow").length;
  const columns = columnRoles.flatMap((role) => {
    const column = table.columns[role];
    return column === undefined
      ? []
      : [`${columnLetters(column)} ${columnRoleName(role, wordingOf(language))}`];
  });
  const lines = [
    ...placeLines(opened, language),
    fillTemplate(texts.columns, { columns: columns.join(" · ") }),
    fillTemplate(texts.counts, {
      indicators: String(opened.summary.total),
      groups: String(table.groups.length),
      subRows: String(subRows),
    }),
    ...table.groups.map((group) => `  ${groupText(group, language)}`),
    "",
    ...indicatorLines(opened, language),
  ];
  return lines.join("\n");
}

function groupText({ no, name, declared, counted }: Group, language: Language): string {
  const texts = textsOf(language).read;
  const isAsDeclared = declared === null || declared === counted;
  return fillTemplate(isAsDeclared ? texts.group : texts.groupDeclared, {
    name: no === null ? name : `${no}. ${name}`,
    counted: String(counted),
    declared: String(declared),
  });
}

const longestName = 44;
const numberColumns = [0, 3, 4, 5, 6];

function indicatorLines(opened: OpenedTable, language: Language): string[] {
  const { assessed } = opened;
  const verdicts = new Map(
    assessed.indicators.map(({ row, assessment }) => [row.source.row, assessment]),
  );
  const texts = textsOf(language).read;
  const lines = assessed.calculated.rows
    .filter(({ source }) => source.kind === "indicator" || source.kind === "subRow")
    .map((row) => {
      const assessment = verdicts.get(row.source.row);
      const verdict =
        assessment === undefined ? texts.subRow : assessmentName(assessment, wordingOf(language));
      return [...figureCells(row, language), verdict];
    });
  return layOut([texts.headings, ...lines], numberColumns);
}

function figureCells({ source, computed }: CalculatedRow, language: Language): string[] {
  return [
    String(source.row + 1),
    source.no ?? "",
    shortened(source.name, longestName),
    figureText(source.figures.plan, language),
    figureText(source.figures.actual, language),
    computedText(computed.vsSamePeriod, language),
    computedText(computed.vsPlan, language),
  ];
}

function figureText(figure: Figure, language: Language): string {
  switch (figure.kind) {
    case "number":
      return numberText(figure.value, wordingOf(language));
    case "word":
      return figure.text;
    case "ambiguous":
      return `${figure.text} ?`;
    case "error":
      return figure.code;
    case "blank":
      return "";
  }
}

function computedText(value: ComputedValue, language: Language): string {
  return typeof value === "number" ? percentText(value, wordingOf(language)) : (value ?? "");
}
