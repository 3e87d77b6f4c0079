/** The mark of a remark below the table at the end of a quoted text; behind a letter ² is part of a unit. */
const mark = /(?:[*†‡]{1,3}|\(\*{1,3}\)|\[\d\]|\(\d\)|(?<=")[\u00b9\u00b2\u00b3\u2074-\u2079])"/g;

const sectionEnd = /"[^"]*"|\\.|;/g;

/** The format that shows this behind the number: the cell holds 46 and shows 46*. */
export function markedFormat(format: string, behind: string): string {
  const shown = `"${behind.replace(/"/g, "")}"`;
  const marked = format.replace(sectionEnd, (part) => (part === ";" ? `${shown};` : part));
  return `${marked}${shown}`;
}

/** The same format for a figure the remark does not belong to. */
export function withoutMark(format: string): string {
  return format.includes('"') ? format.replace(mark, '"').replace(/""/g, "") : format;
}
