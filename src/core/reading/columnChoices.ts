import type { ColumnRole } from "../model/columnRole";
import type { ColumnChoice } from "../model/readingChoice";
import type { ColumnMeaning, HeadingKind } from "./columnMeaning";
import { headingKey, type WrittenHeading } from "./writtenHeading";

/** What a person decided, as it applies to this table. */
export interface ColumnChoices {
  /** By column; null where it shall have no role. */
  readonly fixed: ReadonlyMap<number, ColumnRole | null>;
  /** Decisions that no column fits any more, or that another one took back. */
  readonly lost: readonly ColumnChoice[];
}

type Headings = ReadonlyMap<number, WrittenHeading>;

/** The column a decision is about: where it was, or the only one that is headed so now. */
function columnOf(choice: ColumnChoice, headings: Headings): number | null {
  const there = headings.get(choice.column);
  if (choice.heading === null) return there === undefined ? null : choice.column;
  const wanted = headingKey(choice.heading);
  if (there !== undefined && headingKey(there.text) === wanted) return choice.column;
  const same = [...headings.values()].filter(({ text }) => headingKey(text) === wanted);
  const [only] = same;
  return wanted === "" || only === undefined || same.length > 1 ? null : only.column;
}

/** A person's decisions found in the table as it stands; of two for one column or one role the later counts. */
export function findColumnChoices(
  choices: readonly ColumnChoice[],
  headings: Headings,
): ColumnChoices {
  const fixed = new Map<number, ColumnRole | null>();
  const lost: ColumnChoice[] = [];
  for (const choice of [...choices].reverse()) {
    const column = columnOf(choice, headings);
    const isTaken = choice.role !== null && [...fixed.values()].includes(choice.role);
    if (column === null || isTaken || fixed.has(column)) lost.push(choice);
    else fixed.set(column, choice.role);
  }
  return { fixed, lost: lost.reverse() };
}

/** Kinds of which a table has one column: decided by a person, it takes the word from the others. */
const singleKinds: readonly HeadingKind[] = ["no", "name", "unit", "note", "remaining"];

/** The headings as if they said what the person decided. */
export function withChoices(
  meanings: readonly ColumnMeaning[],
  fixed: ColumnChoices["fixed"],
): readonly ColumnMeaning[] {
  const decided = [...fixed.values()];
  return meanings.map((meaning) => {
    const role = fixed.get(meaning.column);
    // Without a role its words shall not count either.
    if (role === null) return { ...meaning, kind: "other", words: "" };
    if (role !== undefined) return { ...meaning, kind: role };
    const isSuperseded =
      singleKinds.includes(meaning.kind) && decided.some((each) => each === meaning.kind);
    return isSuperseded ? { ...meaning, kind: "other" } : meaning;
  });
}
