import { LocaleType } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { createUniver } from "@univerjs/presets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import "@univerjs/sheets-conditional-formatting/facade";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";

/** A running Univer without a screen. */
export interface HeadlessUniver {
  readonly api: FUniver;
  /** Lets go of everything; otherwise a process would not end. */
  dispose(): void;
}

/** Starts Univer in Node, with the same engine for formulas, formats and undo as in the browser. */
export function startHeadlessUniver(): HeadlessUniver {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: {},
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsNumfmtPlugin, UniverSheetsConditionalFormattingPlugin],
  });
  return {
    api: univerAPI,
    dispose: () => {
      univer.dispose();
    },
  };
}
