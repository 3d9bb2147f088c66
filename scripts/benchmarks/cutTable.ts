import { readTable } from "../../src/month/counts/readTable";

/** Rows of a comma-separated file by the names of their columns. Cells may hold line breaks inside quotes. */
export function cutTable(text: string): Map<string, string>[] {
  const [headings = [], ...rows] = readTable(`sep=,\n${text.replace(/^\ufeff/, "")}`);
  return rows.map((row) => new Map(headings.map((heading, at) => [heading, row[at] ?? ""])));
}
