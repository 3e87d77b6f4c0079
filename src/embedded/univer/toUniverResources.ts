import { DataValidationType, type IResources } from "@univerjs/core";
import type { FileModel, FileSheet } from "../file/fileModel";
import { toUniverRule } from "./toUniverRules";
import { toRange } from "./univerRange";

/** Names, conditional formats and lists, which Univer's plug-ins keep beside the sheets. */
export function toUniverResources(model: FileModel): IResources {
  return [
    resource("SHEET_DEFINED_NAME_PLUGIN", toNames(model)),
    resource("SHEET_CONDITIONAL_FORMATTING_PLUGIN", bySheet(model, toRules)),
    resource("SHEET_DATA_VALIDATION_PLUGIN", bySheet(model, toLists)),
  ];
}

function resource(name: string, content: object): IResources[number] {
  return { name, data: JSON.stringify(content) };
}

function bySheet(
  model: FileModel,
  read: (sheet: FileSheet) => readonly object[],
): Record<string, readonly object[]> {
  return Object.fromEntries(model.sheets.map((sheet) => [sheet.id, read(sheet)]));
}

function toNames(model: FileModel): object {
  return Object.fromEntries(
    model.definedNames.map(({ name, refersTo, sheet }, at) => {
      const id = `name${at + 1}`;
      const owner = model.sheets.find((one) => one.name === sheet);
      return [
        id,
        { id, name, formulaOrRefString: refersTo, localSheetId: owner?.id ?? "AllDefaultWorkbook" },
      ];
    }),
  );
}

function toRules(sheet: FileSheet): readonly object[] {
  return sheet.conditionalFormats.flatMap((format) => toUniverRule(format) ?? []);
}

function toLists(sheet: FileSheet): readonly object[] {
  return sheet.lists.map(({ areas, source, allowsBlank }, at) => ({
    uid: `${sheet.id} list ${at + 1}`,
    type: DataValidationType.LIST,
    formula1: source,
    ranges: areas.map(toRange),
    allowBlank: allowsBlank,
  }));
}
