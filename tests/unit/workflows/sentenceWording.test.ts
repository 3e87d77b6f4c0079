import { usualReportChoices } from "../../../src/core/model/reportChoices";
import { en } from "../../../src/core/wording/en";
import { vi } from "../../../src/core/wording/vi";
import { viDocument } from "../../../src/core/wording/viDocument";
import { documentOf } from "../../../src/workflows/documentOf";
import { openTable } from "../../../src/workflows/openTable";
import type { OpenedTable } from "../../../src/workflows/outcomes";
import { saveReportChoices } from "../../../src/workflows/saveReportChoices";
import { sentenceOf } from "../../../src/workflows/sentenceOf";
import { withReportChoices } from "../../../src/workflows/withReportChoices";
import { MemoryHost } from "../../support/memoryHost";
import { planTable } from "./planWorkbook";

const choices = {
  ...usualReportChoices,
  wording: { reached: "atLeast", waiting: "notAssessable" },
} as const;

async function opened(host: MemoryHost, months: number): Promise<OpenedTable> {
  const outcome = await openTable(host, { months });
  if (outcome.kind !== "opened") throw new Error(outcome.reason);
  return outcome.opened;
}

describe("the forms of words kept with a workbook", () => {
  it.each([3, 6, 9, 12])("are those of every sentence, of %s months", async (months) => {
    const host = new MemoryHost(planTable());
    const usual = await opened(host, months);
    const stored = await saveReportChoices(host, choices);
    const kept = await opened(host, months);
    expect(kept.sentence).toBe(sentenceOf(kept, vi));
    expect(documentOf(kept, { texts: vi, document: viDocument }).paragraphs[0]).toBe(kept.sentence);
    expect(withReportChoices(usual, stored).sentence).toBe(kept.sentence);
    expect(kept.sentence).not.toMatch(/đạt và vượt trên|vào cuối năm/);
    if (months < 12) expect(kept.sentence).not.toBe(usual.sentence);
  });

  it("hold in English too", async () => {
    const host = new MemoryHost(planTable());
    await saveReportChoices(host, choices);
    expect(sentenceOf(await opened(host, 6), en)).toContain("at least 50% of the plan");
  });
});
