import { settingKeys } from "../core/model/settings";
import type { SheetName, WorkbookSnapshot } from "../core/model/sheetSnapshot";
import type { ReadRequest, WorkbookHost } from "../workbook/workbookHost";
import { renamedReadings } from "./rememberedReading";
import { renamedIndicators } from "./storedIndicators";
import { parseSheetSetting } from "./sheetSetting";

/** Reads from the host; what is stored for a sheet is told by the name that sheet has now. */
export async function readWorkbook(
  host: WorkbookHost,
  request: ReadRequest,
): Promise<WorkbookSnapshot> {
  const workbook = await host.read(request);
  const settings = { ...workbook.settings };
  const { sheet, reading, indicators } = settingKeys;
  const nameNow = (name: string, id: unknown): string => currentName(workbook.names, name, id);
  if (settings[sheet] !== undefined) {
    const { name, id } = parseSheetSetting(settings[sheet]);
    settings[sheet] = nameNow(name, id);
  }
  if (settings[reading] !== undefined) {
    settings[reading] = renamedReadings(settings[reading], nameNow);
  }
  if (settings[indicators] !== undefined) {
    settings[indicators] = renamedIndicators(settings[indicators], nameNow);
  }
  return { ...workbook, settings };
}

/** The name of the sheet with that id; its name of then where no sheet has it: another host may have stored it. */
function currentName(names: readonly SheetName[], name: string, id: unknown): string {
  return names.find((sheet) => sheet.id !== undefined && sheet.id === id)?.name ?? name;
}
