import type {
  CalculateOutcome,
  CellPosition,
  CheckOutcome,
  SummariseOutcome,
} from "../workflows/outcomes";
import type { CommandReport } from "./commandReport";
import { reportCalculation, reportCheck, reportFailure, reportSummary } from "./reportOutcome";
import type { GoTo } from "./showReport";
import { texts } from "./texts";

/** What the ribbon commands have done, and how they speak to the person. */
export interface CommandParts {
  readonly calculate: () => Promise<CalculateOutcome>;
  readonly check: () => Promise<CheckOutcome>;
  readonly summarise: () => Promise<SummariseOutcome>;
  readonly goToCell: (cell: CellPosition) => Promise<void>;
  readonly show: (report: CommandReport, goTo: GoTo) => Promise<void>;
}

/** What Office hands to a command: it waits for `completed`. */
export interface CommandEvent {
  readonly completed: () => void;
}

export type RibbonCommand = (event: CommandEvent) => Promise<void>;

/** The commands under the names the manifest calls them by. */
export function ribbonCommands(parts: CommandParts): Readonly<Record<string, RibbonCommand>> {
  const command =
    (title: string, run: () => Promise<CommandReport | null>): RibbonCommand =>
    async (event) => {
      try {
        const report = await run().catch((error: unknown) => reportFailure(title, error));
        if (report !== null) await parts.show(report, parts.goToCell);
      } finally {
        // Without this Office would hold the button for five minutes, whatever happened.
        event.completed();
      }
    };
  const { calculate, check, summarise } = texts;
  return {
    calculateFromRibbon: command(calculate, async () => reportCalculation(await parts.calculate())),
    checkFromRibbon: command(check, async () => reportCheck(await parts.check())),
    summariseFromRibbon: command(summarise, async () => reportSummary(await parts.summarise())),
  };
}
