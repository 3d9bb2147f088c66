import type { BookTable } from "../../xlsx/book";
import { movedArea, movedSpan, type LineMove } from "../../xlsx/lines/lineMove";

/** A table once lines came or went: it grows and shrinks with them; none where it went as a whole. */
export function movedTable(table: BookTable, move: LineMove): BookTable[] {
  const range = movedArea(table.range, move);
  if (range === null) return [];
  if (range === table.range || move.lines === "rows") return [{ ...table, range }];
  const kept = table.columns.filter((_, at) => movedSpan(table.range.column + at, 1, move) !== null);
  const at = move.at - table.range.column;
  const isWithin = move.inserted && at > 0 && at < table.columns.length;
  if (!isWithin) return [{ ...table, range, columns: kept }];
  const fresh: string[] = [];
  for (let count = 0; count < move.count; count += 1) fresh.push(freeColumnName([...kept, ...fresh]));
  return [{ ...table, range, columns: [...kept.slice(0, at), ...fresh, ...kept.slice(at)] }];
}

/** `Column1`, or the next number that no column has. */
export function freeColumnName(columns: readonly string[]): string {
  const taken = new Set(columns.map((column) => column.toLowerCase()));
  let number = 1;
  while (taken.has(`column${number}`)) number += 1;
  return `Column${number}`;
}
