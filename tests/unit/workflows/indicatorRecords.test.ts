import type { Explanation, IndicatorSettings } from "../../../src/core/model/indicatorSettings";
import { settingKeys } from "../../../src/core/model/settings";
import { compareReport } from "../../../src/workflows/compareReport";
import { judgeEntries } from "../../../src/workflows/judgeEntries";
import { openTable } from "../../../src/workflows/openTable";
import type { OpenedTable } from "../../../src/workflows/outcomes";
import { saveIndicators } from "../../../src/workflows/saveIndicators";
import { indicatorsLimit } from "../../../src/workflows/storedIndicators";
import type { GivenCell, MemoryHost } from "../../support/memoryHost";
import { planHost, planRows, planSheet, planTable } from "./planWorkbook";

async function opened(host: MemoryHost, sheet = planSheet): Promise<OpenedTable> {
  const outcome = await openTable(host, { sheet });
  if (outcome.kind !== "opened") throw new Error(outcome.reason);
  return outcome.opened;
}

const explanation: Explanation = {
  cause: "Thời tiết rét đậm kéo dài",
  remedy: "=Chuyển sang giống ngắn ngày",
  prospect: "Hoàn thành trong quý IV",
};
const settings: IndicatorSettings = {
  threshold: 75,
  months: 9,
  direction: "lower",
  kind: "level",
  lastYear: 4000,
};

/** Sheet rows (0-based) of the indicators that something is kept with, and what. */
function kept({ assessed }: OpenedTable): unknown {
  return assessed.indicators.flatMap(({ row, settings: own, explanation: said }) =>
    own === undefined && said === undefined
      ? []
      : [[row.source.row, row.source.name, own ?? null, said ?? null]],
  );
}

function firstIndicator({ assessed }: OpenedTable): { row: number; name: string } {
  const [first] = assessed.indicators;
  if (first === undefined) throw new Error("no indicator");
  return first.row.source;
}

/** A host where settings and an explanation are kept with the first indicator. */
async function keptHost(): Promise<{ host: MemoryHost; row: number; name: string }> {
  const host = planHost(planTable());
  host.sheet(planSheet).id = "{7}";
  const table = await opened(host);
  const { row, name } = firstIndicator(table);
  await saveIndicators(host, table, { records: new Map([[row, { settings, explanation }]]) });
  return { host, row, name };
}

/** The host with other rows in its sheet, and what was stored before. */
function reopened(
  host: MemoryHost,
  rows: readonly (readonly GivenCell[])[],
  sheet = planSheet,
): MemoryHost {
  const later = planHost(planTable(sheet, rows));
  for (const [key, value] of host.settings) later.settings.set(key, value);
  return later;
}

describe("what is kept with an indicator", () => {
  it("is there when the workbook is opened again, and nothing but the setting is written", async () => {
    const { host, row, name } = await keptHost();
    expect(host.trips).toEqual(["read", "read", "apply"]);
    expect(host.applied.flat().map(({ kind }) => kind)).toEqual(["setting"]);
    const again = await opened(host);
    expect(kept(again)).toEqual([[row, name, settings, explanation]]);
    expect(firstIndicator(again)).toMatchObject({ direction: "lower" });
    expect(again.assessed.indicators[0]?.threshold).toBe(75);
  });

  it("is written without reading where there is no time", async () => {
    const { host, row, name } = await keptHost();
    const table = await opened(host);
    host.trips.length = 0;
    await saveIndicators(host, table, {
      records: new Map([[row, { settings: {}, explanation }]]),
      known: table.storedIndicators ?? null,
    });
    expect(host.trips).toEqual(["apply"]);
    expect(kept(await opened(host))).toEqual([[row, name, null, explanation]]);
  });

  it("follows its row when rows are inserted above, and when they are turned round", async () => {
    const { host, row, name } = await keptHost();
    const inserted = [...planRows.slice(0, 1), ["9", "Chăn nuôi", "Con", 1], ...planRows.slice(1)];
    expect(kept(await opened(reopened(host, inserted)))).toEqual([
      [row + 1, name, settings, explanation],
    ]);
    const found = planRows.findIndex(([, text]) => text === name);
    const sorted = [
      ...planRows.filter((_, at) => at !== found),
      ...planRows.slice(found, found + 1),
    ];
    expect(kept(await opened(reopened(host, sorted)))).toMatchObject([
      [row + planRows.length - 1 - found, name, settings, explanation],
    ]);
  });

  it("follows its row when it gets another number", async () => {
    const { host, row, name } = await keptHost();
    const renumbered = planRows.map((cells) =>
      cells[1] === name ? ["77", ...cells.slice(1)] : cells,
    );
    expect(kept(await opened(reopened(host, renumbered)))).toMatchObject([
      [row, name, settings, explanation],
    ]);
  });

  it("stays stored while its row is gone", async () => {
    const { host, row, name } = await keptHost();
    const without = reopened(
      host,
      planRows.filter((cells) => cells[1] !== name),
    );
    const table = await opened(without);
    expect(kept(table)).toEqual([]);
    const other = firstIndicator(table);
    const said = { ...explanation, cause: "Khác" };
    await saveIndicators(without, table, {
      records: new Map([[other.row, { settings: {}, explanation: said }]]),
    });
    const back = reopened(without, planRows);
    expect(kept(await opened(back))).toMatchObject([
      [row, name, settings, explanation],
      [expect.any(Number), other.name, null, said],
    ]);
  });

  it("follows its sheet when that is renamed, and is not taken for that of another table", async () => {
    const { host, row, name } = await keptHost();
    host.sheet(planSheet).name = "Biểu mới";
    expect(kept(await opened(host, "Biểu mới"))).toEqual([[row, name, settings, explanation]]);
    const elsewhere = reopened(host, planRows, "Biểu 05");
    expect(kept(await opened(elsewhere, "Biểu 05"))).toEqual([]);
  });

  it("is let go of with an empty record, and then nothing is stored", async () => {
    const { host, row } = await keptHost();
    const saved = await saveIndicators(host, await opened(host), {
      records: new Map([[row, { settings: {}, explanation: null }]]),
    });
    expect(saved).toEqual({ kind: "saved", stored: null });
    expect(host.settings.has(settingKeys.indicators)).toBe(false);
  });

  it("is refused, not cut, where the workbook would hold too much", async () => {
    const { host, row, name } = await keptHost();
    const stored = host.settings.get(settingKeys.indicators);
    const long = { ...explanation, cause: "x".repeat(indicatorsLimit) };
    const saved = await saveIndicators(host, await opened(host), {
      records: new Map([[row, { settings: {}, explanation: long }]]),
    });
    expect(saved).toEqual({ kind: "full", stored });
    expect(kept(await opened(host))).toEqual([[row, name, settings, explanation]]);
  });
});

describe("what is kept with indicators, elsewhere", () => {
  it("judges what is being typed", async () => {
    const { host, row } = await keptHost();
    const table = await opened(host);
    const typed = (text: string) => judgeEntries(table, "actual", [{ row, text }]).get(row);
    // Lower is better, and 75 % of it is asked for: 4150 of 5000 is reached, of 6000 not.
    expect(typed("5.000")?.standing).toBe("reached");
    expect(typed("6.000")?.standing).toBe("below");
  });

  it.each([1, 8])(
    "a report that holds our own sentence, with %i thresholds of their own, agrees",
    async (count) => {
      const rows = Array.from({ length: 9 }, (_row, index) => [
        String(index + 1),
        `Diện tích cây số ${index + 1}`,
        "Ha",
        100,
        10,
        40 + index,
      ]);
      const host = planHost(planTable(planSheet, rows));
      const table = await opened(host);
      const own = table.assessed.indicators
        .slice(0, count)
        .map(
          (one) =>
            [one.row.source.row, { settings: { threshold: 30 }, explanation: null }] as const,
        );
      await saveIndicators(host, table, { records: new Map(own) });
      const judged = await opened(host);
      expect(judged.sentence).toContain("đánh giá theo ngưỡng riêng");
      const { differences, notFound } = compareReport(judged, judged.sentence);
      expect(differences).toEqual([]);
      expect(notFound).toEqual([]);
    },
  );
});

describe("a row that cannot be told from others", () => {
  const alike: readonly (readonly GivenCell[])[] = [
    ["1", "Cây xanh", "Cây", 100, 5, 8],
    ["1", "Cây xanh", "Cây", 100, 5, 8],
    ["1", "Cây xanh", "Cây", 100, 5, 8],
    ["2", "Hoa", "Cây", 100, 5, 8],
  ];

  it("keeps nothing, and says so instead of losing it; other rows keep theirs", async () => {
    const host = planHost(planTable(planSheet, alike));
    const table = await opened(host);
    const [, , alikeRow = -1, other = -1] = table.assessed.indicators.map(
      ({ row }) => row.source.row,
    );
    const record = { settings, explanation };
    const alone = await saveIndicators(host, table, { records: new Map([[alikeRow, record]]) });
    expect(alone).toEqual({ kind: "alike", stored: null });
    expect(host.settings.has(settingKeys.indicators)).toBe(false);
    const both = new Map([
      [alikeRow, record],
      [other, record],
    ]);
    expect((await saveIndicators(host, table, { records: both })).kind).toBe("alike");
    expect(kept(await opened(host))).toEqual([[other, "Hoa", settings, explanation]]);
  });
});

describe("what makes no sense among what is stored", () => {
  it.each([
    "",
    "no JSON",
    "null",
    "[]",
    "{}",
    '{"version":2,"tables":[]}',
    '{"version":1,"tables":{}}',
    '{"version":1,"tables":[null,1,{"sheet":1},{"sheet":"Biểu chỉ tiêu","table":"A1:Z99","rows":[null,{"label":{}}]}]}',
  ])("is passed over: %s", async (text) => {
    const host = planHost(planTable());
    host.settings.set(settingKeys.indicators, text);
    expect(kept(await opened(host))).toEqual([]);
  });

  it("of the settings of a row is left out, the rest is taken", async () => {
    const { host, row, name } = await keptHost();
    const text = host.settings.get(settingKeys.indicators) ?? "";
    const spoilt = text
      .replace('"threshold":75', '"threshold":-1')
      .replace('"months":9', '"months":13')
      .replace('"direction":"lower"', '"direction":"sideways"')
      .replace('"kind":"level"', '"kind":"sometimes"')
      .replace('"remedy":"=Chuyển sang giống ngắn ngày"', '"remedy":7');
    host.settings.set(settingKeys.indicators, spoilt);
    expect(kept(await opened(host))).toEqual([
      [row, name, { lastYear: 4000 }, { ...explanation, remedy: "" }],
    ]);
  });
});
