import type { Rectangle } from "../../../src/model/place";
import type { HostContext } from "../context";

/** A table's headings are texts, none blank and no two alike: what the cells lack is written into them. */
export function writeHeadings({ engine }: HostContext, sheetId: string, row: Rectangle): string[] {
  const headings: string[] = [];
  const writes = Array.from({ length: row.columnCount }, (_, at) => {
    const column = row.column + at;
    const said = String(engine.cell(sheetId, row.row, column).content);
    headings.push(unlike(headings, said || `Column${at + 1}`));
    return { row: row.row, column, content: { value: headings[at] ?? "" } };
  });
  engine.write(sheetId, writes);
  return headings;
}

/** The text, or the text with a number behind it where another heading is that already. */
export function unlike(headings: readonly string[], wanted: string): string {
  const taken = new Set(headings.map((heading) => heading.toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number += 1)
    if (!taken.has(`${wanted}${number}`.toLowerCase())) return `${wanted}${number}`;
}
