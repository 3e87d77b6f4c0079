import { vi } from "../../../src/core/wording/vi";
import { viDocument } from "../../../src/core/wording/viDocument";
import { documentOf, plainDocumentOf } from "../../../src/workflows/documentOf";
import { openTable } from "../../../src/workflows/openTable";
import { saveHeading } from "../../../src/workflows/saveHeading";
import { blankHeading } from "../../../src/core/model/reportDocument";
import { planHost, planTable } from "./planWorkbook";

const wording = { texts: vi, document: viDocument };

async function opened(host = planHost(planTable())) {
  const outcome = await openTable(host);
  if (outcome.kind !== "opened") throw new Error(outcome.reason);
  return outcome.opened;
}

describe("the document of a table", () => {
  it("is headed by what is kept with the workbook", async () => {
    const host = planHost(planTable());
    const heading = { ...blankHeading, issuer: "UBND xã Hoằng Hóa", recipients: ["- Lưu: VT."] };
    await saveHeading(host, heading);
    expect(documentOf(await opened(host), wording).heading).toEqual(heading);
    expect(documentOf(await opened(), wording).heading).toEqual(blankHeading);
  });

  it("has figures without thousands separators for programs, in its tables only", async () => {
    const table = await opened();
    const [usual, plain] = [documentOf(table, wording), plainDocumentOf(table, wording)];
    expect(usual.table.rows[1]?.cells).toContain("4.150");
    expect(plain.table.rows[1]?.cells).toContain("4150");
    expect(plain.paragraphs).toEqual(usual.paragraphs);
    expect(plain.paragraphs.join(" ")).toContain("2.300 tấn");
  });
});
