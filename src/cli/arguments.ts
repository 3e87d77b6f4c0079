import { parseArea } from "../core/model/address";
import type { Area } from "../core/model/area";
import type { FilledRole } from "../core/model/filling";
import type { ColumnChoice } from "../core/model/readingChoice";
import { languages, type Language } from "./language";
import { commandNames, ownOptions, type CommandName } from "./commands";
import { parseColumns } from "./parseColumns";
import { UsageError } from "./usageError";

/** What was asked for on the command line. */
export interface Arguments {
  readonly command: CommandName;
  readonly file: string;
  readonly out: string | null;
  readonly json: boolean;
  readonly force: boolean;
  readonly fixNumbers: boolean;
  /** Says why the table was read as it was. */
  readonly explain: boolean;
  readonly language: Language;
  readonly sheet: string | null;
  /** Where the wanted table stands, if only a cell of it. */
  readonly table: Area | null;
  readonly columns: readonly ColumnChoice[];
  /** Percent of the yearly plan. */
  readonly threshold: number | null;
  readonly months: number | null;
  readonly fill: FillArguments;
}

/** What only `fill` asks for. */
export interface FillArguments {
  /** Files with values, "-" for standard input; those of several old units are added up. */
  readonly from: readonly string[];
  /** Sheet to take of the files with values. */
  readonly fromSheet: string | null;
  /** Text files: a report to take figures from, and one to compare with the table. */
  readonly report: string | null;
  readonly reconcile: string | null;
  /** The column to fill. */
  readonly column: FilledRole;
  readonly dryRun: boolean;
  /** Writes the filled cells and nothing else. */
  readonly valuesOnly: boolean;
}

const readingOptions = ["--sheet", "--table", "--columns", "--threshold", "--period", "--lang"];
const fillOptions = ["--from", "--from-sheet", "--report", "--reconcile", "--column"];
const valueOptions = ["-o", ...readingOptions, ...fillOptions];
const switches = ["--json", "--force", "--fix-numbers", "--explain", "--dry-run", "--values-only"];
const everyCommand = [...readingOptions, "--json"];

/** The words after the program's name, understood; throws `UsageError` for anything that is not. */
export function parseArguments(words: readonly string[]): Arguments {
  const { positions, options, repeated } = splitWords(words);
  const [command, file, extra] = positions;
  if (command === undefined) throw new UsageError("missingCommand");
  if (!isCommand(command)) throw new UsageError("unknownCommand", command);
  refuseForeignOptions(command, [...options.keys()]);
  if (file === undefined) throw new UsageError("missingFile", command);
  if (extra !== undefined) throw new UsageError("extraArgument", extra);
  return { command, file, ...parseOptions({ options, repeated }) };
}

function refuseForeignOptions(command: CommandName, given: readonly string[]): void {
  const known = [...everyCommand, ...ownOptions[command]];
  const foreign = given.find((option) => !known.includes(option));
  if (foreign !== undefined) throw new UsageError("optionNotForCommand", `${foreign} (${command})`);
}

function parseOptions({
  options,
  repeated,
}: Pick<Split, "options" | "repeated">): Omit<Arguments, "command" | "file"> {
  return {
    out: options.get("-o") ?? null,
    json: options.has("--json"),
    force: options.has("--force"),
    fixNumbers: options.has("--fix-numbers"),
    explain: options.has("--explain"),
    language: parseLanguage(options.get("--lang")),
    sheet: options.get("--sheet") ?? null,
    table: parseTable(options.get("--table")),
    columns: parseColumns(options.get("--columns")),
    threshold: parseThreshold(options.get("--threshold")),
    months: parseMonths(options.get("--period")),
    fill: {
      from: repeated.get("--from") ?? [],
      fromSheet: options.get("--from-sheet") ?? null,
      report: options.get("--report") ?? null,
      reconcile: options.get("--reconcile") ?? null,
      column: parseColumn(options.get("--column")),
      dryRun: options.has("--dry-run"),
      valuesOnly: options.has("--values-only"),
    },
  };
}

/** The language asked for, as far as it can be told even when the rest makes no sense: errors are worded in it. */
export function findLanguage(words: readonly string[]): Language {
  const inline = words.find((word) => word.startsWith("--lang="))?.slice("--lang=".length);
  const asked = inline ?? words[words.indexOf("--lang") + 1];
  return languages.find((language) => language === asked) ?? "vi";
}

interface Split {
  readonly positions: readonly string[];
  /** Options given, with their value; a switch has the empty text. */
  readonly options: ReadonlyMap<string, string>;
  /** All values of each option, in their order. */
  readonly repeated: ReadonlyMap<string, readonly string[]>;
}

function splitWords(words: readonly string[]): Split {
  const positions: string[] = [];
  const options = new Map<string, string>();
  const repeated = new Map<string, string[]>();
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === "--") positions.push(...rest.splice(0));
    else if (isOption(word)) {
      const [name, value] = takeOption(word, rest);
      options.set(name, value);
      repeated.set(name, [...(repeated.get(name) ?? []), value]);
    } else positions.push(word);
  }
  return { positions, options, repeated };
}

/** "-" alone and negative numbers are no options. */
function isOption(word: string): boolean {
  return /^--?[a-z]/i.test(word);
}

function takeOption(word: string, rest: string[]): [string, string] {
  const [name = "", inline] = splitInline(word);
  if (switches.includes(name)) {
    if (inline !== undefined) throw new UsageError("unexpectedValue", name);
    return [name, ""];
  }
  if (!valueOptions.includes(name)) throw new UsageError("unknownOption", name);
  const value = inline ?? takeValue(rest);
  if (value === "") throw new UsageError("missingValue", name);
  return [name, value];
}

/** The name of an option and the value glued to it, as in --sheet=NAME. */
function splitInline(word: string): readonly string[] {
  const equals = word.startsWith("--") ? word.indexOf("=") : -1;
  return equals < 0 ? [word] : [word.slice(0, equals), word.slice(equals + 1)];
}

/** The word after an option; nothing where another option follows. */
function takeValue(rest: string[]): string {
  const [next = ""] = rest;
  return isOption(next) ? "" : (rest.shift() ?? "");
}

function isCommand(word: string): word is CommandName {
  return (commandNames as readonly string[]).includes(word);
}

function parseLanguage(text: string | undefined): Language {
  if (text === undefined) return "vi";
  const language = languages.find((known) => known === text);
  if (language === undefined) throw new UsageError("badLanguage", text);
  return language;
}

function parseTable(text: string | undefined): Area | null {
  if (text === undefined) return null;
  const area = parseArea(text.trim());
  if (area === null) throw new UsageError("badTable", text);
  return area;
}

/** People write 50, 50% or 49,5. */
function parseThreshold(text: string | undefined): number | null {
  if (text === undefined) return null;
  const isNumber = /^\d+([.,]\d+)?%?$/.test(text);
  const percent = Number(text.replace(",", ".").replace("%", ""));
  if (!isNumber || percent <= 0 || percent > 1000) throw new UsageError("badThreshold", text);
  return percent;
}

const filledColumns: readonly FilledRole[] = ["actual", "samePeriod"];

function parseColumn(text: string | undefined): FilledRole {
  if (text === undefined) return "actual";
  const column = filledColumns.find((known) => known === text);
  if (column === undefined) throw new UsageError("badColumn", text);
  return column;
}

function parseMonths(text: string | undefined): number | null {
  if (text === undefined) return null;
  const months = Number(text);
  if (!/^\d{1,2}$/.test(text) || months < 1 || months > 12) throw new UsageError("badPeriod", text);
  return months;
}
