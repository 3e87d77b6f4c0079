import { LocaleType } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/vi-VN";
import "@univerjs/preset-sheets-core/lib/index.css";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/vi-VN";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import { createUniver, mergeLocales } from "@univerjs/presets";

/** A running Univer on the page. */
export interface BrowserUniver {
  readonly api: FUniver;
  /** Dark or light, as the person's system has it or as the page wants it. */
  setDark(isDark: boolean): void;
  dispose(): void;
}

const prefersDark = "(prefers-color-scheme: dark)";

/** Starts Univer inside an element: toolbar, formula bar, sheet, tabs, in Vietnamese. */
export function startBrowserUniver(container: HTMLElement): BrowserUniver {
  const dark = matchMedia(prefersDark);
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.VI_VN,
    locales: {
      [LocaleType.VI_VN]: mergeLocales(coreWords, conditionalFormattingWords, dataValidationWords),
    },
    darkMode: dark.matches,
    presets: [
      UniverSheetsCorePreset({ container, ribbonType: "simple" }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset(),
    ],
  });
  const setDark = (isDark: boolean): void => {
    univerAPI.toggleDarkMode(isDark);
  };
  const follow = (event: MediaQueryListEvent): void => {
    setDark(event.matches);
  };
  dark.addEventListener("change", follow);
  return {
    api: univerAPI,
    setDark,
    dispose: () => {
      dark.removeEventListener("change", follow);
      univer.dispose();
    },
  };
}
