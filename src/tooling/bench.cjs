const { performance } = require("node:perf_hooks");
require("./requireTypeScript.cjs");
const { readTable } = require("../core/reading/readTable");
const { calculateTable } = require("../core/calculation/calculateTable");
const { assessTable } = require("../core/assessment/assessTable");
const { validateTable } = require("../core/validation/validateTable");
const { planSheet, adversarialSheets } = require("./benchSheets.cjs");

// What reading costs per row at growing lengths, and on sheets made to be slow: `npm run bench`. One thread, no build.
const sizes = [100, 1000, 10_000, 100_000];

function timeOf(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The median of as many runs as fit into about two seconds, at least one, at most 51. */
function medianTime(run) {
  const times = [];
  const end = performance.now() + 2000;
  do times.push(timeOf(run));
  while (times.length < 51 && performance.now() + times[0] < end);
  times.sort((left, right) => left - right);
  return times[Math.floor(times.length / 2)];
}

function printRow(cells, widths) {
  console.log(cells.map((cell, index) => String(cell).padStart(widths[index])).join("  "));
}

const widths = [9, 10, 9, 12, 12];

/** `prepare` makes what `run` is timed on. */
function printGrowth(name, prepare, run) {
  console.log(`\n${name}`);
  printRow(["rows", "ms", "µs/row", "× row before", "× 1,000 rows"], widths);
  const costs = sizes.map((rows) => {
    const given = prepare(rows);
    const time = medianTime(() => run(given));
    return { rows, time, perRow: (time * 1000) / rows };
  });
  const usual = costs[1].perRow;
  costs.forEach(({ rows, time, perRow }, index) => {
    const before = index === 0 ? "" : (perRow / costs[index - 1].perRow).toFixed(2);
    const ratio = (perRow / usual).toFixed(2);
    printRow(
      [rows.toLocaleString("en"), time.toFixed(1), perRow.toFixed(1), before, ratio],
      widths,
    );
  });
}

function found(snapshot) {
  const outcome = readTable(snapshot);
  if (!outcome.found) throw new Error(`No table found: ${outcome.reason}`);
  return outcome;
}

function assessed(snapshot) {
  return { snapshot, calculated: calculateTable(found(snapshot).table) };
}

function bench() {
  // Node compiles what runs often: the first table is not the usual one.
  for (let round = 0; round < 20; round += 1)
    found(planSheet(500, round % 2 ? "texts" : "numbers"));
  printGrowth("Reading, figures stored as numbers", (rows) => planSheet(rows, "numbers"), found);
  printGrowth("Reading, figures stored as texts", (rows) => planSheet(rows, "texts"), found);
  printGrowth("Calculating", (rows) => found(planSheet(rows, "numbers")).table, calculateTable);
  const validated = (rows) => assessed(planSheet(rows, "numbers"));
  printGrowth("Assessing and checking", validated, ({ snapshot, calculated }) => {
    validateTable({ assessed: assessTable(calculated, 50), snapshot });
  });
  console.log("\nSheets made to be slow");
  for (const [name, sheet] of adversarialSheets()) {
    printRow([timeOf(() => readTable(sheet)).toFixed(0), "ms", name], [9, 0, 0]);
  }
}

bench();
