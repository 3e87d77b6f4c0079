const { performance } = require("node:perf_hooks");
require("./requireTypeScript.cjs");
const { vi } = require("../core/wording/vi");
const { viDocument } = require("../core/wording/viDocument");
const { exportCsv } = require("../exports/exportCsv");
const { exportWord } = require("../exports/exportWord");
const { openFileHost } = require("../workbook/files/fileHost");
const { newWorkbookHost } = require("../workbook/files/newWorkbookHost");
const { documentOf, plainDocumentOf } = require("../workflows/documentOf");
const { openTable } = require("../workflows/openTable");
const { summarise } = require("../workflows/summarise");
const { summaryWorkbook } = require("../workflows/summaryWorkbook");
const { planSheet } = require("./benchSheets.cjs");

// The usual table of a commune has some thirty rows; the first run loads what is loaded on demand.
const limits = [
  { rows: 29, limit: Infinity },
  { rows: 29, limit: 1000 },
  { rows: 1000, limit: 5000 },
];
const wording = { texts: vi, document: viDocument };

const exportsOf = {
  "Word document": async (host) => {
    const outcome = await openTable(host);
    await exportWord(documentOf(outcome.opened, wording), viDocument);
  },
  ".csv": async (host) => {
    const outcome = await openTable(host);
    exportCsv(plainDocumentOf(outcome.opened, wording));
  },
  "Sheet Tổng hợp, in a copy of the file": async (host) => {
    await summarise(host);
    await host.toBytes();
  },
  "Workbook of its own": async (host) => {
    const fresh = newWorkbookHost();
    await summaryWorkbook(host, fresh);
    await fresh.toBytes();
  },
};

/** The table as a file that has been opened. */
function openRows(rows) {
  const { values } = planSheet(rows, "numbers");
  const lines = values.map((cells) => cells.map((cell) => cell ?? "").join("\t"));
  return openFileHost(new TextEncoder().encode(lines.join("\n")), "bench.tsv");
}

/** From the opened table to the finished file, against what a person will wait for. */
async function benchExports(printRow) {
  console.log("\nExports");
  printRow(["rows", "ms", "limit", "of it", ""], [9, 9, 9, 6, 0]);
  for (const [name, run] of Object.entries(exportsOf)) {
    for (const { rows, limit } of limits) {
      const host = await openRows(rows);
      const start = performance.now();
      await run(host);
      const time = performance.now() - start;
      host.close();
      const share = limit === Infinity ? "" : `${Math.round((time / limit) * 100)}%`;
      const said = limit === Infinity ? "loads" : limit.toLocaleString("en");
      const row = [rows.toLocaleString("en"), time.toFixed(0), said, share, name];
      printRow(row, [9, 9, 9, 6, 0]);
    }
  }
}

module.exports = { benchExports };

if (require.main === module) {
  void benchExports((cells, widths) => {
    console.log(cells.map((cell, index) => String(cell).padStart(widths[index])).join("  "));
  });
}
