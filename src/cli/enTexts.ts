import type { CliTexts } from "./texts";

const usage = `Usage: chitieu COMMAND FILE [options]      (FILE: .xlsx, .tsv or .csv)

Commands:
  read FILE [--explain]            what was understood: sheet, period, columns, groups, indicators;
                                   --explain: why columns and figures were read so, and which tables there are
  check FILE                       check the table
  fill FILE --from VALUES -o OUT.xlsx
                                   fill in values of a list or another table (.xlsx, .csv, .tsv, -),
                                   matched by number and name; several --from: old units are added up
  calc FILE -o OUT.xlsx            write formulas, formats and flags into a copy
  summary FILE [-o OUT.xlsx|.docx|.csv]  counts, sentence, indicators below the threshold

Options:
  --sheet NAME      sheet with the table            --fix-numbers  (calc) turn numbers stored as text into numbers
  --table CELL      the table at this cell or range, where a sheet holds several, such as L6
  --columns "F=actual,G=none"
                    column roles: no, name, unit, plan, samePeriod, actual,
                    vsSamePeriod, vsPlan, remaining, note; none: not used
  --threshold N     threshold, % of the plan        --force        overwrite an existing OUT
  --period MONTHS   months the table reports on     --json         answer as JSON
  --lang vi|en      language

For fill only:
  --column actual|samePeriod    column to fill (actual unless told)
  --from-sheet NAME sheet of the file with values   --report FILE  take figures from the text of a report
  --reconcile FILE  compare a report with the table, write nothing; status 1 where they disagree
  --dry-run         look only, write nothing        --values-only  write the values, calculate nothing
  --force           write although values differ or belong nowhere; status 1 where values need a look
`;

/** The command line in English. */
export const enTexts: CliTexts = {
  usage,
  errors: {
    missingCommand: "A command is missing: {commands}. Type chitieu --help to see how it is used.",
    unknownCommand: "There is no command “{subject}”. Commands: {commands}.",
    missingFile: "A file name is missing after “{subject}”.",
    extraArgument: "“{subject}” is one too many: one file at a time.",
    unknownOption: "There is no option “{subject}”. Type chitieu --help to see how it is used.",
    optionNotForCommand: "This option does not go with this command: {subject}.",
    missingValue: "A value is missing after “{subject}”.",
    unexpectedValue: "“{subject}” takes no value.",
    badThreshold: "Threshold “{subject}”: give a number above 0 and not above 1000, such as 50.",
    badPeriod: "Months “{subject}”: give a whole number from 1 to 12.",
    badLanguage: "Language “{subject}”: use vi or en.",
    badTable: "“{subject}” is no cell or range: write it as A6 or A6:J45.",
    badColumns:
      "Column role “{subject}”: write F=actual,G=none. Roles: no, name, unit, plan, samePeriod, actual, vsSamePeriod, vsPlan, remaining, note, none.",
    columnTwice: "“{subject}”: name each column and each role once only.",
    noTableThere: "There is no plan table at {subject}.",
    columnsUnusable:
      "The table cannot be read with “{subject}”: the column is not in the table, or too few columns would be left.",
    missingOutput: "“{subject}” needs a file to write: add -o OUT.xlsx.",
    badOutputType:
      "Files of the type “{subject}” cannot be written. Use .xlsx, .docx or .csv (summary), .xlsx (calc, fill).",
    outputIsInput: "“{subject}” is the input file. Choose another name for the result.",
    cannotReadFile: "“{subject}” cannot be read. Check that it is a file and may be read.",
    noComputedColumn:
      "The table on “{subject}” has no column for the percentages or the remaining amount: there is nothing to calculate. Add one and run again.",
    noActualColumn:
      "The table on “{subject}” has no column of actual figures. Add it and run again.",
    noDenominator:
      "The table on “{subject}” has no plan (or same-period) column to compare with. Add it and run again.",
    badColumn: "Column “{subject}” cannot be filled: use actual or samePeriod.",
    missingFrom: "“{subject}” needs values: add --from FILE, or --from - to read standard input.",
    tooManySources: "“{subject}” must be the only source.",
    sourceTwice: "“{subject}” is given twice: its figures would be added twice.",
    noValuesIn: "There are no values in “{subject}”.",
    noColumnToFill: "The table on “{subject}” lacks the column to fill.",
    noSourceColumn: "The table in “{subject}” lacks the column to take values from.",
    severalColumns:
      "“{subject}” has several columns of figures: give the values a heading (Số liệu, Kết quả…) or leave one column only.",
    fromSheetMissing: "The file with values has no sheet “{subject}”.",
    fromIsTable: "“{subject}” is the table to fill. Choose another source.",
    unexpected: "Unexpected error, nothing was written: {subject}",
  },
  severities: { error: "Error", warning: "Warning", info: "Note" },
  read: {
    place: "Sheet “{sheet}”, range {range}",
    period: "Period: {period}",
    columns: "Columns: {columns}",
    counts: "{indicators} indicators in {groups} groups; {subRows} detail rows",
    group: "{name}: {counted} indicators",
    groupDeclared: "{name}: {counted} indicators (its heading says {declared})",
    headings: ["Row", "No.", "Indicator", "Plan", "Actual", "% prev.", "% plan", "Assessment"],
    subRow: "(detail)",
  },
  explain: {
    header: "Table header: row {first}",
    headerRows: "Table header: rows {first}–{last}",
    period: "Period: {period}: {confidence}",
    noPeriod: "not known",
    columns: "Columns:",
    column: "{letters}  {heading} → {role}: {confidence}",
    noHeading: "(no heading)",
    noRole: "not used (none)",
    because: "because {reasons}",
    columnsHint: 'If a column was misread, add for example: --columns "F=actual,G=none"',
    confidence: { certain: "certain", likely: "fairly sure", doubtful: "doubtful" },
    noNumbers: "No figure is in doubt.",
    numbers: "Figures that can be read in several ways:",
    number: "{cell}  “{text}” → {value}: {confidence}",
    numberOpen: "{cell}  “{text}” → open, may be {readings}",
    noTables: "No other plan table was found.",
    tables: "Other tables:",
    table: 'Sheet “{sheet}”, range {range}{title}   (take it: --sheet "{sheet}" --table {cell})',
  },
  check: {
    none: "Nothing needs a second look.",
    counts: "Errors: {errors}, warnings: {warnings}, notes: {infos}.",
    ignored: "Passed over ({count}):",
    because: "(reason: {reason})",
  },
  calc: {
    done: "Wrote {out}: {formulas} formula cells changed, {flags} changes to the flags.",
    nothing: "Wrote {out}: all formulas and flags were there already, nothing changed.",
    fixed: "{count} numbers stored as text were turned into numbers.",
    kept: "{count} filled cells were kept in rows where nothing can be calculated.",
    keptGrowth: "Column {column} is left as it is: it states growth, not a ratio.",
    leftOut: "{count} rows have figures but no formula:",
    leftOutRow: "  Row {row}, indicator {no}: {reason} ({cells})",
    leftOutWithoutNo: "  Row {row}, {name}: {reason} ({cells})",
    reasons: {
      storedAsText: "figures stored as text",
      ambiguous: "figures that can be read in several ways",
      error: "figures that show an error",
    },
    fixHint: "Add --fix-numbers to turn numbers stored as text into numbers and calculate.",
    mismatch: "Look at {cell}: it should be “{expected}”, it reads back as “{found}”.",
  },
  summary: {
    title: "Summary, {period}",
    total: "Indicators",
    threshold: "Threshold (% of the yearly plan)",
    flagged: "Indicators below the threshold:",
    notStarted: "Indicators not started:",
    notMet: "Indicators that did not meet the plan:",
    ofThemNotStarted: "of these not started",
    flaggedRow: "  {no} {name} (row {row}): {vsPlan}",
    lowerIsBetter: "(lower is better)",
    explanation: { cause: "Cause", remedy: "Remedy", prospect: "Prospect" },
    written: "Wrote {out}.",
  },
};
