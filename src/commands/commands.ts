import { createExcelHost, prepareWriting } from "../workbook/excel/excelHost";
import { goToCell } from "../workflows/goToCell";
import { ribbonCommands } from "./ribbonCommands";
import { showReport } from "./showReport";

// The scripts the pane has, which may be there already.
const loadCalculate = () => import(/* webpackChunkName: "work" */ "../workflows/calculate");
const loadCheck = () => import(/* webpackChunkName: "work" */ "../workflows/check");
const loadSummarise = () => import(/* webpackChunkName: "work" */ "../workflows/summarise");

const host = createExcelHost();
// Should it fail now, the press of a button tries again and says so.
Promise.all([loadCalculate(), prepareWriting()]).catch(() => undefined);

const commands = ribbonCommands({
  calculate: async () =>
    (await loadCalculate()).calculate(host, { preview: false, fixNumbers: false }),
  check: async () => (await loadCheck()).check(host),
  summarise: async () => (await loadSummarise()).summarise(host),
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
