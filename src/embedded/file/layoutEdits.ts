import { areaAddress } from "../../core/model/address";
import type { Area } from "../../core/model/area";
import type { Edit } from "../../core/model/edit";
import type { FileConditionalFormat, FileSheet } from "./fileModel";
import { columnCharacters } from "./measures";

/** What must be written so that the layout of `before` becomes that of `now`. */
export function layoutEdits(before: FileSheet, now: FileSheet): readonly Edit[] {
  const merges = newMerges(before, now).map((area): Edit => {
    return { kind: "merge", sheet: now.name, area };
  });
  return [
    ...merges,
    ...widthEdits(before, now),
    ...heightEdits(before, now),
    ...pageEdits(before, now),
    ...ruleEdits(before, now),
    ...chartEdits(before, now),
  ];
}

function chartEdits(before: FileSheet, now: FileSheet): readonly Edit[] {
  const old = new Map(before.charts.map(({ chart }) => [chart.name, JSON.stringify(chart)]));
  return now.charts
    .filter(({ chart }) => old.get(chart.name) !== JSON.stringify(chart))
    .map(({ chart }) => ({ kind: "addChart", sheet: now.name, chart }));
}

/** Names of the charts that are no more. */
export function goneCharts(before: FileSheet, now: FileSheet): readonly string[] {
  const left = new Set(now.charts.map(({ chart }) => chart.name));
  return before.charts.map(({ chart }) => chart.name).filter((name) => !left.has(name));
}

function widthEdits(before: FileSheet, now: FileSheet): readonly Edit[] {
  const old = widthsOf(before);
  return [...widthsOf(now)]
    .filter(([column, pixels]) => pixels !== (old.get(column) ?? before.defaultColumnWidth))
    .map(([column, pixels]) => ({
      kind: "columnWidth",
      sheet: now.name,
      column,
      characters: columnCharacters(pixels),
    }));
}

function heightEdits(before: FileSheet, now: FileSheet): readonly Edit[] {
  const old = new Map(before.rows.map(({ row, height }) => [row, height]));
  return now.rows.flatMap(({ row, height }): readonly Edit[] => {
    if (height === null || height === old.get(row)) return [];
    return [{ kind: "rowHeight", sheet: now.name, row, points: height }];
  });
}

function pageEdits(before: FileSheet, { name, pageSetup }: FileSheet): readonly Edit[] {
  const isSame = JSON.stringify(pageSetup) === JSON.stringify(before.pageSetup);
  if (pageSetup === null || isSame) return [];
  return [{ kind: "pageSetup", sheet: name, setup: pageSetup }];
}

/** Merged areas that are no more. */
export function goneMerges(before: FileSheet, now: FileSheet): readonly Area[] {
  const left = new Set(now.merges.map(areaAddress));
  return before.merges.filter((area) => !left.has(areaAddress(area)));
}

function newMerges(before: FileSheet, now: FileSheet): readonly Area[] {
  return goneMerges(now, before);
}

function widthsOf(sheet: FileSheet): ReadonlyMap<number, number> {
  return new Map(
    sheet.columns.flatMap(({ first, last, width }) =>
      Array.from({ length: last - first + 1 }, (_, at): [number, number] => [
        first + at,
        width ?? sheet.defaultColumnWidth,
      ]),
    ),
  );
}

function ruleEdits(before: FileSheet, now: FileSheet): readonly Edit[] {
  const sheet = now.name;
  const old = new Map(before.conditionalFormats.map((format) => [format.id, format]));
  const kept = new Set<string>();
  const added: Edit[] = [];
  for (const format of now.conditionalFormats) {
    const was = old.get(format.id);
    // A rule of another kind cannot be written anew; it stays as it was.
    const isSame = was !== undefined && (format.rule === null || sameRule(was, format));
    if (isSame) kept.add(format.id);
    else added.push(...flagEdits(sheet, format));
  }
  const gone = [...old.keys()].filter((id) => !kept.has(id));
  return [...gone.map((id): Edit => ({ kind: "removeFlag", sheet, id })), ...added];
}

function sameRule(one: FileConditionalFormat, other: FileConditionalFormat): boolean {
  const text = ({ areas, rule, style }: FileConditionalFormat): string =>
    JSON.stringify([areas.map(areaAddress), rule, Object.entries(style).sort()]);
  return text(one) === text(other);
}

function flagEdits(sheet: string, { areas, rule, style }: FileConditionalFormat): readonly Edit[] {
  if (areas.length === 0 || rule?.kind !== "formula") return [];
  return [{ kind: "addFlag", sheet, areas, formula: rule.formula, style }];
}
