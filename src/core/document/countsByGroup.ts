import {
  assessments,
  yearResults,
  type AssessedIndicator,
  type AssessedTable,
  type Assessment,
  type YearResult,
} from "../model/assessment";
import { usualWording } from "../model/reportChoices";
import type { DocumentColumn, DocumentList, DocumentRow } from "../model/reportDocument";
import type { DocumentWording } from "../wording/documentColumn";
import { assessmentName, yearResultName } from "../wording/names";
import { againstThreshold } from "./againstThreshold";
import { indicatorGroups, type IndicatorGroup } from "./indicatorGroups";

/** Where indicators stand: in the course of the year, and when it is over. */
type Standing = Assessment | YearResult;

/** When the year is over what is left to say of the others is that they wait or have no figure. */
const standingsOfYear: readonly Standing[] = [...yearResults, "yearEnd", "missing"];

/** Characters. */
const groupWidth = 34;
const countWidth = 11;

/** How many indicators stand where, a row for each group; what no indicator comes to has no column. */
export function countsByGroup(assessed: AssessedTable, wording: DocumentWording): DocumentList {
  const { document } = wording;
  const { indicators } = assessed;
  const isOver = indicators.some(({ yearResult }) => yearResult !== undefined);
  const standings = (isOver ? standingsOfYear : assessments).filter((one) =>
    indicators.some(standsAt(one)),
  );
  const groups = indicatorGroups(assessed);
  const count = (name: string, among: readonly AssessedIndicator[]): readonly string[] => [
    name,
    String(among.length),
    ...standings.map((one) => String(among.filter(standsAt(one)).length)),
  ];
  const isParted = groups.some(({ heading }) => heading !== null);
  const rows = (isParted ? groups : []).map((group): DocumentRow => ({
    kind: "indicator",
    cells: count(groupName(group, wording), group.indicators),
  }));
  const columns: readonly DocumentColumn[] = [
    { heading: document.group, width: groupWidth, align: "left" },
    ...[document.all, ...standings.map((one) => standingName(one, assessed, wording))].map(
      (heading) => ({ heading, width: countWidth, align: "center" as const }),
    ),
  ];
  const total: DocumentRow = { kind: "total", cells: count(document.all, indicators) };
  return {
    heading: document.countsHeading,
    table: { columns, nameColumn: 0, rows: [...rows, total] },
  };
}

function standsAt(standing: Standing): (one: AssessedIndicator) => boolean {
  return ({ assessment, yearResult }) => (yearResult ?? assessment) === standing;
}

function groupName({ heading }: IndicatorGroup, { document }: DocumentWording): string {
  if (heading === null) return document.noGroup;
  const name = heading.name.replace(/\s+/g, " ").trim();
  return heading.no === null ? name : `${heading.no}. ${name}`;
}

function standingName(
  standing: Standing,
  assessed: AssessedTable,
  wording: DocumentWording,
): string {
  if (standing === "reached" || standing === "below") {
    return capitalized(againstThreshold(standing, assessed, wording));
  }
  const { waiting } = wording.choice ?? usualWording;
  if (standing === "yearEnd") return wording.document.waitingHeading[waiting];
  return isYearResult(standing)
    ? yearResultName(standing, wording.texts)
    : assessmentName(standing, wording.texts);
}

function isYearResult(standing: Standing): standing is YearResult {
  return yearResults.some((one) => one === standing);
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
