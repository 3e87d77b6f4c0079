import type { FillOutcome, FillSource } from "../../workflows/fillOutcomes";
import type { OpenedTable } from "../../workflows/outcomes";
import type { FillDesk, Run } from "./fillDesk";
import type { FillState, Preview } from "./fillState";
import { planSource } from "./planSource";
import { ticksAfter, tickableRows } from "./tickableRows";
import type { FillIntents } from "./views/fillIntents";

type PreviewIntents = Pick<
  FillIntents,
  "tick" | "tickAll" | "decide" | "takeSheet" | "leavePreview" | "write" | "planAnew"
>;

/** What a person does with a plan before it is written. */
export function previewIntents(desk: FillDesk): PreviewIntents {
  const change = (next: (preview: Preview) => Partial<Preview>): void => {
    const { preview } = desk.state;
    if (preview !== null) desk.update({ preview: { ...preview, ...next(preview) } });
  };
  return {
    tick: (row, isTicked) => {
      change(({ ticked }) => ({ ticked: withTick(ticked, row, isTicked) }));
    },
    tickAll: (isTicked) => {
      change(({ plan }) => ({ ticked: new Set(isTicked ? tickableRows(plan) : []) }));
    },
    decide: (decision) => {
      change((preview) => {
        const plan = desk.actions.decide(preview.plan, decision);
        return { plan, ticked: ticksAfter(preview, plan) };
      });
    },
    takeSheet: (file, sheet) => {
      const { preview } = desk.state;
      if (preview !== null) void planSource(desk, withSheet(preview.source, file, sheet));
    },
    leavePreview: () => {
      leave(desk, { news: null });
    },
    write: () => {
      write(desk);
    },
    planAnew: () => {
      const { preview } = desk.state;
      if (preview !== null) void planSource(desk, preview.source);
    },
  };
}

/** The same source with another sheet of one of its files. */
function withSheet(source: FillSource, file: string | null, sheet: string): FillSource {
  switch (source.kind) {
    case "workbook":
      return { ...source, from: { ...source.from, sheet } };
    case "oldUnits":
      return {
        ...source,
        from: source.from.map((each) => (each.file === file ? { ...each, sheet } : each)),
      };
    case "sheet":
      return { ...source, sheet };
    case "entries":
    case "block":
    case "report":
      return source;
  }
}

function withTick(
  ticked: ReadonlySet<number>,
  row: number,
  isTicked: boolean,
): ReadonlySet<number> {
  const after = new Set(ticked);
  if (isTicked) after.add(row);
  else after.delete(row);
  return after;
}

/** Back to where the values came from, the keyboard where it was. */
function leave(desk: FillDesk, change: Partial<FillState>): void {
  desk.update({ preview: null, ...change });
  const { way, current } = desk.state;
  if (way === "rows" && current !== null) desk.focusRow(current);
  else desk.focus("textarea, .source select, .source input, .fill-input");
}

/** The write takes its turn among all else the pane does; it can be called off until it has begun. */
function write(desk: FillDesk): void {
  const { preview, task } = desk.state;
  if (preview === null || preview.ticked.size === 0 || task !== null) return;
  void desk.run(
    "writing",
    (run) =>
      new Promise((resolve) => {
        desk.link.perform(async () => {
          const outcome = await applyTicked(desk, preview, run).catch((error: unknown) => {
            resolve({});
            throw error;
          });
          resolve({});
          return outcome;
        });
      }),
  );
}

async function applyTicked(
  desk: FillDesk,
  { plan, ticked }: Preview,
  run: Run,
): Promise<OpenedTable | null> {
  const outcome = await desk.actions.apply(plan, ticked, run);
  tell(desk, outcome);
  return "opened" in outcome ? outcome.opened : null;
}

function tell(desk: FillDesk, outcome: FillOutcome): void {
  switch (outcome.kind) {
    case "filled":
      leave(desk, { news: outcome, block: "", report: "" });
      return;
    case "noTable":
      desk.update({ news: { kind: "nothingToFill", reason: "sheetMissing" } });
      return;
    case "refused":
    case "cancelled":
      desk.update({ news: outcome });
  }
}
