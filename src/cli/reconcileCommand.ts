import { cellAddress } from "../core/model/address";
import type { ReportCheck, ReportDifference } from "../core/model/reportCheck";
import { fillTemplate } from "../core/wording/fillTemplate";
import { columnRoleName } from "../core/wording/names";
import { numberText } from "../core/wording/numberText";
import { compareReport } from "../workflows/compareReport";
import { openTable } from "../workflows/openTable";
import type { OpenedTable } from "../workflows/outcomes";
import type { Arguments } from "./arguments";
import type { Answer } from "./command";
import { fillTextsOf } from "./fillTextsOf";
import { withInputFile } from "./inputFile";
import type { Io } from "./io";
import type { Json } from "./json";
import type { Language } from "./language";
import { layOut, shortened } from "./layOut";
import { openedTable } from "./noTableError";
import { UsageError } from "./usageError";
import { readText } from "./valuesFile";
import { wordingOf } from "./wordingOf";
import { workOptions } from "./workOptions";

/** `fill --reconcile`: a report beside the table; nothing is written, status 1 where a figure differs. */
export async function reconcileCommand(asked: Arguments, io: Io): Promise<Answer> {
  const { from, report, reconcile } = asked.fill;
  if (reconcile === null) throw new UsageError("missingFrom", asked.command);
  if (from.length > 0 || report !== null) throw new UsageError("tooManySources", reconcile);
  const text = await readText(reconcile, io);
  const opened = await withInputFile(asked.file, async (host) =>
    openedTable(await openTable(host, workOptions(asked)), asked),
  );
  const check = compareReport(opened, text);
  return {
    status: check.differences.length === 0 ? 0 : 1,
    json: reconcileJson(check, opened),
    text: reconcileLines(check, asked.language).join("\n"),
  };
}

function reconcileJson(
  { differences, agreements, notFound }: ReportCheck,
  opened: OpenedTable,
): Json {
  return {
    sheet: opened.snapshot.sheet,
    differences: differences.map((difference) => differenceJson(difference, opened)),
    agreements: agreements.length,
    notFound: notFound.map(({ subject, start, end }) => ({ subject, start, end })),
  };
}

function differenceJson(difference: ReportDifference, { assessed }: OpenedTable): Json {
  const { kind, text, start, end, said, inTable } = difference;
  const common = { kind, text, start, end, said, inTable };
  if (difference.kind === "countDiffers") return { ...common, counted: difference.counted };
  const { role, row, name } = difference;
  const column = assessed.calculated.table.columns[role];
  const cell = column === undefined ? null : cellAddress(row, column);
  return { ...common, role, row: row + 1, cell, name };
}

const figureColumns = [1, 4, 5];

function reconcileLines(
  { differences, agreements, notFound }: ReportCheck,
  language: Language,
): string[] {
  const texts = fillTextsOf(language).reconcile;
  const rows = differences.map((difference) => differenceCells(difference, language));
  const counts = {
    differences: String(differences.length),
    agreements: String(agreements.length),
    notFound: String(notFound.length),
  };
  return [
    ...(rows.length === 0 ? [texts.agree] : layOut([texts.headings, ...rows], figureColumns)),
    ...(notFound.length === 0
      ? []
      : ["", texts.notFound, ...notFound.map(({ subject }) => `  ${shortened(subject, 80)}`)]),
    "",
    fillTemplate(texts.counts, counts),
  ];
}

function differenceCells(difference: ReportDifference, language: Language): readonly string[] {
  const texts = fillTextsOf(language).reconcile;
  const words = wordingOf(language);
  const shown = (value: number | null): string => (value === null ? "–" : numberText(value, words));
  const isCount = difference.kind === "countDiffers";
  const about = isCount
    ? ["", texts.counted[difference.counted], ""]
    : [
        String(difference.row + 1),
        shortened(difference.name, 40),
        columnRoleName(difference.role, words),
      ];
  const { text, said, inTable, kind } = difference;
  return [shortened(text, 30), ...about, shown(said), shown(inTable), texts.differences[kind]];
}
