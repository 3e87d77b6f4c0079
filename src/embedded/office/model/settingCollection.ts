import { apiNotFound, itemNotFound } from "../hostError";
import type { Argument, HostObject } from "../hostObject";
import { textArgument } from "./argumentValues";

/** Only text can be stored: whatever else is refused rather than changed. */
function settingText(value: Argument): string {
  if (typeof value !== "string") throw apiNotFound("Setting.value of other types than text");
  return value;
}

function settingObject(settings: Map<string, string>, key: string): HostObject {
  return {
    type: "Setting",
    id: key,
    properties: {
      Key: { get: () => key },
      Value: {
        get: () => settings.get(key) ?? "",
        set: (value) => {
          settings.set(key, settingText(value));
        },
      },
      _Id: { get: () => key },
    },
    methods: {
      Delete: () => {
        settings.delete(key);
        return null;
      },
    },
  };
}

/** Excel.SettingCollection: what the add-in stores with the workbook. */
export function settingCollection(settings: Map<string, string>): HostObject {
  const find = (key: Argument): HostObject | null => {
    const text = textArgument(key);
    return settings.has(text) ? settingObject(settings, text) : null;
  };
  return {
    type: "SettingCollection",
    items: () => [...settings.keys()].map((key) => settingObject(settings, key)),
    item: (key) => {
      const setting = find(key);
      if (setting === null) throw itemNotFound();
      return setting;
    },
    finders: {
      Add: (key, value) => {
        const text = textArgument(key);
        settings.set(text, settingText(value));
        return settingObject(settings, text);
      },
      GetItemOrNullObject: find,
    },
    methods: { GetCount: () => settings.size },
  };
}
