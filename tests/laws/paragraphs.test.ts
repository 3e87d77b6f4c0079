import fc from "fast-check";
import { countsByGroup } from "../../src/core/document/countsByGroup";
import { flaggedLists } from "../../src/core/document/flaggedLists";
import { groupParagraphs } from "../../src/core/document/groupParagraphs";
import { fallsShort } from "../../src/core/model/fallsShort";
import { reachedForms, waitingForms, type WordingChoice } from "../../src/core/model/reportChoices";
import { countAt } from "../../src/core/model/standing";
import type { Summary } from "../../src/core/model/summary";
import { summarizeTable } from "../../src/core/summary/summarizeTable";
import { sentenceParts } from "../../src/core/wording/sentenceParts";
import { vi } from "../../src/core/wording/vi";
import { viDocument } from "../../src/core/wording/viDocument";
import { anyRows } from "../support/anyRow";
import type { RowLiteral } from "../support/buildTable";
import { assessedTable } from "../unit/summary/assessedTable";

const choice: fc.Arbitrary<WordingChoice> = fc.record({
  reached: fc.constantFrom(...reachedForms),
  waiting: fc.constantFrom(...waitingForms),
});
const wishes = fc.record({ choice, months: fc.constantFrom(3, 6, 9, 12, null) });
const general = (): string => "General";

/** Two groups, each with rows of its own. */
const groups = fc
  .tuple(anyRows, anyRows)
  .map(([first, second]): readonly RowLiteral[] => [
    { kind: "group", no: "I", name: "Nhóm một" },
    ...withoutHeadings(first),
    { kind: "group", no: "II", name: "Nhóm hai" },
    ...withoutHeadings(second),
  ]);

function withoutHeadings(rows: readonly RowLiteral[]): readonly RowLiteral[] {
  return rows.filter(({ kind }) => kind !== "group" && kind !== "total");
}

/** The counts of the paragraphs' first sentences, added up by the words behind them. */
function addedUp(paragraphs: readonly string[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const [lead = ""] = paragraph.split(". ");
    const counted = lead.replace(/\.$/, "").replace(/^.*?: có (?:\d+ chỉ tiêu, trong đó )?/, "");
    for (const [, n, words = ""] of counted.matchAll(/(\d+) chỉ tiêu ([^,()]+)/g)) {
      const key = words.trim();
      sums.set(key, (sums.get(key) ?? 0) + Number(n));
    }
  }
  return sums;
}

/** The same as the sentence has it. */
function expected(summary: Summary, wording: WordingChoice): readonly number[] {
  return sentenceParts(summary.yearResults !== undefined, wording, vi)
    .map(({ counted }) => countAt(counted, summary))
    .filter((count) => count > 0);
}

describe("laws of the paragraphs", () => {
  it("the groups add up to what the sentence says, part for part", () => {
    fc.assert(
      fc.property(groups, wishes, (rows, wish) => {
        const period = { months: wish.months, year: 2023 };
        const { assessed } = assessedTable(rows, { period });
        const wording = { texts: vi, document: viDocument, choice: wish.choice };
        const paragraphs = groupParagraphs(assessed, general, wording);
        const summary = summarizeTable(assessed);
        const notStarted = summary.yearResults === undefined ? 0 : 1;
        const sums = [...addedUp(paragraphs)].filter(
          ([words]) => notStarted === 0 || words !== "chưa thực hiện",
        );
        const byCount = (counts: readonly number[]) => [...counts].sort((a, b) => a - b);
        expect(byCount(sums.map(([, n]) => n))).toEqual(byCount(expected(summary, wish.choice)));
      }),
    );
  });

  it("the lists hold exactly the indicators that fall short, and the counts add up", () => {
    fc.assert(
      fc.property(groups, wishes, (rows, wish) => {
        const period = { months: wish.months, year: 2023 };
        const { assessed } = assessedTable(rows, { period });
        const wording = { texts: vi, document: viDocument, choice: wish.choice };
        const listed = flaggedLists(assessed, general, wording).flatMap(({ table }) => table.rows);
        expect(listed).toHaveLength(assessed.indicators.filter(fallsShort).length);
        const { table } = countsByGroup(assessed, wording);
        for (const { cells } of table.rows) {
          const [, all = 0, ...parts] = cells.map(Number);
          expect(parts.reduce((sum, n) => sum + n, 0)).toBe(all);
        }
      }),
    );
  });
});
