import { foldText } from "../core/model/foldText";
import type { IndicatorTable } from "../core/model/indicatorTable";

/** What tells a row of a table from the others, wherever it stands: compared without diacritics and capitals. */
export interface RowLabel {
  readonly no: string;
  readonly name: string;
  /** Names of the heading and, for a sub-row, of the indicator it stands under. */
  readonly group: string;
  readonly parent: string;
  /** Name of the row above: tells rows apart that are otherwise alike. */
  readonly above: string;
  /** The coarsest of `labelKeys` that was this row's alone; -1 where none was. */
  readonly alone: number;
}

type Place = Omit<RowLabel, "alone">;

/** Keys of a row, the finest first: with its neighbour, as it stands, renumbered, moved to another group. */
export function labelKeys({ no, name, group, parent, above }: Place): readonly string[] {
  const key = (...parts: readonly string[]): string => parts.join("\n");
  return [
    key(no, name, group, parent, above),
    key(no, name, group, parent),
    key(name, group, parent),
    key(name, parent),
  ];
}

/** Label of each row of a table, by its 0-based sheet row. */
export function rowLabels(table: IndicatorTable): ReadonlyMap<number, RowLabel> {
  const places = rowPlaces(table);
  const counts = new Map<string, number>();
  const levelled = places.map(({ place }) => labelKeys(place).map((key, at) => `${at}\n${key}`));
  for (const key of levelled.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map(
    places.map(({ row, place }, index) => {
      // What is alone by a coarse key is alone by every finer one.
      const alone = (levelled[index] ?? []).filter((key) => counts.get(key) === 1).length - 1;
      return [row, { ...place, alone }] as const;
    }),
  );
}

interface PlacedRow {
  readonly row: number;
  readonly place: Place;
}

function rowPlaces({ rows }: IndicatorTable): readonly PlacedRow[] {
  let group = "";
  let indicator = "";
  let above = "";
  return rows.map(({ row, kind, no, name: written }) => {
    const name = foldText(written);
    if (kind === "group") indicator = "";
    const place = {
      no: foldText(no ?? ""),
      name,
      group: kind === "group" ? "" : group,
      parent: kind === "subRow" ? indicator : "",
      above,
    };
    if (kind === "group") group = name;
    if (kind === "indicator") indicator = name;
    above = name;
    return { row, place };
  });
}
