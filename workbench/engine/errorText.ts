const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
]);

/** Whether a text is one of Excel's error values: `#N/A` is, `#none` is not. */
export function isErrorText(text: string): boolean {
  return text.startsWith("#") && ERRORS.has(text.toUpperCase());
}
