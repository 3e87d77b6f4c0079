import { entriesBelow } from "./entriesBelow";
import type { FillDesk } from "./fillDesk";
import type { FillState } from "./fillState";
import { planSource } from "./planSource";
import { readFiles } from "./readFiles";
import { typedEntries } from "./typedValues";
import type { FillIntents } from "./views/fillIntents";

type SourceIntents = Pick<
  FillIntents,
  | "chooseWay"
  | "planTyped"
  | "pasteAt"
  | "editBlock"
  | "planBlock"
  | "chooseSheet"
  | "planSheet"
  | "addFiles"
  | "chooseFileSheet"
  | "chooseSourceRole"
  | "planFiles"
  | "editReport"
  | "planReport"
  | "compareReport"
>;

/** What a person does with the sources of values. */
export function sourceIntents(desk: FillDesk): SourceIntents {
  return { ...choosing(desk), ...planning(desk) };
}

function choosing(
  desk: FillDesk,
): Pick<
  SourceIntents,
  | "chooseWay"
  | "editBlock"
  | "chooseSheet"
  | "addFiles"
  | "chooseFileSheet"
  | "chooseSourceRole"
  | "editReport"
> {
  return {
    chooseWay: (way) => {
      desk.update({ way, news: null });
      if (way === "sheet") void listSheets(desk);
    },
    editBlock: (block) => {
      desk.update({ block });
    },
    chooseSheet: (sheet) => {
      desk.update({ sheet });
    },
    addFiles: (files) => {
      void addFiles(desk, files);
    },
    chooseFileSheet: (chosen, sheet) => {
      desk.update({ files: withSheet(desk.state.files, chosen, sheet) });
    },
    chooseSourceRole: (sourceRole) => {
      desk.update({ sourceRole });
    },
    editReport: (report) => {
      desk.update({ report });
    },
  };
}

function planning(
  desk: FillDesk,
): Pick<
  SourceIntents,
  "planTyped" | "pasteAt" | "planBlock" | "planSheet" | "planFiles" | "planReport" | "compareReport"
> {
  return {
    planTyped: () => {
      planEntries(desk);
    },
    pasteAt: (row, block) => {
      const entries = entriesBelow(desk.listed, row, block) ?? [];
      const isColumn = entries.length > 0;
      void planSource(
        desk,
        isColumn ? { kind: "entries", entries } : { kind: "block", text: block },
      );
    },
    planBlock: (text) => {
      void planSource(desk, { kind: "block", text });
    },
    planSheet: () => {
      const { sheet } = desk.state;
      if (sheet !== null) void planSource(desk, { kind: "sheet", sheet });
    },
    planFiles: () => {
      planFiles(desk);
    },
    planReport: () => {
      void planSource(desk, { kind: "report", text: desk.state.report });
    },
    compareReport: () => {
      compareReport(desk);
    },
  };
}

function planEntries(desk: FillDesk): void {
  const entries = typedEntries(desk.state.typed[desk.state.role]);
  if (entries.length === 0) desk.update({ news: { kind: "nothingTyped" } });
  else void planSource(desk, { kind: "entries", entries });
}

/** Several files are those of old units, which are added up. */
function planFiles(desk: FillDesk): void {
  const { files } = desk.state;
  const [only, ...others] = files;
  if (only === undefined) return;
  void planSource(
    desk,
    others.length === 0 ? { kind: "workbook", from: only } : { kind: "oldUnits", from: files },
  );
}

function compareReport(desk: FillDesk): void {
  const { opened, report } = desk.state;
  const check = desk.actions.compareReport(opened, report);
  desk.update({ news: { kind: "compared", check, report, opened } });
}

async function listSheets(desk: FillDesk): Promise<void> {
  try {
    const sheets = await desk.actions.sheetNames();
    const others = sheets.filter((name) => name !== desk.state.opened.snapshot.sheet);
    const chosen = desk.state.sheet;
    const isThere = chosen !== null && others.includes(chosen);
    desk.update({ sheets, sheet: isThere ? chosen : (others[0] ?? null) });
  } catch (error) {
    desk.link.fail(error);
  }
}

async function addFiles(desk: FillDesk, files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  await desk.run("reading", async (run) => {
    const outcome = await readFiles(files, desk.actions.readFile, run);
    return outcome.kind === "read"
      ? { files: outcome.files }
      : { files: [], news: { ...outcome, kind: "fileRefused" } };
  });
  desk.focus('[data-action="match"]');
}

function withSheet(
  files: FillState["files"],
  chosen: number,
  sheet: string | null,
): FillState["files"] {
  return files.map(({ file, workbook, ...rest }, index) => {
    if (index !== chosen) return { file, workbook, ...rest };
    return sheet === null ? { file, workbook } : { file, workbook, sheet };
  });
}
