const { performance } = require("node:perf_hooks");
require("./requireTypeScript.cjs");
const { readTable } = require("../core/reading/readTable");
const { calculateTable } = require("../core/calculation/calculateTable");
const { assessTable } = require("../core/assessment/assessTable");
const { validateTable } = require("../core/validation/validateTable");
const { matchValues } = require("../core/filling/matchValues");
const { proposeFill } = require("../core/filling/proposeFill");
const { rowFills } = require("../core/filling/rowFill");
const { writeFill } = require("../core/filling/writeFill");
const { benchExports } = require("./benchExports.cjs");
const { planSheet, adversarialSheets } = require("./benchSheets.cjs");

// What reading and filling cost per row at growing lengths, and on sheets made to be slow: `npm run bench`. One thread, no build.
const sizes = [100, 1000, 10_000, 100_000];
const fillSizes = sizes.slice(0, 3);

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
function printGrowth(name, { prepare, counts = sizes }, run) {
  console.log(`\n${name}`);
  printRow(["rows", "ms", "µs/row", "× row before", "× 1,000 rows"], widths);
  const costs = counts.map((rows) => {
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

/** A table, and as many values for it: those of the same table a period later. */
function filling(rows) {
  const snapshot = planSheet(rows, "numbers");
  const { table } = found(snapshot);
  const values = table.rows.flatMap(({ kind, row, no, name, unit, figures }) => {
    const { actual } = figures;
    if (kind === "group" || actual.kind !== "number") return [];
    const figure = { ...actual, value: actual.value + 1 };
    const origin = { kind: "cell", file: null, sheet: "Số liệu", row, column: 3, place: null };
    const source = { group: null, parent: null, claims: null, origin };
    return [{ no, name, unit, figure, text: String(figure.value), ...source }];
  });
  return { snapshot, table, incoming: { values, inOrder: false } };
}

function match({ table, incoming }) {
  return rowFills(matchValues(table, incoming), incoming);
}

/** The fills of values that are matched already, so that only what follows is timed. */
function matchedFills({ values }) {
  const match = { by: "noAndName", score: 1 };
  return values.map((value) => {
    const { figure, origin } = value;
    return { row: origin.row, figure, sources: [value], match, doubts: [] };
  });
}

function proposed({ snapshot, table, fills }) {
  const before = (row, column) => ({ kind: "value", value: snapshot.values[row][column] });
  return proposeFill(table, fills, { role: "actual", before });
}

function benchFilling() {
  const settled = (rows) => {
    const given = filling(rows);
    return { ...given, fills: matchedFills(given.incoming) };
  };
  const planned = (rows) => {
    const given = settled(rows);
    return { ...given, proposals: proposed(given) };
  };
  const counts = fillSizes;
  printGrowth("Filling: matching values with rows", { prepare: filling, counts }, match);
  printGrowth("Filling: planning", { prepare: settled, counts }, proposed);
  printGrowth("Filling: the edits", { prepare: planned, counts }, ({ snapshot, proposals }) =>
    writeFill(snapshot, proposals),
  );
}

function bench() {
  // Node compiles what runs often: the first table is not the usual one.
  for (let round = 0; round < 20; round += 1)
    found(planSheet(500, round % 2 ? "texts" : "numbers"));
  printGrowth(
    "Reading, figures stored as numbers",
    { prepare: (rows) => planSheet(rows, "numbers") },
    found,
  );
  printGrowth(
    "Reading, figures stored as texts",
    { prepare: (rows) => planSheet(rows, "texts") },
    found,
  );
  printGrowth(
    "Calculating",
    { prepare: (rows) => found(planSheet(rows, "numbers")).table },
    calculateTable,
  );
  const validated = (rows) => assessed(planSheet(rows, "numbers"));
  printGrowth("Assessing and checking", { prepare: validated }, ({ snapshot, calculated }) => {
    validateTable({ assessed: assessTable(calculated, 50), snapshot });
  });
  benchFilling();
  console.log("\nSheets made to be slow");
  for (const [name, sheet] of adversarialSheets()) {
    printRow([timeOf(() => readTable(sheet)).toFixed(0), "ms", name], [9, 0, 0]);
  }
}

bench();
void benchExports(printRow);
