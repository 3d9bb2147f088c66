import type { CellWrite, EngineCell } from "../../engine/engine";
import { flag, options, text, whole } from "../args";
import type { HostContext } from "../context";
import { invalidArgument, notImplemented } from "../errors";
import type { RangePlace } from "../place";
import { assertWritable } from "./access";

interface Key {
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * Sorts rows by the values of some of their columns, as Excel does: numbers before text before FALSE and TRUE before
 * errors, blanks last whichever way. Rows that are alike keep their order; formulas go with their rows.
 */
export function sortRows(host: HostContext, place: RangePlace, fields: unknown, matchCase: boolean): void {
  const { engine } = host;
  const [area] = place.areas;
  const keys = keysOf(fields, area.columnCount);
  const rows = Array.from({ length: area.rowCount }, (_, row) => ({
    row,
    cells: Array.from({ length: area.columnCount }, (_cell, column) =>
      engine.cell(place.sheetId, area.row + row, area.column + column),
    ),
  }));
  const compare = ordering(matchCase);
  const sorted = [...rows].sort((a, b) => {
    for (const { column, ascending } of keys) {
      const [one, other] = [a.cells[column], b.cells[column]];
      const order = one && other ? compare(one, other, ascending) : 0;
      if (order !== 0) return order;
    }
    return a.row - b.row;
  });
  const writes = sorted.flatMap(({ row: from, cells }, to) =>
    cells.map(({ content, formula, style }, column): CellWrite => ({
      row: area.row + to,
      column: area.column + column,
      style,
      content:
        formula === null ? { value: content } : { formula: engine.shiftFormula(formula, to - from, 0) },
    })),
  );
  assertWritable(engine, place.sheetId, writes);
  engine.write(place.sheetId, writes);
}

function keysOf(fields: unknown, columns: number): Key[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  return fields.map((field) => {
    const { key, ascending, sortOn, color, icon, subField } = options(field);
    if (color ?? icon ?? subField) throw notImplemented("sorting by colours, icons and parts of values");
    if (sortOn !== undefined && sortOn !== null && text(sortOn) !== "Value")
      throw notImplemented(`sorting on ${text(sortOn)}`);
    if (whole(key) < 0 || whole(key) >= columns) throw invalidArgument();
    return {
      column: whole(key),
      ascending: ascending === undefined || ascending === null || flag(ascending),
    };
  });
}

const KINDS = ["number", "string", "boolean"];

function ordering(matchCase: boolean): (a: EngineCell, b: EngineCell, ascending: boolean) => number {
  const collator = new Intl.Collator("en", { sensitivity: matchCase ? "variant" : "accent" });
  const kind = ({ content, error }: EngineCell): number =>
    error ? KINDS.length : KINDS.indexOf(typeof content);
  return (a, b, ascending) => {
    const blanks = Number(a.content === "") - Number(b.content === "");
    if (blanks !== 0 || a.content === "") return blanks;
    const sign = ascending ? 1 : -1;
    if (kind(a) !== kind(b)) return sign * (kind(a) - kind(b));
    if (typeof a.content === "string" && !a.error)
      return sign * collator.compare(a.content, String(b.content));
    return a.error ? 0 : sign * (Number(a.content) - Number(b.content));
  };
}
