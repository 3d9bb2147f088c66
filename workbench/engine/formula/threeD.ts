import { quoteSheet } from "../address";

/** Functions that take the same cells of several sheets; those of the second list want them as one list. */
const TAKE_EACH = new Set([
  "SUM",
  "AVERAGE",
  "AVERAGEA",
  "COUNT",
  "COUNTA",
  "MAX",
  "MAXA",
  "MIN",
  "MINA",
  "PRODUCT",
  "MEDIAN",
  "MODE",
  "STDEV",
  "STDEVA",
  "STDEV.S",
  "STDEV.P",
  "STDEVP",
  "STDEVPA",
  "VAR",
  "VARA",
  "VAR.S",
  "VAR.P",
  "VARP",
  "VARPA",
  "SUMSQ",
  "AND",
  "OR",
  "XOR",
  "CONCAT",
  "VSTACK",
  "HSTACK",
  "GEOMEAN",
  "HARMEAN",
  "DEVSQ",
  "AVEDEV",
  "KURT",
  "SKEW",
]);
const TAKE_LIST = new Set([
  "LARGE",
  "SMALL",
  "RANK",
  "RANK.EQ",
  "RANK.AVG",
  "PERCENTILE",
  "PERCENTILE.INC",
  "PERCENTILE.EXC",
  "QUARTILE",
  "QUARTILE.INC",
  "QUARTILE.EXC",
  "TRIMMEAN",
  "PERCENTRANK",
  "PERCENTRANK.INC",
  "TEXTJOIN",
  "SUBTOTAL",
  "AGGREGATE",
]);

/** How a function takes several areas where one is expected: each as an argument, all as one list, or not at all. */
export function takesAreas(name: string): "each" | "list" | null {
  if (TAKE_EACH.has(name)) return "each";
  return TAKE_LIST.has(name) ? "list" : null;
}

/** The cells of every sheet from the first to the last, in the workbook's order; `null` where a sheet is missing. */
export function overSheets(
  sheets: readonly string[],
  first: string,
  last: string,
  cells: string,
): string[] | null {
  const at = (name: string) => sheets.findIndex((sheet) => sheet.toLowerCase() === name.toLowerCase());
  const [from, to] = [at(first), at(last)].sort((a, b) => a - b);
  if (from === undefined || to === undefined || from < 0) return null;
  return sheets.slice(from, to + 1).map((sheet) => `${quoteSheet(sheet)}!${cells}`);
}
