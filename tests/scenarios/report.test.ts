import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readReport } from "../../src/core/filling/readReport";
import { foldText } from "../../src/core/model/foldText";
import type { ReportStatement } from "../../src/core/model/reportStatement";
import { numberReadings } from "../support/numberReadings";

/** What a scenario says that a report states. */
interface Expected {
  readonly line: string;
  readonly words: readonly string[];
  readonly value: number;
  readonly unit: string | null;
  readonly fields: ReadonlyMap<string, number>;
}

interface Scenario {
  readonly name: string;
  readonly isHeldOut: boolean;
  readonly text: string;
  readonly expected: readonly Expected[];
}

function block(text: string, kind: string): string {
  return text.split(`\`\`\`${kind}\n`)[1]?.split("\n```")[0] ?? "";
}

function expectedOf(line: string): Expected {
  const [words = "", value = "", ...rest] = line.split(" | ");
  const [number = "", ...unit] = value.split(" ");
  const fields = rest.map((field): [string, number] => {
    const [key = "", stated] = field.split(" ");
    return [key, stated === "kỳ" ? 1 : Number(stated)];
  });
  const ofUnit = unit.join(" ");
  return {
    line,
    words: foldText(words).split(" "),
    value: Number(number),
    unit: ofUnit === "-" ? null : foldText(ofUnit),
    fields: new Map(fields),
  };
}

const scenarios: readonly Scenario[] = readdirSync(__dirname)
  .filter((file) => file.startsWith("report-") && file.endsWith(".md"))
  .map((name) => {
    const text = readFileSync(join(__dirname, name), "utf8");
    const expected = block(text, "text").split("\n").map(expectedOf);
    const isHeldOut = text.includes("hold-out: yes");
    return { name, isHeldOut, text: block(text, "report"), expected };
  });

function agrees(stated: number | undefined, found: readonly number[] | undefined): boolean {
  return stated === undefined ? found === undefined : found?.includes(stated) === true;
}

function isNamed({ subject, under, value }: ReportStatement, words: readonly string[]): boolean {
  const named = foldText(`${subject} ${under ?? ""} ${value?.unit ?? ""}`).split(" ");
  return words.every((word) => named.includes(word));
}

function isValue({ value }: ReportStatement, expected: Expected): boolean {
  const unit = value?.unit ?? null;
  return (
    value?.readings.includes(expected.value) === true &&
    (unit === null ? null : foldText(unit)) === expected.unit
  );
}

/** Whether a statement says just this: value, unit, plan and percentages, under words that name it. */
function says(statement: ReportStatement, expected: Expected): boolean {
  const { plan, vsPlan, vsSamePeriod, role } = statement;
  const { words, fields } = expected;
  const checks = [
    isNamed(statement, words),
    isValue(statement, expected),
    (role === "samePeriod") === fields.has("cùng"),
    agrees(fields.get("KH"), vsPlan?.percents),
    agrees(fields.get("CK"), vsSamePeriod?.percents),
    agrees(fields.get("plan"), plan?.readings),
  ];
  return !checks.includes(false);
}

function shown({ subject, under, value, plan, vsPlan, vsSamePeriod }: ReportStatement): string {
  return JSON.stringify([
    subject,
    under,
    value?.text,
    value?.unit,
    plan?.text,
    vsPlan?.text,
    vsSamePeriod?.text,
  ]);
}

interface Outcome {
  readonly right: number;
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
}

function measure({ text, expected }: Scenario): Outcome {
  const open = [...readReport(text, numberReadings)];
  const missing = expected.filter((each) => {
    const at = open.findIndex((statement) => says(statement, each));
    if (at >= 0) open.splice(at, 1);
    return at < 0;
  });
  const right = expected.length - missing.length;
  return { right, missing: missing.map(({ line }) => line), wrong: open.map(shown) };
}

function sumOf(chosen: readonly Scenario[]): { right: number; missing: number; wrong: number } {
  const outcomes = chosen.map(measure);
  const sum = (count: (outcome: Outcome) => number): number =>
    outcomes.reduce((total, outcome) => total + count(outcome), 0);
  return {
    right: sum(({ right }) => right),
    missing: sum(({ missing }) => missing.length),
    wrong: sum(({ wrong }) => wrong.length),
  };
}

describe("reports as they are written in communes", () => {
  it.each([
    ["written while the reader was", { heldOut: false, precision: 0.98, recall: 0.96 }],
    ["held out", { heldOut: true, precision: 0.93, recall: 0.93 }],
  ])("those %s are read with few misses and next to nothing wrong", (name, floor) => {
    const chosen = scenarios.filter(({ isHeldOut }) => isHeldOut === floor.heldOut);
    const { right, missing, wrong } = sumOf(chosen);
    process.stdout.write(`${name}: ${right} right, ${missing} missing, ${wrong} wrong\n`);
    if (process.env["SHOW_REPORTS"] !== undefined) {
      const shownAll = chosen.map(
        (each) => `${each.name} ${JSON.stringify(measure(each), null, 1)}`,
      );
      process.stdout.write(`${shownAll.join("\n")}\n`);
    }
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(floor.precision);
    expect(right / (right + missing)).toBeGreaterThanOrEqual(floor.recall);
  });

  it("cover at least 150 statements", () => {
    expect(scenarios.flatMap(({ expected }) => expected).length).toBeGreaterThanOrEqual(150);
  });
});
