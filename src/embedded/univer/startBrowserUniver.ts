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
import type {} from "@univerjs/sheets-numfmt/facade";
import { ISheetClipboardService, UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { createUniver, mergeLocales } from "@univerjs/presets";
import { keepTypedText } from "./keepTypedText";
import { showRuleFormats } from "./showRuleFormats";
import { VietnameseClipboard } from "./vietnameseClipboard";
import { useVietnameseNumbers } from "./vietnameseNumbers";

/** A running Univer on the page. */
export interface BrowserUniver {
  readonly api: FUniver;
  /** To be called once a workbook is open: before that Univer has no parts that could be told. */
  writeNumbersInVietnamese(): void;
  /** Dark or light, as the person's system has it or as the page wants it. */
  setDark(isDark: boolean): void;
  dispose(): void;
}

const prefersDark = "(prefers-color-scheme: dark)";

type CorePreset = ReturnType<typeof UniverSheetsCorePreset>;

/** The core preset with our clipboard in place of its own: the preset has no setting for that, its sheet plug-in has. */
function corePreset(container: HTMLElement): CorePreset {
  const preset = UniverSheetsCorePreset({ container, ribbonType: "simple" });
  const override = [[ISheetClipboardService, { useClass: VietnameseClipboard }]];
  return {
    ...preset,
    plugins: preset.plugins.map((plugin) =>
      Array.isArray(plugin) && plugin[0] === UniverSheetsUIPlugin
        ? [plugin[0], { ...plugin[1], override }]
        : plugin,
    ),
  };
}

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
      corePreset(container),
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
  let writesVietnamese = false;
  return {
    api: univerAPI,
    writeNumbersInVietnamese: () => {
      univerAPI.getActiveWorkbook()?.setNumfmtLocal("vi");
      if (!writesVietnamese) {
        useVietnameseNumbers(univer.__getInjector());
        showRuleFormats(univer.__getInjector());
        keepTypedText(univer.__getInjector());
      }
      writesVietnamese = true;
    },
    setDark,
    dispose: () => {
      dark.removeEventListener("change", follow);
      univer.dispose();
    },
  };
}
