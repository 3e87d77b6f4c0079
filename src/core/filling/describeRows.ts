import type { IncomingValue } from "../model/filling";
import type { IndicatorTable } from "../model/indicatorTable";
import { plainNumber } from "./plainNumber";
import { describeName, type DescribedName } from "./describeName";

/** What is compared of a row of the table or of a value to be filled in. */
export interface Described {
  readonly name: DescribedName;
  readonly parent: DescribedName | null;
  /** The name behind that of its parent: “Diện tích gieo trồng Lúa”. */
  readonly joined: DescribedName | null;
  readonly group: DescribedName | null;
  readonly no: string | null;
  readonly unit: string | null;
}

export interface DescribedRow extends Described {
  /** 0-based sheet row. */
  readonly row: number;
  /** Number of its group for comparing. */
  readonly groupNo: string | null;
}

interface Texts {
  readonly name: string;
  readonly parent: string | null;
  readonly group: string | null;
  readonly no: string | null;
  readonly unit: string | null;
}

type Describe = (name: string) => DescribedName;

/** Names that stand several times are worked out once. */
export function describeOnce(): Describe {
  const known = new Map<string, DescribedName>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const described = describeName(name);
    known.set(name, described);
    return described;
  };
}

function describe(texts: Texts, once: Describe): Described {
  const { name, parent, group, unit } = texts;
  return {
    name: once(name),
    parent: parent === null ? null : once(parent),
    joined: parent === null ? null : once(`${parent} ${name}`),
    group: group === null ? null : once(group),
    no: plainNumber(texts.no),
    unit,
  };
}

/** The rows that can be filled: indicators and their sub-rows, each with the name of what it belongs to. */
export function describeRows(table: IndicatorTable): readonly DescribedRow[] {
  const rows: DescribedRow[] = [];
  const once = describeOnce();
  let parent: string | null = null;
  let group: string | null = null;
  for (const row of table.rows) {
    if (row.kind === "group") [group, parent] = [row.name, null];
    if (row.kind === "indicator") parent = row.name;
    if (row.kind !== "indicator" && row.kind !== "subRow") continue;
    const own = row.kind === "subRow" ? parent : null;
    const { name, no, unit } = row;
    const described = describe({ name, no, unit, group, parent: own }, once);
    rows.push({ ...described, row: row.row, groupNo: plainNumber(row.group) });
  }
  return rows;
}

/** A value with a name as it is compared with rows. */
export function describeValue(value: IncomingValue, once: Describe): Described {
  const { parent, group, no, unit } = value;
  return describe({ name: value.name ?? "", parent, group, no, unit }, once);
}
