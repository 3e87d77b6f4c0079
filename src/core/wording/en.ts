import type { Texts } from "./texts";

/** Every text in English, with the same keys as the Vietnamese. */
export const en: Texts = {
  numbers: { thousands: ",", decimal: ".", countDigits: 1 },
  quotes: ["“", "”"],
  assessments: {
    reached: "Reached",
    below: "Below threshold",
    notStarted: "Not started",
    yearEnd: "Judged at year end",
    missing: "No figure yet",
  },
  yearResults: { exceeded: "Plan exceeded", met: "Plan met", notMet: "Plan not met" },
  shortYearResults: { exceeded: "Exceeded", met: "Met", notMet: "Not met" },
  columnRoles: {
    no: "No.",
    name: "Indicator",
    unit: "Unit",
    plan: "Plan",
    samePeriod: "Same period last year",
    actual: "Actual",
    vsSamePeriod: "Against same period (%)",
    vsPlan: "Against plan (%)",
    remaining: "Remaining",
    note: "Note",
  },
  periodOfYear: {
    month: "month {months} of {year}",
    quarter: "first quarter of {year}",
    halfYear: "first 6 months of {year}",
    months: "first {months} months of {year}",
    year: "year {year}",
    unknown: "reporting period of {year}",
  },
  period: {
    month: "month {months}",
    quarter: "first quarter",
    halfYear: "first 6 months",
    months: "first {months} months",
    year: "full year",
    unknown: "reporting period",
  },
  sentence: {
    lead: "Of the {n} indicators assigned at the start of the year",
    has: "",
    judged: {
      above: {
        reached: "{n} reached {threshold}% or more in the {period}",
        below: "{n} stayed below {threshold}%",
      },
      atLeast: {
        reached: "{n} reached at least {threshold}% of the plan in the {period}",
        below: "{n} stayed below {threshold}% of the plan",
      },
    },
    waiting: {
      yearEnd: "{n} will be judged at year end",
      notAssessable: "{n} cannot be judged yet",
    },
    notStarted: "{n} not started",
    missing: "{n} without a figure",
    ofYear: {
      exceeded: "{n} exceeded the plan",
      met: "{n} met the plan",
      notMet: "{n} did not meet the plan",
    },
    amongNotMet: {
      some: " (of these {n} not started)",
      all: " (not started)",
    },
    ownNumbers: " (No. {list} judged by a threshold of their own)",
    ownCount: " ({n} judged by a threshold of their own)",
    end: ".",
    empty: "The table has no indicators to summarise yet.",
    period: {
      month: "month {months}",
      quarter: "first quarter",
      months: "first {months} months",
      halfYear: "first 6 months",
      year: "full year",
      unknown: "reporting period",
    },
  },
  errors: {
    sheetProtected:
      "Sheet{subject} is protected, so nothing was written. Choose Review › Unprotect Sheet, then press the button again.",
    sheetMissing:
      "Sheet{subject} is not in this workbook. It may have been renamed or deleted; choose the sheet that holds the plan table.",
    tooLarge:
      "Sheet{subject} is too large for Excel to take in one go. Delete unused rows and columns outside the table (or copy the table into a new file), then press the button again.",
    cellBeingEdited:
      "A cell is being edited, so Excel takes no commands. Press Enter to finish it (or Esc to drop it), then press the button again.",
    hostUnavailable:
      "Excel cannot be reached. Close the Chỉ Tiêu pane and open it again; if that does not help, save the file and restart Excel.",
    excelTooOld:
      "This Excel is too old for Chỉ Tiêu. Excel 2021, Microsoft 365 or Excel on the web is needed; update Excel and open the pane again.",
    changedMeanwhile:
      "Sheet{subject} was just changed by someone else or in another window, so nothing was written. Look at the table, then press the button again.",
    unknown:
      "Something unexpected went wrong and nothing was written. Save the file, restart Excel and try again; if it happens again, report the code “{code}”.",
  },
  noTable: {
    emptyWorkbook:
      "Sheet{subject} is empty. Open the sheet that holds the plan table, then press the button again.",
    noPlanTable:
      "No plan table was found on sheet{subject}. The table needs a header row with a column of indicator names and a plan column (or a percentage of the plan). Open the sheet that holds it, then press the button again.",
    sheetMissing: "The workbook has no sheet{subject}. Check the name or choose another sheet.",
  },
  subjects: {
    indicator: "Indicator {no}",
    subRow: "Row “{name}”",
    subRowOfIndicator: "Row “{name}” (of indicator {no})",
    cell: "Cell {cell}",
    table: "The plan table",
  },
  unknownFinding: "{subject}: please check ({check}).",
};
