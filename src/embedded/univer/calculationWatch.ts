import {
  ICommandService,
  type ICommandInfo,
  type IExecutionOptions,
  type Injector,
} from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";

const rangeValues = "sheet.mutation.set-range-values";
const calculationStart = "formula.mutation.set-formula-calculation-start";
const calculationNotice = "formula.mutation.set-formula-calculation-notification";

/** Styles are changed through the same mutation as values; these triggers calculate nothing. */
const styleTriggers = [
  "sheet.command.set-style",
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
];

/** Engine's word for a run that was broken off and starts again. */
const stopped = 1;

/**
 * Knows whether every change has been calculated. Univer waits a moment after a change, then calculates; a change that comes
 * while it calculates leads to another run, which is waited for as well.
 */
export class CalculationWatch {
  private changes = 0;
  private started = 0;
  private finished = 0;
  private waiting: (() => void)[] = [];

  constructor(injector: Injector) {
    const dirty = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (command.id === calculationStart) this.started = this.changes;
      else if (command.id === calculationNotice) this.hear(command);
      else if (dirty.get(command.id) !== undefined && causesCalculation(command, options))
        this.changes++;
    });
  }

  /** Resolves once all changes made so far have been calculated. */
  calculated(): Promise<void> {
    if (this.finished >= this.changes) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** The first calculation, of formulas a file brings without results, counts as a change. */
  expectFirst(): void {
    this.changes++;
  }

  private hear(notice: ICommandInfo): void {
    const { functionsExecutedState: state } = (notice.params ?? {}) as {
      functionsExecutedState?: number;
    };
    if (state === undefined || state === stopped) return;
    this.finished = this.started;
    if (this.finished < this.changes) return;
    const { waiting } = this;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

/** The same conditions under which the engine schedules a run. */
function causesCalculation(command: ICommandInfo, options: IExecutionOptions | undefined): boolean {
  if (command.id !== rangeValues) return true;
  const { trigger = "" } = (command.params ?? {}) as { trigger?: string };
  return options?.onlyLocal !== true && !styleTriggers.includes(trigger);
}
