/** What the command line was asked for. */
export interface Options {
  readonly book: string;
  readonly sheet: string | null;
  readonly json: boolean;
  readonly settings: string | null;
}

export const USAGE = "Usage: npm run check -- BOOK.xlsx [--sheet NAME] [--json] [--settings FILE]";

/** Reads the arguments; a sentence where they make no sense. */
export function readOptions(args: readonly string[]): Options | string {
  let book: string | null = null;
  let sheet: string | null = null;
  let settings: string | null = null;
  let json = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? "";
    if (arg === "--json") json = true;
    else if (arg === "--sheet") sheet = args[++at] ?? null;
    else if (arg === "--settings") settings = args[++at] ?? null;
    else if (arg.startsWith("--")) return `There is no option ${arg}. ${USAGE}`;
    else if (book === null) book = arg;
    else return `One workbook at a time. ${USAGE}`;
  }
  return book === null ? `No workbook was named. ${USAGE}` : { book, sheet, json, settings };
}
