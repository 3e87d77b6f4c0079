/** What the client is told about the place it runs in. */
export interface OfficePlace {
  /** Language of Excel's own words. */
  readonly uiLocale: string;
  /** Language and region of figures and dates. */
  readonly dataLocale: string;
  /** Requirement sets and their highest versions; versions are text because 1.10 is above 1.9. */
  readonly requirements: Readonly<Record<string, string>>;
  /** Differs for each opened document, or the client shows settings of another. */
  readonly instanceId: string;
  readonly documentUrl: string;
}

/** What a desktop Excel of the client's own age supports. */
export const defaultRequirements: OfficePlace["requirements"] = {
  ExcelApi: "1.15",
  DialogApi: "1.2",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  RibbonApi: "1.1",
  Settings: "1.1",
};

const theme = {
  primaryFontColor: 0x000000,
  primaryBackgroundColor: 0xffffff,
  secondaryFontColor: 0x000000,
  secondaryBackgroundColor: 0xffffff,
};

/** A setting of the document as the client's common API reads and writes it: JSON text. */
interface SettingsStore {
  readonly Read: (keys: string[], values: string[]) => void;
  readonly Write: (keys: readonly string[], values: readonly string[]) => void;
}

function settingsStore(settings: Map<string, string>): SettingsStore {
  return {
    Read: (keys, values) => {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write: (keys, values) => {
      const texts = values.map((value): unknown => JSON.parse(value));
      const [other] = texts.filter((text) => typeof text !== "string");
      if (other !== undefined) throw new Error("Only text can be stored as a setting.");
      settings.clear();
      for (const [index, key] of keys.entries()) settings.set(key, String(texts[index]));
    },
  };
}

/** Answers `window.external.GetContext()`. */
export function officeContext(
  place: OfficePlace,
  settings: Map<string, string>,
): Readonly<Record<string, () => unknown>> {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "chi-tieu",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => place.uiLocale,
    GetAppDataLocale: () => place.dataLocale,
    GetDocUrl: () => place.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => place.instanceId,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetHostFullVersion: () => "16.0.18000.20000",
    GetSupportedMatrix: () => JSON.stringify(place.requirements),
    GetOfficeThemeInfo: () => JSON.stringify(theme),
    GetSettings: () => settingsStore(settings),
  };
}
