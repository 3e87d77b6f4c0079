import { createExcelHost, prepareWriting } from "../workbook/excel/excelHost";
import { calculate } from "../workflows/calculate";
import { check } from "../workflows/check";
import { goToCell } from "../workflows/goToCell";
import { summarise } from "../workflows/summarise";
import { ribbonCommands } from "./ribbonCommands";
import { showReport } from "./showReport";

const host = createExcelHost();
// Should it fail now, the first writing tries again and says so.
prepareWriting().catch(() => undefined);

const commands = ribbonCommands({
  calculate: () => calculate(host, { preview: false, fixNumbers: false }),
  check: () => check(host),
  summarise: () => summarise(host),
  goToCell: (cell) => goToCell(host, cell),
  show: showReport,
});

void Office.onReady(() => {
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void command(event);
    });
  }
});
