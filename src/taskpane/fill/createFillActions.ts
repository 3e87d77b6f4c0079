import { cellArea } from "../../core/model/area";
import type { WorkbookHost } from "../../workbook/workbookHost";
import { applyFill } from "../../workflows/applyFill";
import { compareReport } from "../../workflows/compareReport";
import { decideFill } from "../../workflows/decideFill";
import { restoreDrafts, saveDrafts } from "../../workflows/fillDrafts";
import { judgeEntries } from "../../workflows/judgeEntries";
import { planFill } from "../../workflows/planFill";
import type { FillActions } from "./fillActions";

// Reading files is needed by few: it comes in a script of its own.
const loadFiles = () => import(/* webpackChunkName: "files" */ "./readValueFile");

/** The workflows of filling, bound to the workbook they work on. */
export function createFillActions(host: WorkbookHost): FillActions {
  return {
    plan: (source, options) => planFill(host, source, options),
    decide: decideFill,
    apply: (plan, ticked, cancel) =>
      applyFill(host, plan, {
        ticked,
        options: { cancel, table: plan.opened.assessed.calculated.table.area },
      }),
    judge: judgeEntries,
    restoreDrafts,
    saveDrafts: (opened, drafts) => saveDrafts(host, opened, drafts),
    sheetNames: async () => {
      const { names } = await host.read({ kind: "some", active: false, named: [] });
      return names.filter(({ isVisible }) => isVisible).map(({ name }) => name);
    },
    readFile: async (file, bytes) => (await loadFiles()).readValueFile(file, bytes),
    select: ({ sheet, row, column }) => host.select(sheet, cellArea(row, column)),
    compareReport,
  };
}
