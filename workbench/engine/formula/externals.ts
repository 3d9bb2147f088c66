/** Cells of another workbook: `[Other.xlsx]Sheet1!A1`, `'C:\x\[Other.xlsx]Sheet1'!$A$1:B2`. */
const EXTERNAL =
  /("(?:[^"]|"")*")|(?:'(?:[^'[]|'')*\[[^\]]+\](?:[^']|'')*'|\[[^[\]@#]+\.xl\w*\][\w.]+|\[\d+\][\w.]+)!(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|[\w.]+)/gi;

/** A formula with what lies in other workbooks as #REF!: none is open, and nothing keeps what they said last. */
export function withoutExternals(formula: string): string {
  if (!formula.includes("[") || !formula.includes("!")) return formula;
  return formula.replace(EXTERNAL, (_found: string, text?: string) => text ?? "#REF!");
}
