import {
  assessments,
  yearResults,
  type AssessedIndicator,
  type AssessedTable,
} from "../model/assessment";
import { indicatorGroups, type IndicatorGroup } from "../model/indicatorGroups";
import { usualWording } from "../model/reportChoices";
import type { DocumentColumn, DocumentList, DocumentRow } from "../model/reportDocument";
import { standingOf, type Standing } from "../model/standing";
import type { DocumentWording } from "../wording/documentColumn";
import { standingName } from "../wording/names";
import { againstThreshold } from "./againstThreshold";

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
  const counts = (among: readonly AssessedIndicator[]): readonly string[] => [
    String(among.length),
    ...standings.map((one) => String(among.filter(standsAt(one)).length)),
  ];
  const names = standings.map((one) => headingOf(one, assessed, wording));
  const columns = [document.all, ...names].map((heading): DocumentColumn => ({
    heading,
    width: countWidth,
    align: "center",
  }));
  const groups = indicatorGroups(assessed);
  if (groups.every(({ group }) => group === null)) {
    const rows: readonly DocumentRow[] = [{ kind: "total", cells: counts(indicators) }];
    return { heading: document.countsHeading, table: { columns, nameColumn: -1, rows } };
  }
  const row = (name: string, among: readonly AssessedIndicator[]) => [name, ...counts(among)];
  const rows = groups.map((one): DocumentRow => {
    return { kind: "indicator", cells: row(groupName(one, wording), one.indicators) };
  });
  const table = {
    columns: [{ heading: document.group, width: groupWidth, align: "left" as const }, ...columns],
    nameColumn: 0,
    rows: [...rows, { kind: "total" as const, cells: row(document.all, indicators) }],
  };
  return { heading: document.countsByGroupHeading, table };
}

function standsAt(standing: Standing): (one: AssessedIndicator) => boolean {
  return (one) => standingOf(one) === standing;
}

function groupName({ group }: IndicatorGroup, { document }: DocumentWording): string {
  if (group === null) return document.noGroup;
  const name = group.name.replace(/\s+/g, " ").trim();
  return group.no === null ? name : `${group.no}. ${name}`;
}

function headingOf(standing: Standing, assessed: AssessedTable, wording: DocumentWording): string {
  if (standing === "reached" || standing === "below") {
    return capitalized(againstThreshold(standing, assessed, wording));
  }
  const { waiting } = wording.choice ?? usualWording;
  if (standing === "yearEnd") return wording.document.waitingHeading[waiting];
  return standingName(standing, wording.texts);
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
