/** A text as it stands in a formula: `a "b"` is `"a ""b"""`. */
export function textInFormula(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A sheet's name before a reference, quoted whether it must be or not: `Board 24` is `'Board 24'!`. */
export function sheetInFormula(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}
