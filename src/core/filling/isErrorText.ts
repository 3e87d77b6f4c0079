const cellError = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/i;

/** Whether a text is what Excel shows for a formula that failed. */
export function isErrorText(text: string): boolean {
  return cellError.test(text.trim());
}
