import { defaultFlagLook, type FlagLook } from "../../../src/core/model/flagLook";
import { settingKeys } from "../../../src/core/model/settings";
import { readFlagMarker } from "../../../src/core/writing/flagMarker";
import { calculate } from "../../../src/workflows/calculate";
import type { FlagsOutcome } from "../../../src/workflows/outcomes";
import { removeFlags, setFlagLook } from "../../../src/workflows/setFlags";
import { flagLookText, parseFlagLook } from "../../../src/workflows/storedFlagLook";
import { undo } from "../../../src/workflows/undo";
import { MemorySheet, type MemoryHost } from "../../support/memoryHost";
import { planHost, planSheet, planTable } from "./planWorkbook";

const { kinds } = defaultFlagLook;
const green: FlagLook = {
  ...defaultFlagLook,
  kinds: { ...kinds, below: { isShown: true, fill: "#00B050" } },
};
const plainly = { fixNumbers: true, preview: false };
const foreign = { id: "theirs", formula: "=$H5<50", areas: null };

/** Two tables, one of them on a sheet nobody sees, and a rule of the person's. */
async function calculatedHost(): Promise<MemoryHost> {
  const host = planHost(planTable(), planTable("Năm trước"), new MemorySheet("Khác", [["x"]]));
  host.sheet(planSheet).conditionalFormats.push(foreign);
  await calculate(host, { ...plainly, sheet: "Năm trước" });
  host.sheet("Năm trước").isVisible = false;
  await calculate(host, plainly);
  host.trips.length = 0;
  return host;
}

/** What each sheet is marked with, as people see it. */
function marks(host: MemoryHost): unknown {
  return host.sheets.map(({ conditionalFormats }) =>
    conditionalFormats.map(({ formula, areas }) => [formula, areas]),
  );
}

function fillsOf(host: MemoryHost, name = planSheet): readonly string[] {
  return host.sheet(name).conditionalFormats.flatMap(({ formula }) => {
    const mark = formula === null ? null : readFlagMarker(formula);
    const isRow = mark?.kind === "below" && mark.style.numberFormat === undefined;
    return isRow ? (mark.style.fill ?? []) : [];
  });
}

function opened(outcome: FlagsOutcome): Extract<FlagsOutcome, { kind: "flagsSet" }> {
  if (outcome.kind === "noTable") throw new Error(outcome.reason);
  return outcome;
}

describe("choosing colours", () => {
  it("puts the marks right and remembers the look in two round trips", async () => {
    const host = await calculatedHost();
    const outcome = opened(await setFlagLook(host, green));
    expect(host.trips).toEqual(["read", "apply"]);
    expect(fillsOf(host)).toEqual(["#00B050"]);
    expect(parseFlagLook(host.settings.get(settingKeys.flags))).toEqual(green);
    expect(outcome).toMatchObject({ isShown: true, locked: [], opened: { undoable: "flags" } });
    expect(outcome.opened.storedFlags).toBe(flagLookText(green));
  });

  it("never doubles a rule, and Tính lại goes on with the look", async () => {
    const host = await calculatedHost();
    await setFlagLook(host, green);
    const once = marks(host);
    await setFlagLook(host, green);
    await calculate(host, plainly);
    expect(marks(host)).toEqual(once);
  });

  it("is taken back, look and all", async () => {
    const host = await calculatedHost();
    const before = marks(host);
    await setFlagLook(host, green);
    expect(await undo(host, planSheet)).toMatchObject({
      kind: "undone",
      action: "flags",
      undoable: "calculate",
      opened: { storedFlags: null },
    });
    expect(new Set(fillsOf(host))).toEqual(new Set([kinds.below.fill]));
    expect(JSON.stringify(marks(host)).length).toBe(JSON.stringify(before).length);
    expect(host.settings.has(settingKeys.flags)).toBe(false);
  });

  it("stores nothing for the usual look", async () => {
    const host = await calculatedHost();
    await setFlagLook(host, green);
    await setFlagLook(host, defaultFlagLook);
    expect(host.settings.has(settingKeys.flags)).toBe(false);
    expect(fillsOf(host)).toEqual([kinds.below.fill]);
  });

  it("changes nothing on a protected sheet", async () => {
    const host = await calculatedHost();
    host.sheet(planSheet).isProtected = true;
    await expect(setFlagLook(host, green)).rejects.toMatchObject({ code: "sheetProtected" });
    expect(host.settings.has(settingKeys.flags)).toBe(false);
  });
});

describe("removing all marks", () => {
  it("leaves no trace on any sheet, and the person's rules stay", async () => {
    const host = await calculatedHost();
    await removeFlags(host, {}, ["Năm trước", "Khác"]);
    expect(host.trips).toEqual(["read", "apply"]);
    expect(marks(host)).toEqual([[[foreign.formula, null]], [], []]);
  });

  it("finds the sheets nobody named by one round trip more", async () => {
    const host = await calculatedHost();
    await removeFlags(host);
    expect(host.trips).toEqual(["read", "read", "apply"]);
    expect(marks(host)).toEqual([[[foreign.formula, null]], [], []]);
  });

  it("holds: Tính lại brings no mark back", async () => {
    const host = await calculatedHost();
    await removeFlags(host);
    host.sheet(planSheet).put(5, 5, 1);
    expect(await calculate(host, plainly)).toMatchObject({ flagsChanged: 0 });
    expect(fillsOf(host)).toEqual([]);
  });

  it("is taken back on every sheet", async () => {
    const host = await calculatedHost();
    const before = marks(host);
    await removeFlags(host);
    expect(await undo(host, planSheet)).toMatchObject({ kind: "undone", action: "flags" });
    expect(marks(host)).toEqual(before);
    expect(await calculate(host, plainly)).toMatchObject({ flagsChanged: 0 });
  });

  it("is taken back where it can be when a sheet is gone by then", async () => {
    const host = await calculatedHost();
    await removeFlags(host);
    host.sheets.splice(1, 1);
    expect(await undo(host, planSheet)).toMatchObject({ kind: "undone" });
    expect(fillsOf(host)).toEqual([kinds.below.fill]);
  });

  it("names the protected sheets it had to leave", async () => {
    const host = await calculatedHost();
    host.sheet("Năm trước").isProtected = true;
    expect(await removeFlags(host)).toMatchObject({ isShown: false, locked: ["Năm trước"] });
    expect(fillsOf(host)).toEqual([]);
    expect(fillsOf(host, "Năm trước")).toEqual([kinds.below.fill]);
  });

  it("can be followed by marking anew", async () => {
    const host = await calculatedHost();
    const before = fillsOf(host);
    await removeFlags(host);
    await setFlagLook(host, defaultFlagLook);
    expect(fillsOf(host)).toEqual(before);
  });
});

describe("the stored look", () => {
  it("comes back as it was", () => {
    const look: FlagLook = {
      isShown: false,
      hasSymbols: false,
      kinds: { ...green.kinds, yearEnd: { isShown: false, fill: "#123456" } },
    };
    expect(parseFlagLook(flagLookText(look))).toEqual(look);
    expect(flagLookText(defaultFlagLook)).toBeNull();
  });

  it.each([
    ["nothing", undefined],
    ["no JSON", "{"],
    ["another version", '{"version":9,"isShown":false}'],
    ["what is no colour", '{"version":1,"kinds":{"below":{"fill":"red"},"yearEnd":7}}'],
  ])("is the usual one where %s is stored", (_what, text) => {
    expect(parseFlagLook(text)).toEqual(defaultFlagLook);
  });
});
