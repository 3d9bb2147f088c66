import type { CellArgument, EngineFunction, ErrorValue } from "../engineFunction";
import { isErrorValue } from "../engineFunction";
import { orderOf } from "./compare";
import { toLogical, toNumber, VALUE } from "./coerce";
import { rowsOf, singleValue } from "./lifted";
import type { OwnFunctions } from "./ownFunctions";

type Call = EngineFunction["call"];
type Rows = readonly (readonly CellArgument[])[];

const transposed = (rows: Rows): Rows =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));

/** Numbers, texts, logical values, errors; blanks come last whichever way it goes. */
function inOrder(one: CellArgument, other: CellArgument, direction: number): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (isErrorValue(one) || isErrorValue(other))
    return direction * (Number(isErrorValue(one)) - Number(isErrorValue(other)));
  return direction * orderOf(one, other);
}

/** An order as SORT takes it: 1 up, -1 down. */
function directionOf(value: CellArgument): number | ErrorValue {
  const number = value === null ? 1 : toNumber(value);
  if (isErrorValue(number)) return number;
  return number === 1 || number === -1 ? number : VALUE;
}

const numbersOf = (rows: Rows, otherwise: number): (number | ErrorValue)[] =>
  rows.flat().map((value) => (value === null ? otherwise : toNumber(value)));

const sort: Call = ([array, index, order, byColumn]) => {
  const across = toLogical(singleValue(byColumn));
  if (isErrorValue(across)) return { value: across };
  const lines = across ? transposed(rowsOf(array)) : rowsOf(array);
  const keys = numbersOf(rowsOf(index), 1);
  const directions = rowsOf(order).flat().map(directionOf);
  const width = lines[0]?.length ?? 0;
  const wrong =
    [...keys, ...directions].find((one) => isErrorValue(one)) ??
    (keys.some((key) => Number(key) < 1 || Number(key) > width) ? VALUE : undefined);
  if (wrong !== undefined) return { value: wrong };
  const sorted = [...lines].sort((one, other) => {
    for (const [at, key] of keys.entries()) {
      const column = Math.trunc(Number(key)) - 1;
      const by = inOrder(
        one[column] ?? null,
        other[column] ?? null,
        Number(directions[at] ?? directions[0] ?? 1),
      );
      if (by !== 0) return by;
    }
    return 0;
  });
  return { rows: across ? transposed(sorted) : sorted };
};

const sortBy: Call = ([array, ...rest]) => {
  const rows = rowsOf(array);
  const keys: { readonly values: readonly CellArgument[]; readonly direction: number }[] = [];
  let across = false;
  for (let at = 0; at < rest.length; at += 2) {
    const by = rowsOf(rest[at]);
    const direction = directionOf(singleValue(rest[at + 1]));
    if (isErrorValue(direction)) return { value: direction };
    const isRow = by.length === 1 && rows.length !== 1;
    across ||= isRow;
    if (
      by.flat().length !== (isRow ? (rows[0]?.length ?? 0) : rows.length) &&
      !(rows.length === 1 && by.flat().length === rows[0]?.length)
    )
      return { value: VALUE };
    keys.push({ values: by.flat(), direction });
  }
  across ||= rows.length === 1;
  const lines = across ? transposed(rows) : rows;
  const order = lines.map((_, at) => at);
  order.sort((one, other) => {
    for (const { values, direction } of keys) {
      const by = inOrder(values[one] ?? null, values[other] ?? null, direction);
      if (by !== 0) return by;
    }
    return 0;
  });
  const sorted = order.map((at) => lines[at] ?? []);
  return { rows: across ? transposed(sorted) : sorted };
};

/** What makes two values the same to UNIQUE: case does not count, a blank is like no text. */
const likeness = (value: CellArgument): string =>
  isErrorValue(value) ? value.error : `${typeof value} ${String(value).toLowerCase()}`;

const unique: Call = ([array, byColumn, onlyOnce]) => {
  const [across, once] = [toLogical(singleValue(byColumn)), toLogical(singleValue(onlyOnce))];
  if (isErrorValue(across)) return { value: across };
  if (isErrorValue(once)) return { value: once };
  const lines = across ? transposed(rowsOf(array)) : rowsOf(array);
  const found = new Map<string, { readonly line: readonly CellArgument[]; count: number }>();
  for (const line of lines) {
    const key = line.map(likeness).join("\u0000");
    const known = found.get(key);
    if (known) known.count += 1;
    else found.set(key, { line, count: 1 });
  }
  const kept = [...found.values()].filter(({ count }) => !once || count === 1).map(({ line }) => line);
  if (kept.length === 0) return { value: { error: "#CALC!" } };
  return { rows: across ? transposed(kept) : kept };
};

/** How many numbers lie up to each bound, the last above all of them; in the order in which the bounds stand. */
const frequency: Call = ([data, bins]) => {
  const values = [...rowsOf(data).flat(), ...rowsOf(bins).flat()];
  const error = values.find((value) => isErrorValue(value));
  if (error !== undefined) return { value: error };
  const numbers = rowsOf(data)
    .flat()
    .filter((value) => typeof value === "number");
  const bounds = rowsOf(bins)
    .flat()
    .filter((value) => typeof value === "number");
  const ordered = [...new Set(bounds)].sort((one, other) => one - other);
  const counted = new Set<number>();
  const counts = bounds.map((bound) => {
    if (counted.has(bound)) return 0;
    counted.add(bound);
    const below = ordered[ordered.indexOf(bound) - 1] ?? -Infinity;
    return numbers.filter((number) => number > below && number <= bound).length;
  });
  const above = numbers.filter((number) => number > (ordered.at(-1) ?? -Infinity)).length;
  return { rows: [...counts, above].map((count) => [count]) };
};

/** What a range gives where one value is wanted (`@A1:A9`): the one in the formula's own row or column. */
const single: Call = ([arg], at) => {
  if (arg?.kind !== "cells") return { value: singleValue(arg) };
  const { rows, place } = arg;
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  if (!place || (height === 1 && width === 1)) return { value: singleValue(arg) };
  const row = height === 1 ? 0 : at.row - place.row;
  const column = width === 1 ? 0 : at.column - place.column;
  return { value: rows[row]?.[column] === undefined ? VALUE : (rows[row][column] ?? null) };
};

/** COUNTA: blank cells do not count, but what another function gave for them does. */
const countA: Call = (args) => ({
  value: args.flatMap((arg) =>
    arg.kind === "cells" && arg.place
      ? arg.rows.flat().filter((value) => value !== null)
      : rowsOf(arg).flat(),
  ).length,
});

/** Functions that look at where the cells stand that they are handed. */
export const placed: OwnFunctions = { COUNTA: countA, "XL.SINGLE": single };

/** Which of some sheets the formula stands on, counted from 1; one more than there are for none of them. */
const sheetAt: Call = (sheets, { sheetId }) => {
  const at = sheets.findIndex((sheet) => singleValue(sheet) === sheetId);
  return { value: (at < 0 ? sheets.length : at) + 1 };
};

/** Values in rows of so many. */
const inRows: Call = ([width, ...values]) => {
  const columns = Number(singleValue(width));
  const cells = values.map(singleValue);
  return {
    rows: Array.from({ length: cells.length / columns }, (_, row) =>
      cells.slice(row * columns, (row + 1) * columns),
    ),
  };
};

/** Functions that give ranges back in another order, or a part of them. */
export const arrays: OwnFunctions = {
  SORT: sort,
  SORTBY: sortBy,
  UNIQUE: unique,
  FREQUENCY: frequency,
  /** An array that is written in a formula. */
  "XL.ARRAY": inRows,
  "XL.SHEETAT": sheetAt,
  /** All cells of some ranges, in one column: what a list of areas is to a function that looks at each of them. */
  "XL.CELLS": (args) => ({ rows: args.flatMap((arg) => rowsOf(arg).flat()).map((value) => [value]) }),
};
