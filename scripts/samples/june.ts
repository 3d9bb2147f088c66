import type { BookCell } from "../../xlsx/book";
import { figureOf, workedOut } from "./figure";
import { cell, FILLS, LOOK } from "./look";

/** Where the columns of the published table stand. */
export const COLUMN = { reference: 0, name: 1, source: 2, latest: 13, number: 14, direction: 15 } as const;

/** The row of one measure as published, with what was done to it by hand. */
export function juneRow(
  row: number,
  fields: readonly string[],
  byHand: readonly string[] | undefined,
): BookCell[] {
  return fields.map((text, column) => {
    if (column === COLUMN.reference) return cell(row, column, text, LOOK.reference);
    if (column === COLUMN.name) return cell(row, column, text, LOOK.name);
    if (column === COLUMN.number) return cell(row, column, text, LOOK.working);
    if (column === COLUMN.direction) return cell(row, column, text, LOOK.arrow);
    const { content, numberFormat } = figureOf(text);
    const style = { ...LOOK.figure, numberFormat };
    if (column !== COLUMN.latest) return cell(row, column, content, style);
    const fill = FILLS[byHand?.[1] ?? ""] ?? null;
    const live = byHand?.[2] === "live" ? workedOut(fields[COLUMN.number] ?? "") : { formula: null, content };
    return { row, column, ...live, style: { ...style, fill } };
  });
}
