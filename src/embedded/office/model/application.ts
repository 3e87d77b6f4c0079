import { HostError } from "../hostError";
import type { HostObject } from "../hostObject";
import { createdWorkbook, workbookBytes } from "./createdWorkbook";
import type { ExcelModel } from "./excelModel";

/** Separators of figures in a language and region. */
function separators(locale: string): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.5);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  return { decimal: part("decimal"), group: part("group") };
}

function cultureInfo(locale: string): HostObject {
  const { decimal, group } = separators(locale);
  return {
    type: "CultureInfo",
    properties: { Name: { get: () => locale } },
    children: {
      NumberFormat: () => ({
        type: "NumberFormatInfo",
        properties: {
          NumberDecimalSeparator: { get: () => decimal },
          NumberGroupSeparator: { get: () => group },
        },
      }),
    },
  };
}

/** Excel.Application. The live workbook always calculates by itself. */
export function applicationObject({ dataLocale, openWorkbook }: ExcelModel): HostObject {
  const { decimal, group } = separators(dataLocale);
  return {
    type: "Application",
    properties: {
      CalculationMode: {
        get: () => "Automatic",
        set: (mode) => {
          if (mode === "Automatic") return;
          throw new HostError("ApiNotFound", "The embedded Excel calculates only automatically.");
        },
      },
      CalculationState: { get: () => "Done" },
      DecimalSeparator: { get: () => decimal },
      ThousandsSeparator: { get: () => group },
      UseSystemSeparators: { get: () => true },
    },
    children: { CultureInfo: () => cultureInfo(dataLocale) },
    ...(openWorkbook === null
      ? {}
      : {
          finders: {
            CreateWorkbook: (base64) => createdWorkbook(workbookBytes(base64), openWorkbook),
          },
        }),
    methods: {
      Calculate: () => null,
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
  };
}
