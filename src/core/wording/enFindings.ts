import type { FindingTexts } from "./texts";

/** What each finding says in English, by check, or by "check.form". */
export const enFindings: FindingTexts = {
  groupCountMismatch:
    "{subject}: the heading states {declared} indicators, but {counted} stand below it. Check the number in the heading, or look for a missing or extra row.",
  missingActual:
    "{subject} has no actual figure and no note that explains it. Enter the figure; if it is judged at year end, say so in the note.",
  "missingActual.column":
    "The Actual column holds no figure yet ({count} indicators wait for one). Enter the figures, then press Calculate.",
  missingPlan:
    "{subject} has no plan figure, so it cannot be compared with the plan. Enter what was assigned; if nothing was, say so in the note.",
  "missingPlan.column":
    "The Plan column holds no figure yet ({count} indicators). Enter the plan figures, then press Calculate.",
  zeroPlan:
    "{subject}: the plan is 0, so there is no percentage of plan. If no plan was assigned, leave the cell blank.",
  "zeroPlan.lower":
    "{subject}: the plan is 0, so the percentage of plan stays blank. Describe the result in the note.",
  unmeasuredPlan:
    "{subject}: the plan says “{text}”, so nothing can be measured by it and it counts as reached. Check the result; enter the plan as a number to compare.",
  negativePlan: "{subject}: the plan is negative ({value}). Check the figure.",
  negativeActual: "{subject}: the actual figure is negative ({value}). Check the figure.",
  numberStoredAsText:
    "{subject}: cell {cell} (column {role}) holds the text “{text}”, not a number, so formulas cannot use it. When you press Calculate, choose “Turn into numbers” to make it {value}.",
  "numberStoredAsText.column":
    "Column {role} has {count} cells that hold text, not numbers, so formulas cannot use them. When you press Calculate, choose “Turn into numbers” to preview and change them all.",
  typedPercentageDisagrees:
    "{subject}: column {role} says {typed}, but the figures of the row give {expected}. Check the figures, then press Calculate to put in a formula.",
  "typedPercentageDisagrees.slight":
    "{subject}: column {role} says {typed}, recalculated it is {expected}. A small difference, usually rounding; press Calculate to make it uniform.",
  "typedPercentageDisagrees.column":
    "Column {role} has {count} cells that differ from what the figures give (the first is {cell}). Check the figures and the column heading, then press Calculate.",
  "typedPercentageDisagrees.slightColumn":
    "Column {role} has {count} cells that differ by no more than 0.1 from what the figures give (the first is {cell}), usually rounding. Press Calculate to make them uniform.",
  typedRemainingDisagrees:
    "{subject}: column Remaining says {typed}, but plan minus actual leaves {expected}. Check the figures, then press Calculate.",
  "typedRemainingDisagrees.nothingLeft":
    "{subject}: column Remaining says {typed}, but the plan is reached and nothing remains. Check the figures, then press Calculate.",
  "typedRemainingDisagrees.turned":
    "{subject}: column Remaining says {typed}, that is actual minus plan; plan minus actual leaves {expected}. Press Calculate to put in a formula.",
  "typedRemainingDisagrees.ofSamePeriod":
    "{subject}: column Remaining says {typed}, that is plan minus same period; plan minus actual leaves {expected}. Press Calculate to put in a formula.",
  "typedRemainingDisagrees.turnedColumn":
    "Column Remaining has {count} cells that are actual minus plan, so their sign is turned (the first is {cell}). Press Calculate to put in a formula.",
  "typedRemainingDisagrees.ofSamePeriodColumn":
    "Column Remaining has {count} cells that are plan minus same period instead of plan minus actual (the first is {cell}). Press Calculate to put in a formula.",
  "typedRemainingDisagrees.nothingLeftColumn":
    "Column Remaining has {count} cells with a figure although the plan is reached (the first is {cell}). Check the figures, then press Calculate.",
  "typedRemainingDisagrees.column":
    "Column Remaining has {count} cells that differ from plan minus actual (the first is {cell}). Check the figures, then press Calculate.",
  textInNumberColumn:
    "{subject}: column {role} says “{text}”, which is not a number. Enter a number in {cell} and move the explanation to the note.",
  errorValue:
    "{subject}: cell {cell} (column {role}) shows the error {code}. Correct its formula or enter a number.",
  "errorValue.computed":
    "{subject}: cell {cell} (column {role}) shows the error {code}. Press Calculate to put in the right formula.",
  noPlanColumn:
    "The table has no Plan column, so neither the percentage of plan nor the remainder can be computed, and nothing can be below the threshold. If there is one, head it “Kế hoạch”.",
  noSamePeriodColumn:
    "The table has no column for the same period last year, so nothing can be compared with it. If needed, add one headed “Thực hiện cùng kỳ năm trước”.",
  noActualColumn:
    "The table has no Actual column, so no percentage can be computed. Add one headed “Thực hiện” and enter the figures.",
  yearEndNoteBesideFigure:
    "{subject} has the note “{note}” but also the actual figure {value}, so it is judged by the figure. Clear the figure if it is not judged yet, or correct the note. How it is judged can also be chosen on the page Chỉ tiêu of the pane.",
  staleFormulaRow:
    "{subject}: the formula in {cell} (column {role}) takes figures from row {target} instead of row {row}. Press Calculate to put in the right formula.",
  duplicateNumber:
    "Number {no} is used for two indicators (rows {first} and {row}). Correct the numbering.",
  numberGap:
    "The numbering jumps from {before} to {no}. Check for a missing indicator or a wrong number.",
  headingPeriod:
    "The heading of column {role} says {stated}, but the period asks for {expected}. It may be left from an older table; check and correct it.",
  "headingPeriod.months":
    "The heading of column {role} says {stated} months, but the period is {expected} months. It may be left from an older table; check and correct it.",
  "headingPeriod.month":
    "The heading of column {role} says month {stated}, that of the actual column month {expected}. It may be left from an older table; check and correct it.",
  "headingPeriod.quarter":
    "The heading of column {role} says quarter {stated}, that of the actual column quarter {expected}. It may be left from an older table; check and correct it.",
  totalCountMismatch:
    "The title or header states {declared} indicators, but the table holds {counted}. Check the number in {cell}, or look for missing or extra rows.",
  districtPlan:
    "{cell} still says “{text}”. There are no districts since 1 July 2025; if the province or the commune gave the plan, correct it.",
  "districtPlan.several":
    "{cell} still says “{text}” ({count} places name a district). There are no districts since 1 July 2025; if the province or the commune gave the plan, correct them.",
  legacyText:
    "The old encoding TCVN3 is used in {count} names (first: {cell}). They are read correctly, but Unicode can be searched and sent without trouble.",
  "legacyText.pdf":
    "Names with “Ƣ, ƣ” for “Ư, ư”: {count} (first: {cell}), usually out of a PDF. Replace them with Ctrl+H.",
  duplicateName:
    "Row {row} has the same name as row {first} (“{rowName}”). Delete the extra row or tell the names apart.",
  "duplicateName.same":
    "Row {row} has the name and the figures of row {first} (“{rowName}”). It may have been copied twice; delete the extra row.",
  directionDoubtful:
    "{subject}: the name leaves open whether more or less is better; more is taken to be better. If that is wrong, choose the direction of this indicator on the page Chỉ tiêu of the pane.",
  "directionDoubtful.lower":
    "{subject}: the name leaves open whether more or less is better; less is taken to be better. If that is wrong, choose the direction of this indicator on the page Chỉ tiêu of the pane.",
  mergedFigures:
    "{subject}: the cells {area} are merged, so only the first has the figure and formulas see the others as blank. Unmerge them and enter each figure.",
  hiddenRows:
    "Rows {rows} are hidden, yet {counted} indicators in them are counted and missing from the print. Unhide them, or delete what is no longer followed.",
  "hiddenRows.one":
    "Row {rows} (“{rowName}”) is hidden, yet it is counted as an indicator and missing from the print. Unhide it, or delete it if it is no longer followed.",
  "hiddenRows.filtered":
    "The table has {count} rows that are hidden or filtered out (rows {rows}); {counted} indicators among them are counted and missing from the print. Clear the filter and unhide the rows before printing or sending.",
  "hiddenRows.parts":
    "Rows {rows} carry figures but are hidden, so the print lacks them. Unhide them if they should be shown.",
  hiddenColumns:
    "Column {role} ({column}) is hidden, so the print lacks it, but its figures are used. Unhide it if it should be shown.",
  "hiddenColumns.several":
    "The table has {count} hidden columns of figures ({columns}), so the print lacks them, but their figures are used. Unhide them if they should be shown.",
  mixedDecimalStyle:
    "Column {role} writes numbers in two ways: “{text}” ({cell}) is {value}, “{other}” ({otherCell}) is {otherValue}. Use one way throughout.",
  missingSamePeriod:
    "{subject} has no figure of the same period last year although most other rows have one. Enter it, or “-” where there is none.",
  percentAbove100:
    "{subject}: column {role} says {value}, but a share cannot exceed 100 percent. Check the figure or the unit.",
  unitSlip:
    "{subject}: the actual {actual} is {times} times the plan {plan}. The unit or the decimal sign may be wrong; check the figure.",
  "unitSlip.twice":
    "{subject}: the actual {actual} is {times} times the plan {plan}. If that is right, give the reason in the note.",
  "unitSlip.jump":
    "{subject}: the actual {actual} and last year's {before} are hundreds or thousands of times apart. The unit may be wrong; check both figures.",
  "unitSlip.samePeriod":
    "{subject}: last year's {before} is hundreds or thousands of times off the actual {actual}. The unit of last year's figure may be wrong; check it.",
  structureSum:
    "{subject}: the shares in column {role} add up to {sum}, not 100. Check each of them.",
  "structureSum.slight":
    "{subject}: the shares in column {role} add up to {sum}, which rounding may explain. Adjust one of them if they are to make 100.",
  partsDisagree:
    "{subject}: column {role} says {value}, but the rows below add up to {sum}. Check this row and the rows below.",
  "partsDisagree.exceeds":
    "{subject}: column {role} says {value}, but the parts named below alone add up to {sum}. Check this row and the rows below.",
  "partsDisagree.part":
    "{subject}: column {role} says {value}, more than the whole indicator ({whole}). Check both figures.",
  "partsDisagree.slight":
    "{subject}: column {role} says {value}, the rows below add up to {sum}. The difference is small and may be rounding; check it if they are to agree.",
  sumDisagrees:
    "{subject}: column {role} says {value}, but its {counted} rows add up to {sum}. Check the sum and each row.",
  "sumDisagrees.slight":
    "{subject}: column {role} says {value}, its {counted} rows add up to {sum}. The difference is small and may be rounding; check it if they are to agree.",
  "percentageOfOther.ofSamePeriod":
    "{subject}: column {role} is {typed}, the actual divided by the same period instead of the plan; divided by the plan it is {expected}. Calculate puts the right formula there.",
  "percentageOfOther.ofPlan":
    "{subject}: column {role} is {typed}, the actual divided by the plan instead of the same period; divided by the same period it is {expected}. Calculate puts the right formula there.",
  "percentageOfOther.ofColumn":
    "{subject}: column {role} is {typed}, divided by column {column}; by the column compared with it is {expected}. Check which one is meant, then calculate.",
  "percentageOfOther.swapped":
    "{subject}: column {role} is {typed}, the division turned round; the right way it is {expected}. Calculate puts the right formula there.",
  "percentageOfOther.swappedLower":
    "{subject}: column {role} is {typed}, the plan divided by the actual because less is better; actual by plan is {expected}. Use one way throughout and say so in the note.",
  "percentageOfOther.byColumn":
    "{subject}: column {role} is {typed}, that is column {column} divided instead of the actual; rightly it is {expected}. Check, then press Calculate to put in the right formula.",
  "percentageOfOther.ofSamePeriodColumn":
    "Column {role} has {count} cells that are actual divided by same period instead of plan (the first is {cell}). Check the heading, then press Calculate to put in the right formula.",
  "percentageOfOther.ofPlanColumn":
    "Column {role} has {count} cells that are actual divided by plan instead of same period (the first is {cell}). Check the heading, then press Calculate to put in the right formula.",
  "percentageOfOther.ofColumnColumn":
    "Column {role} has {count} cells that are divided by column {column} instead of the column compared with (the first is {cell}). Check which column is meant, then press Calculate.",
  "percentageOfOther.byColumnColumn":
    "Column {role} has {count} cells for which column {column} was divided instead of the actual (the first is {cell}). Check which column is meant, then press Calculate.",
  "percentageOfOther.swappedColumn":
    "Column {role} has {count} cells with the division turned round, the base divided by the actual (the first is {cell}). Press Calculate to put in the right formula.",
  "percentageOfOther.swappedLowerColumn":
    "Column {role} has {count} cells that are plan divided by actual because lower is better (the first is {cell}). Use one way throughout and say so in the note.",
  numberOverFormula:
    "{subject}: {cell} (column {role}) holds {typed} typed over a formula; recomputed it is {expected}. Calculate puts the formula back.",
  "numberOverFormula.agrees":
    "{subject}: {cell} (column {role}) holds the typed number {typed} where other rows have formulas, so it will not follow changes. Calculate puts the formula back.",
  "numberOverFormula.plain":
    "{subject}: {cell} (column {role}) holds the typed number {typed} where other rows have formulas, so it will not follow changes. Check whether a formula was typed over.",
  "staleFormulaRow.entered":
    "{subject}: the formula in {cell} (column {role}) takes the figure of row {target} instead of row {row}, unlike the others of its column. Correct the formula.",
  ambiguousNumber:
    "{subject}: the number “{text}” in {cell} can mean {first} or {second}, so it is not used. Enter it again as a number.",
  "ambiguousNumber.column":
    "{count} figures of one column can be read in two ways, so they are not used yet: cells {cells}. For example “{text}” is {first} or {second}. Enter them as numbers; where the sign stands between thousands, select the cells and remove it with Ctrl+H.",
  dateForNumber:
    "{subject}: {cell} holds a date ({text}), not a number, so it is not used. Format the cell as Number or Text and enter it again.",
  mixedPercent:
    "{subject}: one row mixes cells shown with % and plain numbers, which a formula would compare wrongly. Enter {cell} ({text}) again like the others.",
  "doubtfulRow.heading":
    "{subject} stands right above rows with figures, so it is taken for a group heading and not counted. If it is an indicator, look at the number, unit and figures of row {row}.",
  "doubtfulRow.indicator":
    "{subject} has no figures while its parts below have; it is taken for one indicator without figures. If it is a heading, number the rows below it.",
  "doubtfulRow.joined":
    "{subject}: the name was put together from rows below each other (up to row {row}). If they are separate rows, number them or put a dash before each.",
  "doubtfulRow.unnumbered":
    "{subject} (row {row}) has no number; it is taken for an indicator because the numbering leaves room for it. Enter its number.",
  "doubtfulRow.sum":
    "{subject} (row {row}) is the sum of other rows, but its name does not say so and it counts as an indicator. If it is a total, say “Tổng cộng” in its name.",
  "doubtfulRow.part":
    "{subject} (row {row}) stands after “Trong đó”, but the parts would exceed the whole; it is taken for an indicator of its own. If it is a part, put a dash before it.",
  "doubtfulRow.nameless":
    "Row {row} has figures but no name, so it does not count as an indicator. Enter a name or clear the figures.",
  numberRowDisagrees:
    "The row of column numbers says “{stated}”, but the figures typed in column {column} are column {of} divided by column {to}. The figures are followed; check and correct the row of column numbers.",
  "numberRowDisagrees.ratio":
    "The column-number row says “{stated}”, a change, but the figures typed in column {column} are shares: column {of} divided by column {to}. The figures are followed; check, then correct the column-number row.",
  "numberRowDisagrees.difference":
    "The column-number row says “{stated}”, but the figures typed in column {column} are column {of} less column {to}. The figures are followed; check, then correct the column-number row.",
  "numberRowDisagrees.headings":
    "The row of column numbers says “{stated}”, but by the headings column {column} is column {of} divided by column {to}. No figures are typed yet to tell, so the headings are followed; check and correct the row of column numbers.",
  doubtfulColumn:
    "Column {column} is taken for {role}, but its heading is not clear enough. If that is wrong, choose the column's role.",
  "doubtfulColumn.rival":
    "Column {column} is taken for {role}, but column {other} may be {role} as well. If that is wrong, choose the roles of both columns.",
  "doubtfulColumn.figures":
    "Column {column} is taken for {role}, but only {held} of {compared} rows are column {of} divided by column {to}. Check the figures; if the column means something else, choose its role.",
  columnChoiceLost:
    "There is no column “{heading}” any more as when its role was chosen, so that choice was not applied. Choose the column's role again if needed.",
  "columnChoiceLost.unusable":
    "The role chosen for column “{heading}” would leave no table to read, so it was not applied. A table needs a column of names and a column of figures; choose the column's role again.",
  headingYearDisagrees:
    "The heading of column {column} names {stated}, but the table is about {year}. It may be left over from last year; check and correct it.",
  growthColumn:
    "Column {column} states growth (such as 2.68), not a ratio (102.68). Calculate leaves the column as it is; for ratios, change the heading and clear the column.",
  rowsBelowEnd:
    "Below the signatures or remarks at the end of the table {count} rows with figures, from row {row} on, are not read. If they belong to the table, move them above.",
  severalPlanColumns:
    "The table has several plan columns: column {column} is compared with, {others} not used. Check that this is the plan to compare with.",
  "severalPlanColumns.measures":
    "The plan columns of the table are different measures: column {column} is read, column {others} is not. For another measure choose its plan and actual columns.",
  criteriaTable:
    "Column {column} holds what criteria demand rather than a plan given for the year; only rows with a number there can be compared. Check whether this table is to be tracked.",
  severalTables:
    "The sheet holds several tables; {area} was read, {others} not. To use another one, choose it under Table.",
  tableChoiceLost:
    "No plan table stands where you chose one any more, so the table in {area} is read. Choose again if you need another one.",
  titlePeriodDisagrees:
    "The title says {title} months, the column headings {heading} months. Make them agree: the summary takes its period from here.",
  "titlePeriodDisagrees.year":
    "The title says the year {title}, but the column heading says {heading}. Check and make them agree, or choose the period.",
  "titlePeriodDisagrees.plan":
    "The plan column says the year {title}, but the actual column says {heading}. The heading may be left from last year's table; check and correct it.",
  "doubtfulPeriod.headingYear":
    "The title names no year, so the year reported on ({year}) is taken from a column heading. If that is wrong, put the year into the title.",
  "doubtfulPeriod.sheetYear":
    "The year reported on ({year}) is taken from the sheet's name because the table names none. If that is wrong, put the year into the title.",
  "doubtfulPeriod.date":
    "The year reported on ({year}) is taken from the date of a document because the table names none. Check it and put the year into the title.",
  "doubtfulPeriod.sheetMonths":
    "The period ({months} months) is taken from the sheet's name because the table names none. If that is wrong, choose the period.",
  "doubtfulPeriod.wholeYear":
    "The title names a year only, so the period is taken to be the whole year. If the actual figures do not cover it, choose the period.",
  "doubtfulPeriod.part":
    "The heading of the actual column names one month or quarter only; it is taken to be cumulative for {months} months since January. If it is that month or quarter alone, choose the cumulative column.",
  earlierResult:
    "Column {column} holds the result of {stated}, while the plan is that of {year}, so it is not used as the actual. Add an actual column for {year}; if the heading has the wrong year, correct it.",
};
