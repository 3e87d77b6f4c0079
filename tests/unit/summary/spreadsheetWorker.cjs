/** A real spreadsheet engine in a thread of its own, where Node loads its packages as they are: takes sheets of cells, answers what they show. */
const { parentPort } = require("node:worker_threads");
const { ICommandService, LogLevel, Univer, UniverInstanceType } = require("@univerjs/core");
const formula = require("@univerjs/engine-formula");
const { UniverSheetsPlugin } = require("@univerjs/sheets");

/** Works every formula out once. */
async function calculate(univer) {
  const commands = univer.__getInjector().get(ICommandService);
  const finished = new Promise((resolve) => {
    commands.onCommandExecuted(({ id }) => {
      if (id === formula.SetFormulaCalculationResultMutation.id) resolve();
    });
  });
  const force = { forceCalculation: true, commands: [] };
  const start = formula.SetFormulaCalculationStartMutation.id;
  await commands.executeCommand(start, force, { onlyLocal: true });
  await finished;
}

/** What the cells of the last sheet show, as [row, column, value]. */
async function evaluate(sheets) {
  const univer = new Univer({ logLevel: LogLevel.SILENT });
  univer.registerPlugin(formula.UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  const placed = sheets.map(({ name, cellData }, index) => [
    `sheet${index}`,
    { id: `sheet${index}`, name, cellData, rowCount: 500, columnCount: 30 },
  ]);
  const workbook = univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: "workbook",
    sheetOrder: placed.map(([id]) => id),
    sheets: Object.fromEntries(placed),
  });
  await calculate(univer);
  const shown = [];
  const matrix = workbook.getSheetBySheetId(placed.at(-1)[0]).getCellMatrix();
  matrix.forValue((row, column, { v }) => {
    shown.push([row, column, v === undefined || v === "" ? null : v]);
  });
  univer.dispose();
  return shown;
}

parentPort.on("message", (sheets) => {
  evaluate(sheets).then(
    (shown) => parentPort.postMessage({ shown }),
    (error) => parentPort.postMessage({ error: String(error) }),
  );
});
